import 'uplot/dist/uPlot.min.css';
import uPlot from 'uplot';
import {size} from '../sizes.mjs';

let chart;
let periods;
const dataOf = (points) => {
  periods = points.map(({period}) => period);
  return [points.map((_, i) => i), points.map(({value}) => value)];
};

export const mount = (root, points) => {
  const data = dataOf(points);
  chart = new uPlot(
    {
      ...size,
      scales: {x: {time: false}, y: {range: (_, __, high) => [0, high]}},
      axes: [{values: (_, places) => places.map((place) => periods[place] ?? '')}, {size: 90}],
      series: [{}, {fill: '#0b5cad', paths: uPlot.paths.bars({size: [0.7]})}],
    },
    data,
    root,
  );
};

export const update = (_, points) => chart.setData(dataOf(points));
