/* global document */
/*
 * The recipes of docs/frameworks.md and docs/ssr.md, as a reader follows them: what a program of `examples/frameworks` names
 * is installed from npm, with the packed package, and built.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {until} from '../e2e/browsers.js';
import {eachEngine} from '../e2e/each-engine.js';
import {partTexts, settled} from '../e2e/in-page.js';
import {installRecipe, makePlace, serve} from './recipe.js';

/**
 * @typedef {object} Page
 * @property {'server' | 'browser'} renders who renders the widget first
 * @property {string} [file] default `index.html`
 * @property {string} [heard] what the page says after `cluster-load`
 * @property {string} [fallback] what the HTML has in the place of the widget
 */

/**
 * @typedef {object} Recipe
 * @property {string} name
 * @property {string} folder in `examples/frameworks`
 * @property {Page[]} pages
 * @property {string[]} [build] program and arguments; without it the folder itself is served
 * @property {string} [out] where the build writes; default `out`
 */

/** @type {Page[]} */
const onServer = [{renders: 'server'}];
/** @type {Page[]} */
const inBrowser = [{renders: 'browser', heard: '0 problems'}];
/** @type {Page[]} */
const withFallback = inBrowser.map((page) => ({...page, fallback: 'Our board'}));

/** @type {Recipe[]} */
const recipes = [
  {
    name: 'Next',
    folder: 'next',
    build: ['next', 'build'],
    pages: [...withFallback, {renders: 'server', file: 'server.html'}],
  },
  {
    name: 'Nuxt',
    folder: 'nuxt',
    build: ['nuxt', 'generate'],
    out: '.output/public',
    pages: onServer,
  },
  {name: 'SvelteKit', folder: 'sveltekit', build: ['vite', 'build'], pages: onServer},
  {name: 'Astro', folder: 'astro', build: ['astro', 'build'], pages: onServer},
  {name: 'Eleventy', folder: 'eleventy', build: ['eleventy', '--output=out'], pages: onServer},
  {name: 'Angular', folder: 'angular', build: ['ng', 'build'], pages: inBrowser},
  {name: 'an import map', folder: 'import-map', out: '.', pages: withFallback},
];

/** What a reader sees before any script runs: the shadow root that the HTML declares. @param {string} html */
const declaredShadow = (html) =>
  /<cluster-board[^>]*><template shadowrootmode="open"[^>]*>([^]*?)<\/template>/.exec(html)?.[1] ??
  '';

/** @param {string} words */
const says = (words) => document.querySelector('output')?.textContent === words;

const shared = makePlace();
after(shared.remove);

for (const {name, folder, build, out = 'out', pages} of recipes) {
  describe(name, () => {
    /** @type {Awaited<ReturnType<typeof serve>>} */
    let site;
    let built = '';
    before(async () => {
      const {app, run} = installRecipe(shared, folder);
      built = join(app, out);
      const [program, ...args] = build ?? [];
      if (program) {
        const {code, output} = run(program, ...args);
        assert.equal(code, 0, output);
      }
      site = await serve(built);
    });
    after(() => site?.close());

    for (const {renders, file = 'index.html', fallback = ''} of pages) {
      test(`${file} is sent with ${renders === 'server' ? 'the board' : 'the fallback'}`, () => {
        const html = readFileSync(join(built, file), 'utf8');
        const shadow = declaredShadow(html);
        assert.equal(/Ada Example/.test(shadow), renders === 'server');
        assert.equal(/Prezes/.test(shadow), renders === 'server');
        assert.ok(html.includes(fallback));
      });
    }

    eachEngine(
      name,
      (stage) => {
        /** @type {string[]} */
        let faults = [];
        /** @type {string[]} */
        let requests = [];
        before(() => {
          stage.page.puppeteer
            ?.on('pageerror', (error) => faults.push(String(error)))
            .on('console', (message) => {
              if (['error', 'warn'].includes(message.type())) faults.push(message.text());
            })
            .on('request', (request) => requests.push(request.url()));
        });

        for (const {file = 'index.html', heard} of pages) {
          test(`${file} shows the board once its script runs, without a fault`, async () => {
            [faults, requests] = [[], []];
            await stage.page.goto(`${site.origin}/${file}`);
            await until(stage.page, settled);
            if (heard) await until(stage.page, says, heard);
            for (const [part, texts] of Object.entries({
              name: ['Ada Example', 'Jan Sample'],
              role: ['Prezes', 'Członek'],
            })) {
              assert.deepEqual(await stage.page.evaluate(partTexts, 'cluster-board', part), texts);
            }
            assert.deepEqual(faults, []);
          });

          test(`${file} requests nothing from others, and the document not at all`, () => {
            const isNeeded = (/** @type {string} */ url) =>
              url.startsWith(site.origin) || url.startsWith('data:');
            assert.ok(requests.length > 1);
            assert.deepEqual(
              requests.filter((url) => !isNeeded(url) || url.endsWith('cluster.json')),
              [],
            );
          });
        }
      },
      ['chromium'],
    );
  });
}
