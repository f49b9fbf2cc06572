/* global document */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {fileHandler, listen} from '../../examples/static-server.js';
import {until} from '../e2e/browsers.js';
import {eachEngine} from '../e2e/each-engine.js';
import {partTexts, settled} from '../e2e/in-page.js';
import {install, pack} from '../package/workspace.js';

describe('Next, client only', () => {
  const place = mkdtempSync(join(tmpdir(), 'cluster-widgets-next-'));
  const app = join(place, 'next');
  const out = join(app, 'out');
  /** @type {Awaited<ReturnType<typeof listen>>} */
  let site;
  before(async () => {
    cpSync('examples/frameworks/next', app, {recursive: true});
    install(app, pack(place));
    site = await listen(fileHandler(out));
  });
  after(() => {
    site.server.closeAllConnections();
    site.server.close();
    rmSync(place, {recursive: true, force: true});
  });

  test('is built from the packed package', () => {
    const next = join(app, 'node_modules/next/dist/bin/next');
    const {status, stdout, stderr} = spawnSync(process.execPath, [next, 'build'], {
      cwd: app,
      encoding: 'utf8',
      env: {...process.env, NEXT_TELEMETRY_DISABLED: '1'},
    });
    assert.equal(status, 0, stdout + stderr);
  });

  test('sends the fallback, and no widget', () => {
    const html = readFileSync(join(out, 'index.html'), 'utf8');
    assert.match(html, /<a href="\/board">Our board<\/a>/);
    assert.doesNotMatch(html, /<cluster-board/);
  });

  eachEngine(
    'Next, client only',
    (stage) => {
      /** @type {string[]} */
      const faults = [];

      test('draws the board in the browser, and hears its events', async () => {
        stage.page.puppeteer?.on('pageerror', (error) => faults.push(String(error)));
        await stage.page.goto(`${site.origin}/index.html`);
        await until(stage.page, settled);
        await until(
          stage.page,
          () => document.querySelector('output')?.textContent === '0 problems',
        );
        assert.deepEqual(await stage.page.evaluate(partTexts, 'cluster-board', 'role'), ['Prezes']);
        assert.equal(await stage.page.evaluate(() => document.links.length), 0);
        assert.deepEqual(faults, []);
      });
    },
    ['chromium'],
  );
});
