/* global document, window, innerHeight, requestAnimationFrame */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {until} from '../browsers.js';
import {eachEngine} from '../each-engine.js';
import {settled} from '../in-page.js';
import {prerendered} from '../prerendered.js';
import {said} from '../said.js';

const flagship = '/examples/metal-processing-cluster.json';
const demo = '/examples/demo-cluster.json';

/** The content of the cluster's own page, line by line; see `test/components/profile/seed-page.test.ts`. */
const lines = readFileSync('test/fixtures/seed-page.txt', 'utf8')
  .replace('Skip to main content', '')
  .replace('Clusteris an', 'Cluster is an')
  .split('\n')
  .map((line) => line.replace('•', '').replace(/\s+/g, ' ').trim())
  .filter(Boolean);

/** @param {string} body @param {string} [head] */
const page = (body, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">
  <meta name="viewport" content="width=device-width"><title>Host</title>${head}</head>
  <body><p id="above">Above.</p>${body}<p id="below">Below. ${'More of it. '.repeat(100)}</p></body></html>`;

const profile = `<cluster-profile src="${flagship}"></cluster-profile>`;

/** Notes where things are, before and after, and what the browser itself calls a shift. */
const watch = `
  window.reports = [];
  window.shifts = [];
  document.addEventListener('securitypolicyviolation', (event) =>
    reports.push([event.effectiveDirective, event.blockedURI].join(' ')));
  window.tops = () => ['#above', '#below', '[src]'].map((selector) =>
    document.querySelector('body ' + selector).getBoundingClientRect()).map(({top, height}) => [top, height]);
  try {
    new PerformanceObserver((entries) => entries.getEntries().forEach(({value}) => shifts.push(value)))
      .observe({type: 'layout-shift', buffered: true});
  } catch {}
  requestAnimationFrame(function note() {
    if (document.readyState === 'loading' || !document.querySelector('#below')) return requestAnimationFrame(note);
    requestAnimationFrame(() => requestAnimationFrame(() => (window.before = tops())));
  });`;

const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types cluster-widgets";

/** The page as it was before the script came, and how far everything has moved since. */
const moved = () => {
  const {before, tops, shifts} = /** @type {any} */ (window);
  if (!before) return undefined;
  const after = /** @type {number[][]} */ (tops());
  const far = after.map(([top = 0, height = 0], i) =>
    Math.max(Math.abs(top - before[i][0]), Math.abs(height - before[i][1])),
  );
  return {far, shift: /** @type {number[]} */ (shifts).reduce((sum, value) => sum + value, 0)};
};

eachEngine('prerendered pages', (stage) => {
  /** @param {string} text @param {string} policy */
  const open = async (text, policy) => {
    const {answers, origin, requests} = stage.host;
    requests.clear();
    answers['/watch.js'] = {body: watch, headers: {'content-type': 'text/javascript'}};
    answers['/late/cdn/cluster-widgets.js'] = {
      delay: 1000,
      headers: {'content-type': 'text/javascript'},
      body: readFileSync('dist/cdn/cluster-widgets.js', 'utf8'),
    };
    answers['/'] = {body: text, headers: policy ? {'content-security-policy': policy} : {}};
    await stage.page.goto(`${origin}/`);
  };

  test('without script, every sentence of the cluster’s page is in the profile', async () => {
    const {text, out} = prerendered(
      page(profile.replace('<cluster-profile', '<cluster-profile show-empty')),
    );
    assert.match(out, /style-src 'sha256-/);
    await open(text, "script-src 'none'");
    const seen = await stage.page.evaluate(said, 'cluster-profile');
    assert.equal(lines.length, 66);
    const missing = lines.filter((line) => !seen.includes(line.replace(/ ([;,.:])/g, '$1')));
    assert.deepEqual(missing, []);
  });

  const late =
    '<script src="/watch.js"></script><script type="module" src="/late/cdn/cluster-widgets.js"></script>';
  /** @type {[string, string][]} */
  const cases = [
    ['the profile of the flagship', profile],
    ['the board, with photos', `<cluster-board src="${demo}"></cluster-board>`],
    ['the chart', `<cluster-revenue-chart src="${demo}"></cluster-revenue-chart>`],
    ['an empty chart', `<cluster-revenue-chart src="${flagship}"></cluster-revenue-chart>`],
  ];
  for (const [name, body] of cases) {
    test(`${name} comes alive under a strict CSP: no request, no second copy, no jump`, async (t) => {
      const {text} = prerendered(page(body, late), '--css', 'link', '--base', '/dist');
      await open(text, strict);
      await until(stage.page, () => !!(/** @type {any} */ (window).before));
      await until(stage.page, settled);
      await until(stage.page, () => new Promise((done) => requestAnimationFrame(() => done(true))));
      const {far = [], shift = 0} = (await stage.page.evaluate(moved)) ?? {};
      t.diagnostic(`CLS ${shift.toFixed(4)}, moved at most ${Math.max(...far).toFixed(1)} px`);
      const reports = await stage.page.evaluate(() => /** @type {any} */ (window).reports);
      assert.deepEqual(reports, []);
      assert.equal(stage.host.requests.get(flagship), undefined);
      assert.equal(stage.host.requests.get(demo), undefined);
      const copies = await stage.page.evaluate(() => {
        const widget = document.querySelector('body [src]');
        return [...(widget?.shadowRoot?.children ?? [])].map(({localName}) => localName);
      });
      assert.deepEqual(copies, ['section', 'slot']);
      const height = await stage.page.evaluate(() => innerHeight);
      assert.ok(shift < 0.01, `CLS ${shift}`);
      assert.ok(Math.max(...far) < 0.01 * height, `moved by ${far} px`);
    });
  }

  test('the page has one graph, which is the one that a widget would make', async () => {
    const body = `<cluster-board src="${flagship}" structured-data></cluster-board>`.repeat(2);
    await open(prerendered(page(body, late)).text, '');
    await until(stage.page, settled);
    const graphs = await stage.page.evaluate(() =>
      [...document.querySelectorAll('script[type="application/ld+json"]')].map(
        ({textContent}) => JSON.parse(textContent ?? '')['@graph'][0].name,
      ),
    );
    assert.deepEqual(graphs, ['Metal Processing Cluster']);
  });
});
