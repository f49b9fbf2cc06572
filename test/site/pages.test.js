/* global document */
import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {once} from 'node:events';
import {after, before, describe, it} from 'node:test';
import {fileHandler} from '../../examples/static-server.js';
import {openBrowser} from '../e2e/browsers.js';

/** The folder of the host in which the site is. */
const folder = '/any/folder';

const pages = globSync(['site/*.html', 'site/docs/*.html', 'site/pl/**/*.html'])
  .map((file) => file.replaceAll('\\', '/').slice('site/'.length))
  .filter((file) => file !== '404.html')
  .sort();

describe('the pages of the site', () => {
  const files = fileHandler('site');
  const server = createServer((request, response) => {
    if (request.url === '/favicon.ico') return void response.writeHead(204).end();
    if (request.url?.startsWith(`${folder}/`)) request.url = request.url.slice(folder.length);
    else request.url = '/missing';
    files(request, response);
  });
  /** @type {import('../e2e/browsers.js').Browser | undefined} */
  let browser;
  /** @type {import('puppeteer-core').Page} */
  let page;
  let root = '';
  /** @type {string[]} */
  const problems = [];

  /** @param {string} path */
  const open = async (path) => {
    problems.length = 0;
    await page.goto(`${root}/${path}`, {waitUntil: 'networkidle0'});
  };

  before(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    root = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}${folder}`;
    browser = await openBrowser('chromium');
    const {puppeteer} = await browser.newPage();
    if (!puppeteer) throw new Error('Chromium is not driven by Puppeteer.');
    page = puppeteer;
    page.on('request', (request) => {
      if (!request.url().startsWith(new URL(root).origin) && !request.url().startsWith('data:'))
        problems.push(`requests ${request.url()}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) problems.push(`${response.status()} for ${response.url()}`);
    });
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(String(error)));
  });

  after(async () => {
    await browser?.close();
    server.closeAllConnections();
    server.close();
  });

  for (const path of pages) {
    it(`${path} fits a phone, reports no error and requests nothing from another host`, async () => {
      await page.setViewport({width: 360, height: 740});
      await open(path);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= 360, `${width} px wide`);
      assert.deepEqual(problems, []);
    });
  }

  for (const theme of ['light', 'dark']) {
    it(`have no violation of WCAG 2.2 A and AA that axe finds, in ${theme}`, async () => {
      await page.setViewport({width: 1200, height: 800});
      await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: theme}]);
      for (const path of ['index.html', 'docs/tokens.html', 'pl/docs/document-format.html']) {
        await open(path);
        await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
        const {violations} = /** @type {import('axe-core').AxeResults} */ (
          await page.evaluate(
            "axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']})",
          )
        );
        const found = violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`);
        assert.deepEqual(found, [], path);
      }
    });
  }

  it('find a Polish page for a word without its Polish letters', async () => {
    await page.setViewport({width: 1200, height: 800});
    await open('pl/index.html');
    await page.click('.VPNavBarSearch button');
    await page.waitForSelector('.search-input');
    await page.type('.search-input', 'tresc zastepcza');
    const result = await page.waitForSelector('.results .result');
    const href = await result?.evaluate((link) => link.getAttribute('href'));
    assert.match(href ?? '', /\/pl\//);
    assert.deepEqual(problems, []);
  });

  it('lead to their translation, or to the start page of the other language', async () => {
    for (const [from, to] of [
      ['docs/embedding.html', 'pl/docs/embedding.html'],
      ['pl/docs/embedding.html', 'docs/embedding.html'],
      ['index.html', 'pl/index.html'],
      ['docs/csp.html', 'pl/index.html'],
    ]) {
      await open(from);
      const links = await page.$$eval('.VPNavBarTranslations a', (all) =>
        all.map((link) => /** @type {HTMLAnchorElement} */ (link).href),
      );
      assert.deepEqual(
        links.map((link) => link.replace(/\/$/, '/index.html')),
        [`${root}/${to}`],
      );
    }
  });

  it('leave the documentation for the examples and the builder', async () => {
    await open('docs/embedding.html');
    for (const name of ['Examples', 'Builder']) {
      await open('docs/embedding.html');
      await Promise.all([
        page.waitForNavigation(),
        page.locator(`.VPNavBarMenu ::-p-text(${name})`).click(),
      ]);
      assert.doesNotMatch(await page.title(), /404/);
      assert.deepEqual(problems, []);
    }
  });
});
