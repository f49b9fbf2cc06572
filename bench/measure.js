import {setTimeout as pause} from 'node:timers/promises';

/**
 * What is measured of one page.
 * @typedef {object} Measured
 * @property {number} bytes of scripts and style sheets, gzip
 * @property {number} requests the page included
 * @property {number} cpu ms of the main thread until the page is quiet
 * @property {number} paint ms from the start of the page until the drawing is painted
 * @property {number} draw ms from the data to the painted drawing
 * @property {number} shift cumulative layout shift
 * @property {number} heap bytes of JavaScript's heap, after a collection
 * @property {number} update ms until one changed item is painted
 * @property {number} updateCpu ms of the main thread for it
 * @property {number} again ms until all is drawn anew in the same page and painted, the middle of up to five times
 */

/** @typedef {{slower?: number, network?: import('puppeteer-core').NetworkConditions}} Conditions */

/**
 * Opens a page once, without cache, in a tab of its own.
 * @param {{browser: import('../test/e2e/browsers.js').Browser, host: import('./host.js').Host}} stage
 * @param {string} path
 * @param {Conditions} conditions
 * @returns {Promise<Measured>}
 * @throws {Error} where the page fails
 */
export const measure = async ({browser, host}, path, {slower = 1, network}) => {
  const opened = await browser.newPage();
  const tab = /** @type {import('puppeteer-core').Page} */ (opened.puppeteer);
  const client = await tab.createCDPSession();
  await client.send('Performance.enable', {timeDomain: 'threadTicks'});
  const metric = async (/** @type {string} */ name) => {
    const {metrics} = await client.send('Performance.getMetrics');
    return metrics.find((one) => one.name === name)?.value ?? NaN;
  };
  const cpu = async () => 1000 * (await metric('TaskDuration'));
  await tab.setCacheEnabled(false);
  if (slower > 1) await tab.emulateCPUThrottling(slower);
  if (network) await tab.emulateNetworkConditions(network);
  // Without a script that the page waits for, there would be nothing to wait for.
  const broken = new Promise((_, reject) => {
    tab.on('pageerror', (error) => reject(new Error(`${path}: ${error}`)));
    tab.on('response', (response) => {
      if (!response.ok()) reject(new Error(`${path}: ${response.status()} ${response.url()}`));
    });
  });
  host.sent.length = 0;
  await tab.bringToFront();
  await Promise.race([opened.goto(host.origin + path), broken]);
  const drawing = tab.waitForFunction('window.drawn', {polling: 50, timeout: 120_000});
  await Promise.race([drawing, broken]);
  // What a contender does after its first frame counts too.
  await pause(100);
  const drawn = await cpu();
  const {paint, draw, shift} = /** @type {Measured} */ (await tab.evaluate('drawn()'));
  await client.send('HeapProfiler.collectGarbage');
  const heap = await metric('JSHeapUsedSize');
  const sent = host.sent.filter((one) => !one.path.endsWith('.html'));
  const bytes = sent.reduce((sum, one) => sum + one.bytes, 0);
  const requests = host.sent.length;
  const before = await cpu();
  const update = Number(await tab.evaluate('updateOnce()'));
  const updateCpu = (await cpu()) - before;
  const again = Number(await tab.evaluate('drawAgain()'));
  await opened.close();
  return {bytes, requests, cpu: drawn, paint, draw, shift, heap, update, updateCpu, again};
};
