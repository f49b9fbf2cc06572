import uPlot from 'uplot';
import {values, years} from '../data.mjs';

const bars = uPlot.paths.bars({size: [0.7]});
new uPlot(
  {
    width: 720,
    height: 360,
    scales: {x: {time: false}, y: {range: (_, __, high) => [0, high]}},
    series: [{}, {fill: '#0b5cad', paths: bars}],
  },
  [years.map(Number), values],
  globalThis.chart,
);
globalThis.drawn = true;
