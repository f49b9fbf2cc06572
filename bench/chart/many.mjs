// As seen from where the built file lies.
import '../../../dist/cdn/revenue-chart.js';

/** Ten thousand figures, month by month. */
const many = Array.from({length: 10_000}, (_, i) => ({
  period: `${1000 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
  value: Math.round(1e6 + 9e5 * Math.sin(i / 300) + 1e5 * Math.sin(i * 12.9898)),
}));

const {chart, document, requestAnimationFrame} = globalThis;
const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** From the data to the painted frame, in milliseconds. */
async function timed(draw, ready) {
  chart.replaceChildren();
  await frame();
  const start = performance.now();
  draw();
  while (!ready()) await frame();
  await frame();
  return performance.now() - start;
}

const rects = () => {
  const bars = many.map(({value}, i) => {
    const height = (value / 2e6) * 300;
    return `<rect x="${i * 0.07}" y="${320 - height}" width="0.05" height="${height}"/>`;
  });
  chart.innerHTML = `<svg width="720" height="360">${bars.join('')}</svg>`;
};

const widget = (type) => () => {
  const element = document.createElement('cluster-revenue-chart');
  element.type = type;
  element.data = {name: 'Many (fictional)', series: [{name: 'Many', data: many}]};
  chart.append(element);
};

const shown = () => chart.firstElementChild?.shadowRoot?.querySelector('.drawing');

globalThis.manyTimes = async (rounds) => {
  const found = {one: [], ours: [], line: []};
  for (let round = 0; round < rounds; round++) {
    found.one.push(await timed(rects, () => true));
    found.ours.push(await timed(widget('bar'), shown));
    found.line.push(await timed(widget('line'), shown));
  }
  return found;
};
globalThis.drawn = true;
