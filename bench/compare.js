import {setTimeout as pause} from 'node:timers/promises';
import {PredefinedNetworkConditions} from 'puppeteer-core';
import {openBrowser} from '../test/e2e/browsers.js';
import {buildContender, contendersOf, styleOf} from './build.js';
import {openHost} from './host.js';
import {measure} from './measure.js';
import {median} from './median.js';
import {rotate} from './rotate.js';

/** @typedef {import('./measure.js').Measured} Measured */

/**
 * What is measured: `count` items, of which those without a cap of their own draw `shown`; `full` lifts our cap.
 * @typedef {object} Case
 * @property {string} id
 * @property {string} title
 * @property {number} count
 * @property {number} [shown]
 * @property {boolean} [full]
 * @property {number} [slower] how many times the CPU is slowed down
 * @property {boolean} [slow] through a slow network
 */

/**
 * One thing to draw, and those who draw it: `bench/<name>/contenders`.
 * @typedef {object} Suite
 * @property {string} name
 * @property {string} title
 * @property {string} own which contender is ours
 * @property {string} file what our users load
 * @property {(count: number) => object[]} list
 * @property {string} [css] of the page
 * @property {Case[]} cases
 */

/** @typedef {Case & {rounds: number, results: Record<string, Measured>}} Compared */

/** ms until the browser has put a closed page away: the next one does not share the CPU with that. */
const SETTLE = 250;

/** The contender that all others are compared with. */
export const baseline = 'by-hand';

/** What is added to the name of ours for the same of the previous build. */
export const PREVIOUS = '-previous';

/**
 * Lighthouse's and Chrome's "Slow 4G" of mobile tests: 1.6 Mbit/s down, 750 kbit/s up, round trips of 150 ms; a tenth
 * less and 562.5 ms a request where it is applied in the browser (https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md).
 */
export const slow4G = PredefinedNetworkConditions['Slow 4G'];

/** The contender that shows what ours has drawn, without any script of ours. */
const ownMarkup = 'own-markup';

/** @param {Suite} suite @param {string} contender @param {Case} one @param {string} [markup] what ours has drawn */
const page = (
  {name, own, list, css = ''},
  contender,
  {count, shown = count, full = false},
  markup = '',
) => {
  const items = list(count).slice(0, contender.startsWith(own) ? count : shown);
  const style = styleOf(name, contender);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,">
<style>${css}</style>${style === undefined ? '' : `<link rel="stylesheet" href="/bench/dist/${name}/${contender}.css">`}
</head><body${full ? ' data-full' : ''} style="margin:20px;font:16px sans-serif"><p>A page with words of its own.</p>
<div id="root" style="width:720px"></div><p>It goes on below.</p>
<script type="application/json" id="data">${JSON.stringify(items)}</script>${markup}
<script type="module" src="/bench/dist/${name}/${contender}.js"></script></body></html>`;
};

/** Fewer rounds for what takes long. @param {Case} one @param {number} rounds */
const roundsOf = ({slow, count}, rounds) => Math.ceil(rounds / (slow || count >= 100 ? 5 : 1));

/** @param {Measured[]} all @returns {Measured} */
const medians = (all) =>
  /** @type {Measured} */ (
    Object.fromEntries(
      Object.keys(all[0]).map((key) => [
        key,
        median(all.map((one) => one[/** @type {keyof Measured} */ (key)])),
      ]),
    )
  );

/**
 * What our widget has drawn in a page, and its styles, as a script element that holds both.
 * @param {import('../test/e2e/browsers.js').Browser} browser
 * @param {string} address
 */
const drawnMarkup = async (browser, address) => {
  const opened = await browser.newPage();
  const tab = /** @type {import('puppeteer-core').Page} */ (opened.puppeteer);
  await tab.goto(address);
  await tab.waitForFunction('window.drawn', {timeout: 120_000});
  const drawn = await tab.evaluate(`(({shadowRoot: {adoptedStyleSheets, innerHTML}}) => ({
    css: adoptedStyleSheets.flatMap(({cssRules}) => Array.from(cssRules, (rule) => rule.cssText)).join(''),
    html: innerHTML.replace(/<!--.*?-->/g, ''),
  }))(document.querySelector('#root').firstElementChild)`);
  await opened.close();
  const json = JSON.stringify(drawn).replaceAll('<', '\\u003c');
  return `\n<script type="application/json" id="${ownMarkup}">${json}</script>`;
};

/**
 * Measures all contenders of a suite in turn, round by round, so that what else the machine does meets all alike.
 * @param {Suite} suite
 * @param {number} rounds
 * @param {string} [previous] the `dist` folder of another build, measured as a further contender
 * @returns {Promise<Compared[]>}
 */
export const compare = async (suite, rounds, previous) => {
  const sources = contendersOf(suite.name).map((name) => ({name, source: name, dist: 'dist'}));
  const other = {name: suite.own + PREVIOUS, source: suite.own, dist: previous ?? ''};
  const all = previous ? [...sources, other] : sources;
  for (const one of all) await buildContender(suite.name, one);
  const contenders = all.map(({name}) => name);
  /** @type {Record<string, string>} */
  const pages = Object.fromEntries(
    contenders.flatMap((name) =>
      suite.cases.map((one, i) => [`/${name}-${i}.html`, page(suite, name, one)]),
    ),
  );
  const host = await openHost(pages);
  const browser = await openBrowser('chromium');
  /** @type {Compared[]} */
  const compared = [];
  try {
    // The first page of a browser is slower than any other.
    await measure({browser, host}, `/${baseline}-0.html`, {});
    for (const [i, one] of suite.cases.entries()) {
      const markup = await drawnMarkup(browser, `${host.origin}/${suite.own}-${i}.html`);
      pages[`/${ownMarkup}-${i}.html`] = page(suite, ownMarkup, one, markup);
      const conditions = {slower: one.slower, network: one.slow ? slow4G : undefined};
      /** @type {Record<string, Measured[]>} */
      const measured = Object.fromEntries(contenders.map((name) => [name, []]));
      const own = roundsOf(one, rounds);
      for (let round = 0; round < own; round++) {
        for (const name of rotate(contenders, round)) {
          measured[name].push(await measure({browser, host}, `/${name}-${i}.html`, conditions));
          await pause(SETTLE);
        }
      }
      const results = Object.fromEntries(contenders.map((name) => [name, medians(measured[name])]));
      compared.push({...one, rounds: own, results});
      console.log(`${suite.title}: ${one.title}, ${own} rounds`);
    }
  } finally {
    await browser.close();
    await host.close();
  }
  return compared;
};
