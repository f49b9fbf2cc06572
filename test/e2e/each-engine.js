import {after, before, describe} from 'node:test';
import {engineNames, openBrowser, sayNotRun} from './browsers.js';
import {openHost} from './host.js';

/** @typedef {import('./browsers.js').Page} Page */
/** @typedef {import('./host.js').Host} Host */

/**
 * What the tests of a suite share; it is there once the first test runs.
 * @typedef {object} Stage
 * @property {import('./browsers.js').EngineName} engine
 * @property {Page} page
 * @property {Host} host the site that embeds
 * @property {Host} other a site of another origin
 */

/**
 * Runs a suite in every engine, with a page and two sites of its own.
 * @param {string} suite
 * @param {(stage: Stage) => void} tests
 * @param {import('./browsers.js').EngineName[]} [engines]
 */
export const eachEngine = (suite, tests, engines = engineNames) => {
  sayNotRun(suite);
  for (const engine of engineNames.filter((name) => engines.includes(name))) {
    describe(`${suite} in ${engine}`, {concurrency: 1}, () => {
      /** @type {import('./browsers.js').Browser | undefined} */
      let browser;
      const stage = /** @type {Stage} */ ({engine});
      before(async () => {
        browser = await openBrowser(engine);
        const page = await browser.newPage();
        Object.assign(stage, {page, host: await openHost(), other: await openHost()});
      });
      after(async () => {
        await browser?.close();
        await stage.host?.close();
        await stage.other?.close();
      });
      tests(stage);
    });
  }
};
