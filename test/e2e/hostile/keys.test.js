/* global document, window */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {until} from '../browsers.js';
import {eachEngine} from '../each-engine.js';
import {pageWith} from '../host.js';
import {faults, settled} from '../in-page.js';
import {demonstration as demo} from '../tags.js';

/*
 * Pages with keys of their own, by the libraries that sites use for them. What a widget handles must not reach them.
 */

const path = '/examples/demo-cluster.json';
const filter = `<cluster-specializations filterable src="${path}"></cluster-specializations>`;
const members = `<cluster-members filterable src="${path}"></cluster-members>`;
const chart = `<cluster-revenue-chart src="${path}"></cluster-revenue-chart>`;

/** Presses keys in a part of a widget, or on the page itself. @param {string} tag @param {string} selector @param {string[]} keys */
const press = (tag, selector, keys) => {
  const inside = document.querySelector(tag)?.shadowRoot?.querySelector(selector);
  const target = /** @type {HTMLElement} */ (tag === 'body' ? document.body : inside);
  target.focus();
  for (const key of keys)
    target.dispatchEvent(
      new KeyboardEvent('keydown', {
        ...{key, code: key, bubbles: true, composed: true, cancelable: true},
        // Hotkeys and Swiper look at the number.
        ...{keyCode: {ArrowRight: 39, ArrowLeft: 37}[key] ?? key.toUpperCase().charCodeAt(0)},
      }),
    );
};
const fired = () => /** @type {string[]} */ (/** @type {any} */ (window).fired);

/** Libraries with keys: name, file, and what calls `fire` for the keys s, / and ArrowRight. @type {[string, string, string][]} */
const libraries = [
  [
    'the usual guard',
    '',
    `document.addEventListener('keydown', (event) => {
      if (!/^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) fired.push(event.key);
    });`,
  ],
  [
    'hotkeys-js',
    'hotkeys-js/dist/hotkeys-js.js',
    "hotkeys('s,right', (event) => fired.push(event.key));",
  ],
  [
    'Mousetrap',
    'mousetrap/mousetrap.js',
    "Mousetrap.bind(['s', 'right'], (event) => fired.push(event.key));",
  ],
];

eachEngine('keys of a page', (stage) => {
  /** @param {string} body @param {string} head */
  const open = async (body, head) => {
    stage.host.answers[path] = {body: demo};
    stage.host.answers['/'] = {
      body: pageWith(body, {script: 'window.fired = [];'}).replace('</head>', `${head}</head>`),
    };
    await stage.page.goto(`${stage.host.origin}/`);
    await until(stage.page, settled);
  };

  for (const [name, file, script] of libraries) {
    test(`with ${name} hear nothing of what is typed in a filter and of the arrows of a chart`, async () => {
      const load = file && `<script src="/node_modules/${file}"></script>`;
      await open(filter + members + chart, `${load}<script>${script}</script>`);
      await stage.page.evaluate(press, 'cluster-specializations', 'input', ['s', 'ArrowRight']);
      await stage.page.evaluate(press, 'cluster-members', 'input', ['s', 'ArrowRight']);
      await stage.page.evaluate(press, 'cluster-revenue-chart', '[role="listbox"]', ['ArrowRight']);
      assert.deepEqual(await stage.page.evaluate(fired), []);
      await stage.page.evaluate(press, 'body', '', ['s', 'ArrowRight']);
      assert.deepEqual(await stage.page.evaluate(fired), ['s', 'ArrowRight']);
      assert.deepEqual(await stage.page.evaluate(faults), []);
    });
  }

  test('with Swiper turn no slide while the chart in it is read by its arrows', async () => {
    const slides = [chart, filter]
      .map((inside) => `<div class="swiper-slide">${inside}</div>`)
      .join('');
    const folder = '/node_modules/swiper';
    await open(
      `<div class="swiper" style="width: 700px"><div class="swiper-wrapper">${slides}</div></div>
      <script>addEventListener('load', () => { window.swiper = new Swiper('.swiper', {keyboard: {enabled: true, onlyInViewport: false}}); });</script>`,
      `<link rel="stylesheet" href="${folder}/swiper-bundle.css"><script src="${folder}/swiper-bundle.js"></script>`,
    );
    const slide = () => /** @type {any} */ (window).swiper.activeIndex;
    await until(stage.page, () => 'swiper' in window);
    await stage.page.evaluate(press, 'cluster-revenue-chart', '[role="listbox"]', ['ArrowRight']);
    assert.equal(await stage.page.evaluate(slide), 0);
    const tooltip = await stage.page.evaluate(() =>
      document
        .querySelector('cluster-revenue-chart')
        ?.shadowRoot?.querySelector('[part~="tooltip"]')
        ?.textContent?.trim(),
    );
    assert.ok(tooltip);
    await stage.page.evaluate(press, 'body', '', ['ArrowRight']);
    assert.equal(await stage.page.evaluate(slide), 1);
  });
});
