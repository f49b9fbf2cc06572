import {Chart} from 'frappe-charts';
import {values, years} from '../data.mjs';

new Chart(globalThis.chart, {
  type: 'bar',
  height: 360,
  animate: 0,
  data: {labels: years, datasets: [{values}]},
});
globalThis.drawn = true;
