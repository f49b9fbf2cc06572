/* global document */
import assert from 'node:assert/strict';
import {cpSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {fileHandler, listen} from '../../examples/static-server.js';
import {until} from '../e2e/browsers.js';
import {eachEngine} from '../e2e/each-engine.js';
import {isSeen, partTexts, settled, stateOf} from '../e2e/in-page.js';
import {makeWorkspace, readJson} from '../package/workspace.js';
import {choosePerson, hasLines, log, pressButton, says} from './in-program.js';

/**
 * @typedef {object} Framework
 * @property {string} name
 * @property {string} folder in examples/frameworks
 * @property {string[]} check the program that checks the types
 * @property {import('../e2e/browsers.js').EngineName[]} engines
 * @property {string} [mode] of Vite and of the framework; default production
 * @property {number} [mounts] how often the framework mounts what it shows once; default 1
 */

/** @type {import('../e2e/browsers.js').EngineName[]} */
const two = ['chromium', 'firefox'];
const react = {folder: 'react', check: ['tsc'], engines: two};

/** @type {Framework[]} */
const frameworks = [
  {...react, name: 'React 19'},
  // StrictMode mounts, unmounts and mounts again; only when developing.
  {...react, name: 'React 19 in StrictMode', mode: 'development', mounts: 2},
  {name: 'Vue 3', folder: 'vue', check: ['vue-tsc'], engines: two},
  {
    name: 'Svelte 5',
    folder: 'svelte',
    check: ['svelte-check', '--tsconfig', './tsconfig.json'],
    engines: ['chromium'],
  },
  {name: 'Preact', folder: 'preact', check: ['tsc'], engines: ['chromium']},
  {name: 'Solid', folder: 'solid', check: ['tsc'], engines: ['chromium']},
];

/** The buttons of the programs, in their order. */
const buttons = {language: 0, person: 1, board: 2};

const workspace = makeWorkspace();
after(workspace.remove);
cpSync('examples/frameworks', join(workspace.folder, 'frameworks'), {recursive: true});

const tested = readJson('test/package/consumers/package.json').devDependencies;
const {version} = readJson('package.json');

for (const {name, folder, mode = 'production', check, engines, mounts = 1} of frameworks) {
  describe(name, () => {
    const cwd = join(workspace.folder, 'frameworks', folder);
    const outDir = join(cwd, mode);
    /** @type {Awaited<ReturnType<typeof listen>>} */
    let site;
    before(async () => {
      site = await listen(fileHandler(outDir));
    });
    after(() => {
      site.server.closeAllConnections();
      site.server.close();
    });

    test('names the versions that are tested', () => {
      const {dependencies, devDependencies} = readJson(join(cwd, 'package.json'));
      const {'cluster-widgets': own, ...others} = {...dependencies, ...devDependencies};
      assert.equal(own, `${version.split('.')[0]}.x`);
      for (const [one, range] of Object.entries(others)) assert.equal(range, tested[one], one);
    });

    test('has right types', () => {
      const [program = '', ...args] = check;
      const {code, output} = workspace.runIn({cwd}, program, ...args);
      assert.equal(code, 0, output);
    });

    test('is built from the packed package', () => {
      const place = {cwd, env: {NODE_ENV: mode}};
      const args = ['build', '--mode', mode, '--outDir', outDir];
      const {code, output} = workspace.runIn(place, 'vite', ...args);
      assert.equal(code, 0, output);
    });

    /** @param {import('../e2e/each-engine.js').Stage} stage */
    const inBrowser = (stage) => {
      /** @type {string[]} */
      const faults = [];
      /** @type {string[]} */
      const elsewhere = [];

      before(() => {
        stage.page.puppeteer
          ?.on('pageerror', (error) => faults.push(String(error)))
          .on('console', (message) => {
            const text = message.text();
            // The browser's own word on the address that is missing.
            if (message.type() === 'error' && !/404/.test(text)) faults.push(text);
          })
          .on('request', (request) => {
            const url = request.url();
            if (!url.startsWith(site.origin) && !url.startsWith('data:')) elsewhere.push(url);
          });
      });

      /** @param {string} tag @param {string} part */
      const texts = (tag, part) => stage.page.evaluate(partTexts, tag, part);

      /** What the program writes after something was done. @param {number} count @param {() => Promise<unknown>} action */
      const heard = async (count, action) => {
        const {length} = await stage.page.evaluate(log);
        await action();
        await until(stage.page, hasLines, length + count);
        return (await stage.page.evaluate(log)).slice(length).sort();
      };
      const press = (/** @type {number} */ button) => stage.page.evaluate(pressButton, button);

      test('passes a document and an address, and hears what came of it', async () => {
        await stage.page.goto(`${site.origin}/index.html`);
        await until(stage.page, settled);
        await until(stage.page, hasLines, 3 + mounts);
        assert.deepEqual(await texts('cluster-board', 'name'), ['Ada Example', 'Jan Sample']);
        const specializations = ['precision casting', 'laser cutting'];
        assert.deepEqual(await texts('cluster-specializations', 'item'), specializations);
        assert.deepEqual(await stage.page.evaluate(stateOf, 'cluster-awards'), ['error']);
        assert.ok(await stage.page.evaluate(isSeen, 'cluster-awards a'));
        assert.deepEqual((await stage.page.evaluate(log)).sort(), [
          'awards: http',
          'board: 0 problems',
          // The shadow root is drawn before the framework says that it has mounted.
          ...Array(mounts).fill('mounted with 2 people'),
          'specializations: loaded',
        ]);
      });

      test('passes another document', async () => {
        const lines = await heard(1, () => press(buttons.person));
        assert.deepEqual(lines, ['board: 0 problems']);
        const people = ['Ada Example', 'Jan Sample', 'Ewa Pattern'];
        assert.deepEqual(await texts('cluster-board', 'name'), people);
      });

      test('changes the language', async () => {
        await press(buttons.language);
        await until(stage.page, says, 'cluster-board', 'role', 'Prezes');
        await until(stage.page, says, 'cluster-specializations', 'item', 'cięcie laserowe');
        await until(stage.page, says, 'cluster-awards', 'retry', 'Spróbuj ponownie');
      });

      test('hears what the visitor chose', async () => {
        const lines = await heard(1, () => stage.page.evaluate(choosePerson));
        assert.deepEqual(lines, ['board: Ada Example']);
      });

      test('removes a widget and shows it again', async () => {
        await press(buttons.board);
        await until(stage.page, () => !document.querySelector('cluster-board'));
        const lines = await heard(2, () => press(buttons.board));
        assert.deepEqual(lines, ['board: 0 problems', 'mounted with 3 people']);
      });

      test('has no fault, and asks nobody else', () => {
        assert.deepEqual(faults, []);
        assert.deepEqual(elsewhere, []);
      });
    };

    eachEngine(name, inBrowser, engines);
  });
}
