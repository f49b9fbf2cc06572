// What Lit itself costs: the bars of the limit as a template.
import {html, nothing, render, svg} from 'lit';
import {every, high, size} from '../sizes.mjs';

const bar = (x, step, tall, text) =>
  svg`<rect x=${x + step * 0.125} y=${size.height - 40 - tall} width=${step * 0.75} height=${tall} fill="#0b5cad"></rect>${
    text
      ? svg`<text x=${x + step / 2} y=${size.height - 15} text-anchor="middle">${text}</text>`
      : nothing
  }`;

export const mount = (root, points) => {
  const {width, height} = size;
  const step = (width - 70) / points.length;
  const scale = (height - 60) / high(points);
  const grid = [0, 1, 2, 3].map(
    (i) => svg`<path d="M70 ${height - 40 - i * 90}H${width}" stroke="#ccc"></path>`,
  );
  const bars = points.map(({period, value}, i) =>
    bar(70 + i * step, step, value * scale, i % every(points) === 0 && period),
  );
  render(html`<svg width=${width} height=${height}>${grid}${bars}</svg>`, root);
};

export const update = mount;
