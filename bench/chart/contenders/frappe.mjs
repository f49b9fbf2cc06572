import {Chart} from 'frappe-charts';
import {every, size} from '../sizes.mjs';

let chart;
const dataOf = (points) => ({
  labels: points.map(({period}, i) => (i % every(points) === 0 ? period : '')),
  datasets: [{values: points.map(({value}) => value)}],
});

export const mount = (root, points) => {
  chart = new Chart(root, {type: 'bar', height: size.height, animate: 0, data: dataOf(points)});
};

export const update = (_, points) => chart.update(dataOf(points));
