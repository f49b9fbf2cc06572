import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:net';
import {setTimeout as pause} from 'node:timers/promises';
import {environment} from './settings.js';
import {WebDriver} from './webdriver.js';

/** @typedef {import('./find.js').WebKitPrograms} WebKitPrograms */

/**
 * A WebKitGTK window on a display of its own. `close` ends everything that was started for it.
 * @typedef {{window: WebDriver, close: () => Promise<void>}} WebKit
 */

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  return port;
};

/** Starts Xvfb, which picks a free display by itself. @param {string} program */
const startDisplay = async (program) => {
  const screen = ['-screen', '0', '1280x1024x24', '-nolisten', 'tcp', '-displayfd', '3'];
  const child = spawn(program, screen, {stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
  const answer = /** @type {import('node:stream').Readable} */ (child.stdio[3]);
  const [number] = await Promise.race([
    once(answer, 'data'),
    once(child, 'exit').then(() => Promise.reject(new Error('Xvfb did not start.'))),
  ]);
  return {child, display: `:${String(number).trim()}`};
};

/** Waits until the driver answers. @param {string} server */
const ready = async (server) => {
  for (let attempt = 0; attempt < 100; attempt++) {
    const answer = await fetch(`${server}/status`).catch(() => undefined);
    if (answer?.ok) return;
    await pause(100);
  }
  throw new Error('WebKitWebDriver did not start within 10 s.');
};

/**
 * Opens a WebKit window.
 * @param {WebKitPrograms} programs
 * @returns {Promise<WebKit>}
 */
export const openWebKit = async (programs) => {
  /** @type {import('node:child_process').ChildProcess[]} */
  const children = [];
  const end = () => children.splice(0).forEach((child) => child.kill());
  process.once('exit', end);
  try {
    const {child, display} = await startDisplay(programs.display);
    children.push(child);
    const port = await freePort();
    const env = {...environment, DISPLAY: display, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1'};
    children.unshift(spawn(programs.driver, [`--port=${port}`], {env, stdio: 'ignore'}));
    const server = `http://127.0.0.1:${port}`;
    await ready(server);
    const window = await WebDriver.open(server, {
      'webkitgtk:browserOptions': {binary: programs.browser, args: ['--automation']},
      timeouts: {script: 60_000, pageLoad: 60_000},
    });
    const close = async () => {
      // A browser that hangs does not answer; its driver takes it along when it is ended.
      await window.close().catch(() => undefined);
      end();
      process.off('exit', end);
    };
    return {window, close};
  } catch (error) {
    end();
    throw error;
  }
};
