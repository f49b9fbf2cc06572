import {BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip} from 'chart.js';
import {values, years} from '../data.mjs';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);
const canvas = globalThis.chart.appendChild(globalThis.document.createElement('canvas'));
new Chart(canvas, {
  type: 'bar',
  data: {labels: years, datasets: [{data: values}]},
  options: {animation: false, responsive: false},
});
globalThis.drawn = true;
