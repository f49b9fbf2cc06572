import {chromeLauncher} from '@web/test-runner-chrome';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import * as puppeteer from 'puppeteer-core';
import {ensureEngines, notRunLines} from './test/engines/ensure.js';
import {launchOptions} from './test/engines/settings.js';
import {webkitLauncher} from './test/engines/webkit-launcher.js';
import {markBrowserLog, sumReporter} from './test/reporter.js';

/*
 * The files named *.test.ts under test/ in three engines. Those in folders named "slow" are part of `npm run test:full`. For a quick run:
 *   BROWSERS=chromium npm run test:unit -- --files test/core/document/parse.test.ts
 * Emulated media, viewports and the mouse of @web/test-runner-commands work in Chromium (in Firefox in
 * part), sendKeys in all three.
 */

const {engines, missing} = ensureEngines();

const launch = (/** @type {'chromium' | 'firefox'} */ name, /** @type {string} */ path) =>
  chromeLauncher({puppeteer, launchOptions: launchOptions(name, path)});

const {chromium, firefox, webkit} = engines;
const browsers = [
  ...(chromium ? [launch('chromium', chromium)] : []),
  ...(firefox ? [launch('firefox', firefox)] : []),
  ...(webkit ? [webkitLauncher(webkit)] : []),
];

/** Lets each test file end with a pause. An import at the end is hoisted and moves no line. */
const settlePlugin = {
  name: 'settle',
  transform: (/** @type {{path: string, body: unknown}} */ {path, body}) =>
    path.endsWith('.test.ts') ? `${body}\nimport '/test/settle.js';\n` : undefined,
};

/** Papa Parse is a UMD module: in a browser it defines a global. */
const papaParsePlugin = {
  name: 'papaparse',
  transform: (/** @type {{path: string, body: unknown}} */ {path, body}) =>
    path.endsWith('/papaparse.js')
      ? `${String(body).replace('}(this,', '}(globalThis,')}\nexport default globalThis.Papa;\n`
      : undefined,
};

export default {
  files: ['test/**/*.test.ts', '!test/**/slow/**', '!test/e2e/**'],
  // Lit as it is shipped: its development build warns about much that is no fault, and is another code.
  nodeResolve: {exportConditions: ['production', 'default']},
  plugins: [
    settlePlugin,
    papaParsePlugin,
    esbuildPlugin({ts: true, tsconfig: './tsconfig.json', target: 'es2022'}),
  ],
  browsers,
  // One page an engine: a page in the background gets no animation frames and no focus.
  concurrentBrowsers: 3,
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  // Ten thousand documents take WebKit some minutes where the machine is busy.
  testsFinishTimeout: 240_000,
  testFramework: {
    config: {timeout: 20_000, forbidOnly: process.env.CI !== undefined},
  },
  coverageConfig: {include: ['src/**/*.ts']},
  filterBrowserLogs: markBrowserLog,
  reporters: [sumReporter({notRun: notRunLines('unit tests', missing)})],
};
