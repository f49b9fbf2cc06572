/* global document */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {until} from '../browsers.js';
import {eachEngine} from '../each-engine.js';
import {pageWith} from '../host.js';
import {faults} from '../in-page.js';

const files = '/node_modules/@fontsource-variable/noto-sans-mono/files';
const fontFile = `${files}/noto-sans-mono-latin-wght-normal.woff2`;

const body = `<style>
    @font-face { font-family: Late; src: url(/late.woff2); font-weight: 100 900; font-display: swap; }
    body { font-family: Late, serif; }
  </style>
  <cluster-revenue-chart src="/examples/demo-cluster.json"></cluster-revenue-chart>`;

/** The left end of the plot, in pixels: as wide as the labels beside it are held to be. 0 while it is `than`. */
const margin = (than = 0) => {
  const chart = document.querySelector('cluster-revenue-chart');
  const [, left] = /^M([\d.]+)/.exec(
    chart?.shadowRoot?.querySelector('.grid')?.getAttribute('d') ?? '',
  ) ?? [0, 0];
  return Number(left) === than ? 0 : Number(left);
};

eachEngine('a font that comes late', (stage) => {
  test('has the labels of the chart measured anew', async () => {
    const {page, host} = stage;
    Object.assign(host.answers, {
      '/': {body: pageWith(body, {file: 'revenue-chart.js'})},
      '/late.woff2': {status: 302, headers: {location: fontFile}, delay: 1500},
    });
    await page.goto(`${host.origin}/`, {waitUntil: 'domcontentloaded'});
    const before = await until(page, margin);
    const after = await until(page, margin, before);
    assert.ok(after > before + 4, `${before} px, then ${after} px`);
    assert.deepEqual(await page.evaluate(faults), []);
  });
});
