/* global document */

import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import {engineNames, openBrowser, sayNotRun, until} from '../browsers.js';
import {openHost} from '../host.js';
import {partTexts, settled, violations} from '../in-page.js';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const pages = ['partner-page', 'profile-page', 'demo-page'];

/** The board as the cluster's own page names it. */
const people = [
  'Sebastian Rynkiewicz',
  'Katarzyna Bieszke',
  'Michał Charkiewicz',
  'Prof. Roman Kaczyński',
  'Marek Karabowicz',
  'Jarosław Kozak',
  'Adam Ławicki',
  'Justyna Suchocka',
  'Artur Zawadzki',
];

sayNotRun('host pages');

for (const engine of engineNames) {
  describe(`host pages in ${engine}`, () => {
    /** @type {import('../browsers.js').Browser} */
    let browser;
    /** @type {import('../browsers.js').Page} */
    let page;
    /** @type {import('../host.js').Host} */
    let host;
    /** What a developer would see in the console. @type {string[]} */
    let messages = [];

    before(async () => {
      browser = await openBrowser(engine);
      page = await browser.newPage();
      host = await openHost();
      page.puppeteer?.on('console', (message) => {
        if (['error', 'warn'].includes(message.type())) messages.push(message.text());
      });
      page.puppeteer?.on('pageerror', (error) => messages.push(String(error)));
    });
    after(async () => {
      await browser?.close();
      await host?.close();
    });

    /** @param {string} name @param {string} [query] */
    const open = async (name, query = '') => {
      messages = [];
      await page.goto(`${host.origin}/examples/${name}.html${query}`);
      await until(page, settled);
    };
    const texts = (/** @type {string} */ tag, /** @type {string} */ part) =>
      page.evaluate(partTexts, tag, part);

    test("the partner's page shows what the cluster says", async () => {
      await open('partner-page');
      assert.deepEqual(await texts('cluster-board', 'name'), people);
      assert.equal((await texts('cluster-specializations', 'item')).length, 12);
      assert.equal((await texts('cluster-awards', 'item')).length, 3);
      const [words, ...more] = await texts('cluster-revenue-chart', 'empty');
      assert.ok(words?.length > 10 && more.length === 0, `The chart says: ${words}`);
      assert.deepEqual(messages, []);
    });

    test('in Polish the words of the widgets are Polish', async () => {
      const parts = /** @type {const} */ ([
        ['cluster-board', 'heading'],
        ['cluster-awards', 'heading'],
        ['cluster-awards', 'status'],
        ['cluster-revenue-chart', 'empty'],
      ]);
      const read = async () => {
        const all = [];
        for (const [tag, part] of parts) all.push((await texts(tag, part)).join(' '));
        return all;
      };
      await open('partner-page');
      const english = await read();
      await open('partner-page', '?lang=pl');
      const polish = await read();
      for (const [index, words] of polish.entries()) {
        assert.ok(words.length > 0, `${parts[index]} is not shown`);
        assert.notEqual(words, english[index], `${parts[index]}`);
      }
      assert.equal(polish[0], 'Rada klastra');
      assert.deepEqual(messages, []);
    });

    test('the demonstration shows figures', async () => {
      await open('demo-page');
      assert.equal((await texts('cluster-revenue-chart', 'empty')).length, 0);
      assert.equal((await texts('cluster-revenue-chart', 'plot')).length, 1);
      assert.ok((await texts('cluster-awards', 'status')).length > 2);
      assert.deepEqual(messages, []);
    });

    test('the profile is one tag, one request and one graph', async () => {
      await open('profile-page');
      // All parts but the chart, which has no figures.
      assert.equal((await texts('cluster-profile', 'section')).length, 8);
      await until(
        page,
        () => document.head.querySelector('script[type="application/ld+json"]') !== null,
      );
      const graphs = await page.evaluate(() =>
        Array.from(
          document.querySelectorAll('script[type="application/ld+json"]'),
          ({textContent}) => JSON.parse(textContent ?? '')['@graph'][0].name,
        ),
      );
      assert.deepEqual(graphs, ['Metal Processing Cluster']);
      assert.deepEqual(messages, []);
    });

    if (engine !== 'chromium') return;

    test('the profile is printed whole', async () => {
      await open('profile-page');
      await page.puppeteer?.emulateMediaType('print');
      const shown = await page.evaluate((/** @type {string[]} */ names) => {
        const sections = document.querySelector('cluster-profile')?.shadowRoot;
        const board = sections?.querySelector('#board')?.shadowRoot?.textContent ?? '';
        const contents = sections?.querySelector('nav')?.checkVisibility();
        return {missing: names.filter((name) => !board.includes(name)), contents};
      }, people);
      await page.puppeteer?.emulateMediaType();
      assert.deepEqual(shown, {missing: [], contents: false});
    });

    for (const name of pages) {
      for (const query of ['', '?theme=light', '?theme=dark', '?theme=dark&lang=pl']) {
        test(`axe finds nothing on ${name}${query}`, async () => {
          await open(name, query);
          await page.evaluate(axe);
          assert.deepEqual(await page.evaluate(violations), []);
        });
      }

      test(`axe finds nothing on ${name} where the system is dark`, async () => {
        const dark = [{name: 'prefers-color-scheme', value: 'dark'}];
        await page.puppeteer?.emulateMediaFeatures(dark);
        for (const query of ['', '?theme=auto']) {
          await open(name, query);
          await page.evaluate(axe);
          assert.deepEqual(await page.evaluate(violations), []);
        }
        await page.puppeteer?.emulateMediaFeatures([]);
      });

      test(`${name} asks nobody else for anything`, async () => {
        /** @type {string[]} */
        const foreign = [];
        const watch = (/** @type {import('puppeteer-core').HTTPRequest} */ request) => {
          if (!request.url().startsWith(host.origin)) foreign.push(request.url());
        };
        page.puppeteer?.on('request', watch);
        await open(name);
        page.puppeteer?.off('request', watch);
        assert.deepEqual(foreign, []);
        assert.equal(await page.evaluate('document.cookie + localStorage.length'), '0');
      });
    }
  });
}
