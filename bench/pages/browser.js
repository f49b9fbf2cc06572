import puppeteer from 'puppeteer-core';
import {ensureEngines} from '../../test/engines/ensure.js';
import {launchOptions} from '../../test/engines/settings.js';

/** Chromium as on phones: a page and its frames share a process, so that all their work is counted. */
export const openChromium = () => {
  const {chromium} = ensureEngines().engines;
  const options = launchOptions('chromium', String(chromium));
  return puppeteer.launch({
    ...options,
    args: [
      ...(options.args ?? []),
      '--disable-site-isolation-trials',
      '--disable-features=IsolateOrigins,IsolateSandboxedIframes,site-per-process',
    ],
    protocolTimeout: 300_000,
  });
};

/**
 * Does something with an empty cache. A fault may be the machine's: it is tried a second time, which is said.
 * @template T
 * @param {import('puppeteer-core').Browser} browser
 * @param {(context: import('puppeteer-core').BrowserContext) => Promise<T>} work
 * @returns {Promise<T>}
 * @throws {Error} where it fails twice
 */
export const withEmptyCache = async (browser, work) => {
  for (let attempt = 1; ; attempt++) {
    const context = await browser.createBrowserContext();
    try {
      return await work(context);
    } catch (error) {
      if (attempt === 2) throw error;
      console.warn(`Tried again: ${error}`);
    } finally {
      await context.close();
    }
  }
};
