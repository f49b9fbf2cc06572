import {createRequire} from 'node:module';
import {Builder, Capabilities} from 'selenium-webdriver';
import {startDisplay} from './display.js';
import {environment} from './settings.js';

// A folder of a CommonJS package, which `import` cannot load. Its types are in a file of another name.
/** @type {typeof import('selenium-webdriver/remote.js')} */
const {DriverService} = createRequire(import.meta.url)('selenium-webdriver/remote');

/** @typedef {import('./find.js').WebKitPrograms} WebKitPrograms */

/**
 * A WebKitGTK window on a display of its own. `close` ends everything that was started for it.
 * @typedef {{window: import('selenium-webdriver').WebDriver, close: () => Promise<void>}} WebKit
 */

/**
 * Opens a WebKit window.
 * @param {WebKitPrograms} programs
 * @returns {Promise<WebKit>}
 */
export const openWebKit = async ({driver, browser, display: xvfb}) => {
  const {display, end} = await startDisplay(xvfb);
  const service = new DriverService.Builder(driver)
    .setLoopback(true)
    .setEnvironment({...environment, DISPLAY: display, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1'})
    .build();
  const close = async () => {
    await service.kill();
    end();
  };
  try {
    const window = await new Builder()
      .usingServer(await service.start())
      .withCapabilities(
        new Capabilities({
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': {binary: browser, args: ['--automation']},
          timeouts: {script: 60_000, pageLoad: 60_000},
        }),
      )
      .build();
    return {window, close};
  } catch (error) {
    await close();
    throw error;
  }
};

/**
 * Runs a function in the page and waits for what it returns. It sees nothing but its arguments; they and the result
 * travel as JSON.
 * @template {unknown[]} A
 * @template T
 * @param {import('selenium-webdriver').WebDriver} window
 * @param {string | ((...args: A) => T | Promise<T>)} script a function, or the text of a script
 * @param {A} args
 * @returns {Promise<T>}
 */
export const evaluate = async (window, script, ...args) => {
  const call =
    typeof script === 'string' ? `(0, eval)(${JSON.stringify(script)})` : `(${script})(...args)`;
  const text = `const args = [...arguments], done = args.pop();
    (async () => ${call})().then(
      (value) => done(value && typeof value === 'object' ? {value} : '=' + JSON.stringify(value)),
      (error) => done({fault: String(error?.stack ? error + '\\n' + error.stack : error)}),
    );`;
  const answer = await window.executeAsyncScript(text, ...args);
  // What is no object goes as a text: WebKit stumbles over an object where the page has put things on all of them.
  if (typeof answer === 'string') {
    const none = /** @type {any} */ (undefined);
    return answer === '=undefined' ? none : JSON.parse(answer.slice(1));
  }
  const {value, fault} = /** @type {{value: T, fault?: string}} */ (answer);
  if (fault) throw new Error(`In the page: ${fault}`);
  return value;
};
