// The limit: SVG written by hand, put into the page as one string.
import {every, high, size} from '../sizes.mjs';

export const mount = (root, points) => {
  const {width, height} = size;
  const step = (width - 70) / points.length;
  const scale = (height - 60) / high(points);
  const bars = points.map(({period, value}, i) => {
    const x = 70 + i * step;
    const tall = value * scale;
    const label =
      i % every(points) === 0
        ? `<text x="${x + step / 2}" y="${height - 15}" text-anchor="middle">${period}</text>`
        : '';
    return `<rect x="${x + step * 0.125}" y="${height - 40 - tall}" width="${step * 0.75}" height="${tall}" fill="#0b5cad"/>${label}`;
  });
  const grid = [0, 1, 2, 3].map(
    (i) => `<path d="M70 ${height - 40 - i * 90}H${width}" stroke="#ccc"/>`,
  );
  root.innerHTML = `<svg width="${width}" height="${height}">${grid.join('')}${bars.join('')}</svg>`;
};

export const update = mount;
