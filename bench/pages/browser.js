import puppeteer from 'puppeteer-core';
import {ensureEngines} from '../../test/engines/ensure.js';
import {launchOptions} from '../../test/engines/settings.js';

/** Chromium as on phones: a page and its frames share a process, so that all their work is counted. */
const launch = () => {
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
 * A Chromium for a long measurement: where it crashes, it is started again.
 * @typedef {object} Chromium
 * @property {<T>(work: (context: import('puppeteer-core').BrowserContext) => Promise<T>) => Promise<T>} withEmptyCache does
 *   something with an empty cache. An error may be caused by the machine: the work is tried a second time, with a message.
 *   It throws where it fails twice.
 * @property {() => Promise<void>} close
 */

/** @returns {Promise<Chromium>} */
export const openChromium = async () => {
  let browser = await launch();
  return {
    withEmptyCache: async (work) => {
      for (let attempt = 1; ; attempt++) {
        if (!browser.connected) browser = await launch();
        const context = await browser.createBrowserContext();
        try {
          return await work(context);
        } catch (error) {
          if (attempt === 2) throw error;
          console.warn(`Tried again: ${error}`);
        } finally {
          if (browser.connected) await context.close();
        }
      }
    },
    close: () => browser.close(),
  };
};
