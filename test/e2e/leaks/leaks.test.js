/* global document, window, requestAnimationFrame, KeyboardEvent, customElements */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, test} from 'node:test';
import {until} from '../browsers.js';
import {eachEngine} from '../each-engine.js';
import {pageWith} from '../host.js';
import {faults, settled} from '../in-page.js';
import {record} from '../../proof/record.js';
import {tags} from '../tags.js';

const CYCLES = 10_000;
/** Elements that are in the page at a time. */
const CROWD = 50;
/** Bytes that the heap may have grown. */
const GROWTH = 0.5 * 2 ** 20;

const demo = JSON.parse(readFileSync('examples/demo-cluster.json', 'utf8'));

/**
 * Something of every part, and little of it: there is much to draw. Without pictures, which would be requested; of days
 * the year, because a browser takes milliseconds to write a month.
 */
const small = JSON.parse(JSON.stringify(demo), (name, value) => {
  if (/^(image|logo)$/.test(name)) return undefined;
  if (Array.isArray(value)) return value.slice(0, 1);
  return typeof value === 'string' ? value.replace(/^(\d{4})-\d\d(-\d\d)?$/, '$1') : value;
});

/** Writes down in `window.live` who listens to the window or the document. */
const watchListeners = `window.live = [];
  const {addEventListener: add, removeEventListener: remove} = EventTarget.prototype;
  const captures = (options) => options === true || !!options?.capture;
  const forget = (target, type, listener, options) => {
    live = live.filter((one) => one.target !== target || one.type !== type ||
      one.listener !== listener || one.capture !== captures(options));
  };
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const target = this ?? window;
    add.call(target, type, listener, options);
    if (target !== window && target !== document) return;
    forget(target, type, listener, options);
    live.push({target, type, listener, capture: captures(options)});
    const gone = () => forget(target, type, listener, options);
    if (options?.once) add.call(target, type, gone, options);
    if (options?.signal) add.call(options.signal, 'abort', gone);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    const target = this ?? window;
    remove.call(target, type, listener, options);
    forget(target, type, listener, options);
  };`;

/** @returns {string[]} */
const listening = () =>
  /** @type {any} */ (window).live.map(
    (/** @type {any} */ {target, type}) => `${target === window ? 'window' : 'document'} ${type}`,
  );

/**
 * Connects and disconnects widgets of a kind, with a document at hand; every tenth time they are new. Of the charts,
 * each is drawn for its width and shows its tooltip before it goes.
 * @param {string} tag
 * @param {number} cycles
 * @param {number} crowd
 * @param {object} data
 * @returns {Promise<number>} how many tooltips were open
 */
const cycle = async (tag, cycles, crowd, data) => {
  const home = /** @type {Element} */ (document.querySelector('#home'));
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  let open = 0;
  /** @type {any[]} */
  let widgets = [];
  for (let done = 0; done < cycles; done += crowd) {
    if (done % (crowd * 10) === 0) {
      widgets = Array.from({length: crowd}, () =>
        Object.assign(document.createElement(tag), {data}),
      );
    }
    home.append(...widgets);
    await Promise.all(widgets.map(({updateComplete}) => updateComplete));
    if (tag === 'cluster-revenue-chart') {
      while (widgets.some(({shadowRoot}) => !shadowRoot.querySelector('.drawing'))) await frame();
      for (const {shadowRoot} of widgets) {
        const key = new KeyboardEvent('keydown', {key: 'ArrowRight', bubbles: true});
        shadowRoot.querySelector('[part=plot]').dispatchEvent(key);
      }
      await Promise.all(widgets.map(({updateComplete}) => updateComplete));
      open += widgets.filter(({shadowRoot}) => shadowRoot.querySelector(':popover-open')).length;
    }
    home.replaceChildren();
  }
  await frame();
  return open;
};

eachEngine('listeners', (stage) => {
  test('nobody listens to the window or the document while no widget is connected', async () => {
    const {page, host} = stage;
    const widgets = tags.map((tag) => `<${tag} src="/cluster.json"></${tag}>`);
    host.answers['/cluster.json'] = {body: demo};
    host.answers['/'] = {
      body: pageWith(
        `<div id="home">${widgets.join('')}<cluster-board src="/missing.json"></cluster-board>
        <cluster-board src="http://127.0.0.1:1/refused.json"></cluster-board></div>`,
        {script: watchListeners},
      ),
    };
    await page.goto(`${host.origin}/`);
    await until(page, settled);
    const during = await page.evaluate(listening);
    assert.ok(during.includes('window beforeprint'), during.join());
    assert.ok(during.includes('window online'), during.join());
    await page.evaluate(`document.querySelector('#home').remove()`);
    await until(page, () => /** @type {any} */ (window).live.length === 0).catch(() => {});
    const left = await page.evaluate(listening);
    record('listeners', {engine: stage.engine, during: during.length, left: left.length});
    assert.deepEqual(left, []);
  });

  test('nor does the library before there is one', async () => {
    const {page, host} = stage;
    host.answers['/'] = {body: pageWith('', {script: watchListeners})};
    await page.goto(`${host.origin}/`);
    await until(page, () => !!customElements.get('cluster-profile'));
    assert.deepEqual(await page.evaluate(listening), []);
  });
});

eachEngine(
  'leaks',
  (stage) => {
    /** @type {import('puppeteer-core').CDPSession} */
    let session;

    before(async () => {
      stage.host.answers['/'] = {body: pageWith('<div id="home"></div>')};
      await stage.page.goto(`${stage.host.origin}/`);
      await until(stage.page, () => !!customElements.get('cluster-profile'));
      session = await /** @type {import('puppeteer-core').Page} */ (
        stage.page.puppeteer
      ).createCDPSession();
      await session.send('Performance.enable');
    });

    const measure = async () => {
      for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
      const {metrics} = await session.send('Performance.getMetrics');
      const of = (/** @type {string} */ name) =>
        metrics.find((one) => one.name === name)?.value ?? NaN;
      return {nodes: of('Nodes'), listeners: of('JSEventListeners'), heap: of('JSHeapUsedSize')};
    };

    // The profile last: the code of what it shows has been compiled by then, which takes room too.
    const isProfile = (/** @type {string} */ tag) => Number(tag === 'cluster-profile');
    const kib = (/** @type {number} */ bytes) => (bytes / 1024).toFixed(0);
    for (const tag of [...tags].sort((one, other) => isProfile(one) - isProfile(other))) {
      test(`${CYCLES} times in and out of the page: ${tag}`, async (t) => {
        const run = async (/** @type {number} */ cycles) => {
          let open = 0;
          // A message of the protocol may not take for ever.
          for (let done = 0; done < cycles; done += CYCLES / 10) {
            open += await stage.page.evaluate(cycle, tag, CYCLES / 10, CROWD, small);
          }
          return open;
        };
        // What is made once – style sheets, formatters, compiled code – is no leak; it takes thousands of turns to settle.
        await run(CYCLES / 2);
        const start = await measure();
        let open = await run(CYCLES / 2);
        const middle = await measure();
        open += await run(CYCLES / 2);
        const end = await measure();
        const grown = end.heap - start.heap;
        t.diagnostic(
          `nodes ${start.nodes} → ${end.nodes}, listeners ${start.listeners} → ${end.listeners}, heap ${kib(middle.heap - start.heap)} + ${kib(end.heap - middle.heap)} KiB`,
        );
        record('leaks', {
          tag,
          cycles: CYCLES,
          nodes: end.nodes - start.nodes,
          listeners: end.listeners - start.listeners,
          heap: grown,
          limit: GROWTH,
        });
        if (tag === 'cluster-revenue-chart') assert.equal(open, CYCLES);
        assert.deepEqual([end.nodes, end.listeners], [start.nodes, start.listeners]);
        assert.ok(grown <= GROWTH, `the heap has grown by ${grown} bytes`);
        assert.deepEqual(await stage.page.evaluate(faults), []);
      });
    }
  },
  ['chromium'],
);
