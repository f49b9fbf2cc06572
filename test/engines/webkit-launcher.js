import {setTimeout as pause} from 'node:timers/promises';
import {Key} from 'selenium-webdriver';
import {openWebKit} from './webkit.js';

/** @typedef {import('./webkit.js').WebKit} WebKit */
/** @typedef {import('@web/test-runner-core').BrowserLauncher} BrowserLauncher */

/** Selenium's name of a key of `@web/test-runner-commands`: `PAGE_UP` for `PageUp`. @param {string} key */
const nameOf = (key) => key.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();

/** @type {Record<string, any>} */
const namedKeys = {...Key, BACKSPACE: Key.BACK_SPACE, SPACE: ' '};

/** The driver does not answer while a page hangs, and Selenium waits for ever. */
const tooLong = async () => {
  await pause(60_000, undefined, {ref: false});
  throw new Error('WebKit does not leave the page.');
};

/**
 * Runs web-test-runner's files in WebKitGTK, one after the other in one window. The type `webdriver` is
 * the one for which `@web/test-runner-commands` looks for `sendKeys` on the launcher.
 * @implements {BrowserLauncher}
 */
class WebKitLauncher {
  name = 'WebKit';
  type = 'webdriver';
  concurrency = 1;
  #programs;
  /** @type {Promise<WebKit> | undefined} */
  #webkit;
  /** @type {string | undefined} */
  #active;
  /** The command before: the runner may ask for the next page while the last one is being left. */
  #before = Promise.resolve();

  /** @param {import('./find.js').WebKitPrograms} programs */
  constructor(programs) {
    this.#programs = programs;
  }

  /** @param {string} sessionId @param {string} url */
  startSession(sessionId, url) {
    return this.#inTurn(async () => {
      this.#webkit ??= openWebKit(this.#programs);
      const {window} = await this.#webkit;
      this.#active = sessionId;
      await window.get(url);
    });
  }

  /** @param {string} sessionId */
  isActive(sessionId) {
    return this.#active === sessionId;
  }

  /** @param {string} sessionId */
  async getBrowserUrl(sessionId) {
    return this.isActive(sessionId) ? (await this.#webkit)?.window.getCurrentUrl() : undefined;
  }

  /** @param {string} sessionId */
  async stopSession(sessionId) {
    await this.#inTurn(async () => {
      if (!this.isActive(sessionId)) return;
      try {
        const {window} = (await this.#webkit) ?? {};
        await Promise.race([window?.get('about:blank'), tooLong()]);
      } catch {
        // The page hangs: the next file gets a new window.
        await this.#close();
      }
      this.#active = undefined;
    });
    return {};
  }

  stop() {
    return this.#inTurn(() => this.#close());
  }

  async #close() {
    const webkit = this.#webkit;
    this.#webkit = undefined;
    await (await webkit?.catch(() => undefined))?.close();
  }

  /** @param {() => Promise<void>} command */
  #inTurn(command) {
    const turn = this.#before.then(command);
    this.#before = turn.catch(() => undefined);
    return turn;
  }

  async startDebugSession() {
    throw new Error('Debugging in WebKit is not supported: use Chromium (BROWSERS=chromium).');
  }

  /** @param {string} _sessionId @param {string[]} keys names, letters, or a combination such as `Shift+Tab` */
  async sendKeys(_sessionId, keys) {
    const valueOf = (/** @type {string} */ key) => namedKeys[nameOf(key)] ?? key;
    const actions = (await this.#webkit)?.window.actions();
    for (const key of keys) {
      const held = key.length > 1 ? key.split('+').slice(0, -1) : [];
      const pressed = held.length ? (key.split('+').at(-1) ?? '') : key;
      for (const name of held) actions?.keyDown(valueOf(name));
      actions?.sendKeys(valueOf(pressed));
      for (const name of held) actions?.keyUp(valueOf(name));
    }
    await actions?.perform();
  }
}

/** @param {import('./find.js').WebKitPrograms} programs @returns {BrowserLauncher} */
export const webkitLauncher = (programs) => new WebKitLauncher(programs);
