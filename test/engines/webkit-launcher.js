import {openWebKit} from './webkit.js';

/** @typedef {import('./webkit.js').WebKit} WebKit */
/** @typedef {import('@web/test-runner-core').BrowserLauncher} BrowserLauncher */

/** Keys whose code points the protocol names. https://www.w3.org/TR/webdriver2/#keyboard-actions */
const namedKeys = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
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
      await window.goto(url);
    });
  }

  /** @param {string} sessionId */
  isActive(sessionId) {
    return this.#active === sessionId;
  }

  /** @param {string} sessionId */
  async getBrowserUrl(sessionId) {
    return this.isActive(sessionId) ? (await this.#webkit)?.window.url() : undefined;
  }

  /** @param {string} sessionId */
  async stopSession(sessionId) {
    await this.#inTurn(async () => {
      if (!this.isActive(sessionId)) return;
      try {
        await (await this.#webkit)?.window.goto('about:blank');
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

  /** @param {string} _sessionId @param {string[]} keys */
  async sendKeys(_sessionId, keys) {
    const values = keys.map((key) => namedKeys[/** @type {keyof namedKeys} */ (key)] ?? key);
    const actions = values.flatMap((value) => [
      {type: 'keyDown', value},
      {type: 'keyUp', value},
    ]);
    await (await this.#webkit)?.window.perform([{type: 'key', id: 'keyboard', actions}]);
  }
}

/** @param {import('./find.js').WebKitPrograms} programs @returns {BrowserLauncher} */
export const webkitLauncher = (programs) => new WebKitLauncher(programs);
