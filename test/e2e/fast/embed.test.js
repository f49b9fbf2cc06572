/* global document */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import {engineNames, openBrowser, sayNotRun, until} from '../browsers.js';
import {cors, openHost, pageWith} from '../host.js';
import {faults, isSeen, partTexts, settled, stateOf} from '../in-page.js';

const flagship = JSON.parse(readFileSync('examples/metal-processing-cluster.json', 'utf8'));
const tags = ['board', 'specializations', 'awards', 'revenue-chart'].map(
  (name) => `cluster-${name}`,
);

sayNotRun('embedding');

for (const engine of engineNames) {
  describe(`embedding in ${engine}`, () => {
    /** @type {import('../browsers.js').Browser} */
    let browser;
    /** @type {import('../browsers.js').Page} */
    let page;
    /** @type {import('../host.js').Host} */
    let host;
    /** @type {import('../host.js').Host} */
    let other;

    before(async () => {
      browser = await openBrowser(engine);
      page = await browser.newPage();
      host = await openHost();
      other = await openHost({'/cluster.json': {headers: cors, body: flagship}});
    });
    after(async () => {
      await browser?.close();
      await host?.close();
      await other?.close();
    });

    test('one script and four tags show a document of another origin', async () => {
      const src = `${other.origin}/cluster.json`;
      host.answers['/'] = {
        body: pageWith(tags.map((tag) => `<${tag} src="${src}"></${tag}>`).join('')),
      };
      await page.goto(`${host.origin}/`);
      await until(page, settled);
      assert.equal((await page.evaluate(partTexts, 'cluster-board', 'name')).length, 9);
      assert.equal((await page.evaluate(partTexts, 'cluster-specializations', 'item')).length, 12);
      assert.equal((await page.evaluate(partTexts, 'cluster-awards', 'item')).length, 3);
      assert.equal((await page.evaluate(partTexts, 'cluster-revenue-chart', 'empty')).length, 1);
      assert.equal(other.requests.get('/cluster.json'), 1);
      assert.deepEqual(await page.evaluate(faults), []);
    });

    test('twenty widgets with one address make one request', async () => {
      other.requests.clear();
      const widgets = Array.from({length: 20}, (_, index) => tags[index % tags.length]);
      const src = `${other.origin}/cluster.json`;
      host.answers['/'] = {
        body: pageWith(widgets.map((tag) => `<${tag} src="${src}"></${tag}>`).join('')),
      };
      await page.goto(`${host.origin}/`);
      await until(page, settled);
      assert.equal(other.requests.get('/cluster.json'), 1);
      assert.deepEqual(await page.evaluate(faults), []);
    });

    test('two languages at once, and the page changes those without an own one', async () => {
      host.answers['/'] = {
        body: pageWith(`<div data-cluster-src="/examples/metal-processing-cluster.json">
          <cluster-awards id="en" lang="en"></cluster-awards>
          <cluster-awards id="pl" lang="pl"></cluster-awards>
          <cluster-awards id="page"></cluster-awards></div>`),
      };
      await page.goto(`${host.origin}/`);
      await until(page, settled);
      const heading = async (/** @type {string} */ id) =>
        (await page.evaluate(partTexts, `#${id}`, 'heading')).join();
      const [english, polish] = [await heading('en'), await heading('pl')];
      assert.notEqual(english, polish);
      assert.equal(await heading('page'), english);
      await page.evaluate(() => void (document.documentElement.lang = 'pl'));
      await until(
        page,
        (words) =>
          document
            .querySelector('#page')
            ?.shadowRoot?.querySelector('[part~=heading]')
            ?.textContent?.trim()
            .replace(/\s+/g, ' ') === words,
        polish,
      );
      assert.equal(await heading('en'), english);
      assert.equal(await heading('pl'), polish);
      assert.match(
        (await page.evaluate(partTexts, '#page', 'name')).join(),
        /Krajowy Klaster Kluczowy/,
      );
    });

    test('a fallback is visible until the widget is ready, then it is hidden', async () => {
      host.answers['/slow.json'] = {body: flagship, delay: 1500};
      host.answers['/'] = {
        body: pageWith('<cluster-board src="/slow.json"><a href="/">Our board</a></cluster-board>'),
      };
      await page.goto(`${host.origin}/`);
      await until(page, () => document.querySelector('cluster-board')?.matches(':state(loading)'));
      assert.equal(await page.evaluate(isSeen, 'cluster-board a'), true);
      await until(page, settled);
      assert.deepEqual(await page.evaluate(stateOf, 'cluster-board'), ['ready']);
      assert.equal(await page.evaluate(isSeen, 'cluster-board a'), false);
    });

    for (const tag of tags) {
      const file = `${tag.replace('cluster-', '')}.js`;
      test(`${file} is one widget, complete in itself`, async () => {
        host.requests.clear();
        const src = '/examples/metal-processing-cluster.json';
        host.answers['/'] = {body: pageWith(`<${tag} src="${src}"></${tag}>`, {file})};
        await page.goto(`${host.origin}/`);
        await until(page, settled);
        host.requests.delete('/favicon.ico');
        assert.deepEqual([...host.requests.keys()].sort(), ['/', `/dist/cdn/${file}`, src].sort());
        assert.deepEqual(await page.evaluate(faults), []);
      });
    }
  });
}
