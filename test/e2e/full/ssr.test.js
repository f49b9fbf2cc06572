/* global document, window, requestAnimationFrame, PerformanceObserver */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {until} from '../browsers.js';
import {eachEngine} from '../each-engine.js';
import {settled} from '../in-page.js';
import {said} from '../said.js';

const src = '/examples/demo-cluster.json';
const cluster = JSON.parse(readFileSync(`.${src}`, 'utf8'));

/** What was built, of which the compiler knows nothing. @returns {Promise<any>} */
const load = () => import(/** @type {string} */ ('../../../dist/ssr/ssr.js'));

/** Notes the height of the widget in each frame, and what the browser calls a shift. */
const watch = `
  window.shifts = [];
  try {
    new PerformanceObserver((entries) => entries.getEntries().forEach(({value}) => shifts.push(value)))
      .observe({type: 'layout-shift', buffered: true});
  } catch {}
  window.heights = new Set();
  requestAnimationFrame(function note() {
    const widget = document.querySelector('#widget > *');
    if (widget) heights.add(Math.round(widget.getBoundingClientRect().height));
    requestAnimationFrame(note);
  });`;

eachEngine('widgets of a server', (stage) => {
  for (const [name, where] of /** @type {const} */ ([
    ['board', {src}],
    ['awards', {src}],
    ['directions', {src}],
    ['values', {}],
  ])) {
    test(`cluster-${name} reads without script, and comes alive without a request or a flash`, async () => {
      const {renderWidget} = await load();
      const html = await renderWidget(name, {document: cluster, lang: 'pl', ...where});
      const {answers, origin, requests} = stage.host;
      answers['/late.js'] = {
        delay: 500,
        headers: {'content-type': 'text/javascript'},
        body: readFileSync('dist/cdn/cluster-widgets.js', 'utf8'),
      };
      answers['/watch.js'] = {body: watch, headers: {'content-type': 'text/javascript'}};
      const page = (/** @type {string} */ scripts) =>
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
        <title>Host</title>${scripts}</head><body><div id="widget">${html}</div><p>Below.</p></body></html>`;

      answers['/'] = {body: page('')};
      await stage.page.goto(`${origin}/`);
      const before = await stage.page.evaluate(said, `cluster-${name}`);
      assert.ok(before.length > 60, before);

      answers['/'] = {
        body: page(
          '<script src="/watch.js"></script><script type="module" src="/late.js"></script>',
        ),
      };
      requests.clear();
      await stage.page.goto(`${origin}/`);
      await until(stage.page, settled);
      await until(stage.page, () => new Promise((done) => requestAnimationFrame(() => done(true))));
      assert.equal(requests.get(src), undefined);
      const {heights, shift, isReady} = await stage.page.evaluate(() => {
        const {heights, shifts} = /** @type {any} */ (window);
        return {
          heights: [...heights],
          shift: shifts.reduce(
            (/** @type {number} */ sum, /** @type {number} */ one) => sum + one,
            0,
          ),
          isReady: document.querySelector('#widget > *')?.matches(':state(ready)'),
        };
      });
      assert.equal(isReady, true);
      assert.ok(Math.max(...heights) - Math.min(...heights) <= 1, heights.join(' '));
      assert.ok(shift < 0.001, `layout shift ${shift}`);
      assert.equal(await stage.page.evaluate(said, `cluster-${name}`), before);
    });
  }
});
