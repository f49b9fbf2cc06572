import {BarChart} from 'chartist';
import {values, years} from '../data.mjs';

const chart = new BarChart(
  globalThis.chart,
  {labels: years, series: [values]},
  {width: 720, height: 360},
);
chart.on('created', () => (globalThis.drawn = true));
