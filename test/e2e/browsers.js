import {setTimeout as pause} from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import {ensureEngines, notRunLines} from '../engines/ensure.js';
import {launchOptions} from '../engines/settings.js';
import {evaluate, openWebKit} from '../engines/webkit.js';

/** @typedef {import('../engines/ensure.js').EngineName} EngineName */

/**
 * A page in any of the three engines.
 * @typedef {object} Page
 * @property {(url: string) => Promise<unknown>} goto
 * @property {<A extends unknown[], T>(script: string | ((...args: A) => T | Promise<T>), ...args: A) => Promise<T>} evaluate
 *   runs a function in the page; it sees its arguments alone
 * @property {(x: number, y: number) => Promise<unknown>} click with the mouse, at a point of the window
 * @property {import('puppeteer-core').Page} [puppeteer] in Chromium and Firefox
 * @property {() => Promise<void>} close
 */

/** @typedef {{newPage: () => Promise<Page>, close: () => Promise<void>}} Browser */

const {engines, missing} = ensureEngines();

/** The engines that this run can use. */
export const engineNames = /** @type {EngineName[]} */ (
  /** @type {EngineName[]} */ (['chromium', 'firefox', 'webkit']).filter((name) => engines[name])
);

/** Says what a suite leaves out. @param {string} suite */
export const sayNotRun = (suite) => {
  for (const line of notRunLines(suite, missing)) console.log(line);
};

/** @param {'chromium' | 'firefox'} name @param {string} path @param {number} [pixel] @returns {Promise<Browser>} */
const openPuppeteer = async (name, path, pixel) => {
  const browser = await puppeteer.launch(launchOptions(name, path, pixel));
  /** @returns {Promise<Page>} */
  const newPage = async () => {
    const page = await browser.newPage();
    return {
      puppeteer: page,
      goto: (url) => page.goto(url, {waitUntil: 'load'}),
      evaluate: (script, ...args) =>
        page.evaluate(/** @type {(...args: any[]) => any} */ (script), ...args),
      click: (x, y) => page.mouse.click(x, y),
      close: () => page.close(),
    };
  };
  return {newPage, close: () => browser.close()};
};

/** @param {import('../engines/find.js').WebKitPrograms} programs @returns {Promise<Browser>} */
const openWebKitBrowser = async (programs) => {
  const {window, close} = await openWebKit(programs);
  // One window serves every page: a page is closed by leaving it.
  /** @returns {Promise<Page>} */
  const newPage = async () => ({
    goto: (url) => window.get(url),
    evaluate: (script, ...args) => evaluate(window, script, ...args),
    click: (x, y) =>
      window
        .actions()
        .move({x: Math.round(x), y: Math.round(y), duration: 0})
        .click()
        .perform(),
    close: () => window.get('about:blank'),
  });
  return {newPage, close};
};

/**
 * @param {EngineName} name one of `engineNames`
 * @param {number} [pixel] how many pixels of the screen one of a page is; in WebKit always 1
 * @returns {Promise<Browser>}
 */
export const openBrowser = (name, pixel) => {
  const {[name]: programs} = engines;
  if (!programs) throw new Error(`${name} is not installed.`);
  return typeof programs === 'string'
    ? openPuppeteer(/** @type {'chromium' | 'firefox'} */ (name), programs, pixel)
    : openWebKitBrowser(programs);
};

/** For a failed test: the widgets with their states, and what the page complained of. */
const pageState = `[...document.querySelectorAll('*')]
  .filter(({localName}) => localName.startsWith('cluster-'))
  .map((element) => {
    const states = ['loading', 'ready', 'empty', 'error'];
    const own = states.filter((state) => element.matches(':state(' + state + ')'));
    return element.localName + ': ' + (own.join() || 'not defined');
  })
  .concat(window.faults ?? [])
  .join('\\n')`;

/**
 * Waits until a value in the page no longer changes, and returns it: nothing new in ten readings.
 * @template {unknown[]} A
 * @template T
 * @param {Page} page
 * @param {(...args: A) => T} read
 * @param {A} args
 * @returns {Promise<T>}
 * @throws {Error} if it changes for longer than 20 s
 */
export const steady = async (page, read, ...args) => {
  let last = '';
  let same = 0;
  for (let reading = 0; reading < 400; reading++) {
    const value = await page.evaluate(read, ...args).catch(whileLoading);
    const text = JSON.stringify(value) ?? '';
    same = text === last ? same + 1 : 0;
    last = text;
    if (same === 10) return /** @type {T} */ (value);
    await pause(50);
  }
  throw new Error(`Never steady: ${read.name || read}(${args.join(', ')}), last ${last}`);
};

/** A page that is just being left has no answer yet. @param {Error} error @returns {undefined} */
const whileLoading = (error) => {
  if (!/context was destroyed|detached|Cannot find context/i.test(error.message)) throw error;
};

/**
 * Waits until a function in the page returns something that holds, and returns it.
 * @template {unknown[]} A
 * @template T
 * @param {Page} page
 * @param {(...args: A) => T} condition
 * @param {A} args
 * @returns {Promise<T>}
 * @throws {Error} after 10 s, with what the page showed
 */
export const until = async (page, condition, ...args) => {
  for (let attempt = 0; attempt < 100; attempt++) {
    const value = await page.evaluate(condition, ...args).catch(whileLoading);
    if (value) return value;
    await pause(100);
  }
  const seen = await page.evaluate(pageState);
  throw new Error(`Never: ${condition.name || condition}(${args.join(', ')})\n${seen}`);
};
