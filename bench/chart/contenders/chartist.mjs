import 'chartist/dist/index.css';
import {BarChart} from 'chartist';
import {every, size} from '../sizes.mjs';

let chart;
const dataOf = (points) => ({
  labels: points.map(({period}, i) => (i % every(points) === 0 ? period : '')),
  series: [points.map(({value}) => value)],
});

/** Chartist draws in a task of its own. */
const drawn = () =>
  new Promise((resolve) => {
    const done = () => {
      chart.off('created', done);
      resolve();
    };
    chart.on('created', done);
  });

export const mount = (root, points) => {
  chart = new BarChart(root, dataOf(points), {...size, axisY: {offset: 70}});
  return drawn();
};

export const update = (_, points) => {
  const done = drawn();
  chart.update(dataOf(points));
  return done;
};
