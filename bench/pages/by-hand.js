import {LIMIT, headings} from './blocks.js';

/** @typedef {import('./document.js').ClusterDocument} ClusterDocument */

/** @param {string} text */
const safe = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** @param {any} person @param {boolean} isHidden */
const person = ({name, roleName = '', affiliation = ''}, isHidden) =>
  `<li${isHidden ? ' hidden' : ''}><b>${safe(name)}</b><span>${safe(roleName)}</span><span>${safe(affiliation)}</span></li>`;

/** @param {ClusterDocument} document @param {number} limit how many are shown at first */
export const boardByHand = ({board}, limit = LIMIT) =>
  `<section id="board"><h2>${headings.board}</h2><ul class="tiles">${board
    .map((one, i) => person(one, i >= limit))
    .join('')}</ul>${
    board.length > limit ? `<button class="more">Show all (${board.length})</button>` : ''
  }</section>`;

/** @param {ClusterDocument} document */
export const specializationsByHand = ({specializations}) =>
  `<section id="specializations"><h2>${headings.specializations}</h2><ul class="columns">${specializations
    .map((one) => `<li>${safe(one)}</li>`)
    .join('')}</ul></section>`;

/** Bars in an SVG. @param {ClusterDocument} document */
export const chartByHand = ({series: [{data}]}) => {
  const points = /** @type {{period: string, value: number}[]} */ (data);
  const high = points.reduce((most, {value}) => Math.max(most, value), 0);
  const step = 560 / points.length;
  const every = Math.ceil(points.length / 8);
  const bars = points.map(({period, value}, i) => {
    const x = 70 + i * step;
    const tall = (value / high) * 240;
    const bar = `<rect x="${(x + step / 8).toFixed(1)}" y="${(260 - tall).toFixed(1)}" width="${(step * 0.75).toFixed(2)}" height="${tall.toFixed(1)}"/>`;
    return i % every
      ? bar
      : `${bar}<text x="${(x + step / 2).toFixed(1)}" y="285" text-anchor="middle">${period}</text>`;
  });
  const ticks = [0, 1, 2, 3].map(
    (i) =>
      `<path d="M70 ${260 - i * 80}H640" stroke="#ccc"/><text x="62" y="${264 - i * 80}" text-anchor="end">${Math.round((high * i) / 3000)}</text>`,
  );
  return `<section id="chart"><h2>${headings.chart}</h2><figure><svg viewBox="0 0 640 300" role="img" aria-label="${headings.chart}" font-size="13" fill="#0b5cad">${ticks.join('')}${bars.join('')}</svg><figcaption>thousand PLN</figcaption></figure></section>`;
};

/** The three blocks. @param {ClusterDocument} document */
export const blocksByHand = (document) =>
  boardByHand(document) + specializationsByHand(document) + chartByHand(document);

/** What "Show all" of the board by hand does. */
export const scriptByHand = `<script>document.querySelector('#board .more').addEventListener('click', ({target}) => {
for (const one of document.querySelectorAll('#board [hidden]')) one.hidden = false;
target.remove();
});</script>`;
