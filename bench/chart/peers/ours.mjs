import {values, years} from '../data.mjs';
import '../../../dist/cdn/revenue-chart.js';

const element = globalThis.document.createElement('cluster-revenue-chart');
element.data = {
  name: 'Benchmark (fictional)',
  series: [
    {
      name: 'Revenue',
      unit: {currency: 'PLN', multiplier: 3},
      data: years.map((period, i) => ({period, value: values[i]})),
    },
  ],
};
globalThis.chart.append(element);
const look = () => {
  if (element.shadowRoot.querySelector('.drawing')) globalThis.drawn = true;
  else globalThis.requestAnimationFrame(look);
};
look();
