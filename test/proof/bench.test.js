import assert from 'node:assert/strict';
import {test} from 'node:test';
import {aims} from '../../bench/aims.js';
import {exponent} from '../../bench/pages/tables.js';
import {resultsPage} from '../../bench/tables.js';

const run = {
  date: '2026-11-01',
  machine: {cpu: 'A', cores: 2, memory: '8 GiB', node: '24.1.0', browser: 'Chromium 156.0.1'},
  rounds: 3,
};

/** @param {number} own ms of CPU of 1,000 widgets, where fifty take 10 ms @returns {any} */
const scale = (own) => ({
  ...run,
  growths: [
    {
      id: 'widgets',
      sizes: [50, 1000],
      rounds: 1,
      cpu: {'by-hand': [5, 100], script: [10, own]},
    },
  ],
});

/** @param {{drawn?: number, cpu: number}} values @returns {any} */
const visit = ({drawn, cpu}) => ({
  ...{drawn, chart: drawn, largest: 1000, shift: 0, bytes: 1000, requests: 2},
  ...{cpuLoad: cpu, cpu, cpuDrawn: cpu, cpuEnd: cpu},
});
/** @param {{drawn?: number, cpu: number}} autoload @returns {any} */
const pages = (autoload) => {
  const byHand = {cold: visit({drawn: 1000, cpu: 100}), warm: visit({drawn: 500, cpu: 50})};
  const ours = {cold: visit(autoload), warm: visit(autoload)};
  const results = {'by-hand': byHand, autoload: ours, prerender: byHand};
  return {...run, cases: [{id: 'below', title: 'Three blocks', rounds: 3, results}]};
};

test('a part that was never measured has no aims and no section', () => {
  assert.deepEqual(aims({}), []);
  assert.doesNotMatch(resultsPage({scale: scale(200)}), /^## Whole pages/m);
});

test('work in proportion has an exponent of 1, with the square one of 2', () => {
  assert.equal(exponent(scale(200).growths[0], 'script'), 1);
  assert.equal(exponent(scale(10 * 20 ** 2).growths[0], 'script'), 2);
});

test('an aim of growth is met up to an exponent of 1.1', () => {
  const met = (/** @type {number} */ own) => aims({scale: scale(own)}).map((one) => one.met);
  assert.deepEqual(met(10 * 20 ** 1.09), [true]);
  assert.deepEqual(met(10 * 20 ** 1.11), [false]);
});

test('an aim of a page tells by how much it is missed', () => {
  const [idle, drawn] = aims({pages: pages({drawn: 1500, cpu: 150})});
  assert.equal(idle?.is, '1.50×');
  assert.equal(idle?.met, false);
  assert.equal(drawn?.met, true);
});

test('a chart that is not drawn until it is scrolled to misses its aim, and the table says so', () => {
  const results = {pages: pages({cpu: 100})};
  const chart = aims(results).find(({claim}) => claim.includes('chart drawn'));
  assert.equal(chart?.met, false);
  assert.match(resultsPage(results), /\| ours, autoloader \| when visible \| when visible \|/);
});

test('parts that were measured in different runs are told apart', () => {
  const later = {...scale(200), date: '2026-11-02'};
  const text = resultsPage({pages: pages({drawn: 1, cpu: 1}), scale: later});
  assert.match(text, /pages: 2026-11-01, .*; scale: 2026-11-02, /);
});
