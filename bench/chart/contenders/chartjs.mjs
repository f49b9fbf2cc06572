import {BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip} from 'chart.js';
import {size} from '../sizes.mjs';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

let chart;
const labels = (points) => points.map(({period}) => period);
const values = (points) => points.map(({value}) => value);

export const mount = (root, points) => {
  const canvas = root.appendChild(root.ownerDocument.createElement('canvas'));
  Object.assign(canvas, size);
  chart = new Chart(canvas, {
    type: 'bar',
    data: {labels: labels(points), datasets: [{data: values(points)}]},
    options: {animation: false, responsive: false},
  });
};

export const update = (_, points) => {
  chart.data.labels = labels(points);
  chart.data.datasets[0].data = values(points);
  chart.update();
};
