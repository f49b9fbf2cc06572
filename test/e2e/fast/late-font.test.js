/* global document */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {until} from '../browsers.js';
import {eachEngine} from '../each-engine.js';
import {pageWith} from '../host.js';

const files = '/node_modules/@fontsource-variable/noto-sans-mono/files';
const fontFile = `${files}/noto-sans-mono-latin-wght-normal.woff2`;

/** So many values that an axis has their scale. */
const series = {
  name: 'Revenue',
  data: Array.from({length: 60}, (_, i) => ({period: `${1960 + i}`, value: 1000 + 17 * i})),
};

const body = `<style>
    @font-face { font-family: Late; src: url(/late.woff2); font-weight: 100 900; font-display: swap; }
    body { font-family: Late, serif; }
  </style>
  <cluster-revenue-chart><script type="application/json">${JSON.stringify({name: 'Fictional', series: [series]})}</script></cluster-revenue-chart>`;

/** Opens a page in the page, whose own loading would wait for the font. @param {string} src */
const open = (src) => {
  document.body.append(Object.assign(document.createElement('iframe'), {src, width: 720}));
};

/**
 * The left end of the plot, in pixels: as wide as the labels beside it are held to be. 0 while it is `than`.
 * @param {number} than
 */
const margin = (than) => {
  const inner = document.querySelector('iframe')?.contentDocument;
  const root = inner?.querySelector('cluster-revenue-chart')?.shadowRoot;
  const [, left] = /^M([\d.]+)/.exec(root?.querySelector('.grid')?.getAttribute('d') ?? '') ?? [];
  return !left || Number(left) === than ? 0 : Number(left);
};

eachEngine('a font that comes late', (stage) => {
  test('has the labels of the chart measured anew', async () => {
    const {page, host} = stage;
    let send = () => {};
    const held = new Promise((resolve) => (send = () => resolve(undefined)));
    Object.assign(host.answers, {
      '/': {body: '<!doctype html><title>Host</title>'},
      '/inner': {body: pageWith(body, {file: 'revenue-chart.js'})},
      '/late.woff2': {status: 302, headers: {location: fontFile}, held},
    });
    await page.goto(`${host.origin}/`);
    await page.evaluate(open, '/inner');
    const before = await until(page, margin, 0);
    send();
    const after = await until(page, margin, before);
    assert.ok(after > before + 4, `${before} px, then ${after} px`);
  });
});
