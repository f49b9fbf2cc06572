import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {delimiter, resolve} from 'node:path';
import {createInterface} from 'node:readline';
import {countTests, failuresIn, plain} from './counts.js';

/**
 * @typedef {object} Suite
 * @property {string} name
 * @property {string} command a command line; programs of node_modules are found
 * @property {number} minutes how long it may take
 * @property {string} [needs] the name of a suite without which this one makes no sense
 */

/** @typedef {import('./counts.js').Counts & {notRun: string[], failures: string[], seconds: number}} Result */

const windows = process.platform === 'win32';

const environment = () => ({
  ...process.env,
  PATH: [resolve('node_modules/.bin'), process.env.PATH].join(delimiter),
  // No questions, no colours between the words that are counted, no test left under `.only`. On a developer's machine
  // the value is not `true`, so that an engine may be missing there.
  CI: process.env.CI ?? 'local',
  NO_COLOR: '1',
  FORCE_COLOR: undefined,
});

/**
 * Ends a suite with everything that it started. `SIGTERM` lets Puppeteer close its browsers, which are in
 * groups of their own; `SIGKILL` is for what is left.
 * @param {import('node:child_process').ChildProcess} child
 * @param {'SIGTERM' | 'SIGKILL'} signal
 */
const end = (child, signal) => {
  if (child.pid === undefined) return;
  try {
    if (windows) spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f']);
    else process.kill(-child.pid, signal);
  } catch {
    // Nothing of it is left.
  }
};

/**
 * Runs a suite, shows what it prints behind its name, and counts.
 * @param {Suite} suite
 * @returns {Promise<Result>}
 */
export const runSuite = async ({name, command, minutes}) => {
  const started = performance.now();
  /** @type {string[]} */
  const lines = [];
  const print = (/** @type {string} */ text) => {
    const line = plain(text);
    lines.push(line);
    console.log(`[${name}] ${line}`);
  };
  const child = spawn(command, {
    shell: true,
    // A group of its own, so that the time limit reaches browsers and servers too.
    detached: !windows,
    env: environment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = () => end(child, 'SIGTERM');
  process.once('exit', stop);
  const limit = setTimeout(() => {
    print(`The suite took more than ${minutes} minutes and was ended.`);
    stop();
    setTimeout(() => end(child, 'SIGKILL'), 10_000).unref();
  }, minutes * 60_000);
  for (const input of [child.stdout, child.stderr]) {
    createInterface({input}).on('line', print);
  }
  const [code] = await once(child, 'close');
  clearTimeout(limit);
  process.off('exit', stop);
  const counts = countTests(lines, code ?? 1, name);
  return {
    ...counts,
    failures: counts.failed > 0 ? failuresIn(lines) : [],
    seconds: Math.round((performance.now() - started) / 1000),
  };
};
