/* global caches, document, indexedDB, localStorage, navigator, sessionStorage */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {steady, until} from '../browsers.js';
import {eachEngine} from '../each-engine.js';
import {settled} from '../in-page.js';

/** Pages of the examples, each with the document that it names. */
const pages = {
  'partner-page': 'metal-processing-cluster',
  'profile-page': 'metal-processing-cluster',
  'demo-page': 'demo-cluster',
};

/** The addresses in a page's own HTML that a browser fetches by itself. @param {string} html */
const ownAddresses = (html) =>
  [...html.matchAll(/<(?:link|script|img)\b[^>]*?\b(?:href|src)="([^"]+)"/g)].map(
    ([, address]) => address ?? '',
  );

/** The images that a document names. @param {unknown} value @returns {string[]} */
const images = (value) => {
  if (typeof value === 'string')
    return /\.(?:svg|png|jpe?g|webp|avif|gif)$/.test(value) ? [value] : [];
  return value && typeof value === 'object' ? Object.values(value).flatMap(images) : [];
};

/**
 * Everything that a page can keep, as far as the engine lets it be counted; `no …` stands for what the engine does not
 * offer to this page.
 * @returns {Promise<Record<string, unknown>>}
 */
const storage = async () => {
  /** @param {string} name @param {() => unknown} count */
  const counted = async (name, count) => {
    try {
      return [name, await count()];
    } catch (error) {
      return [name, `no ${name}: ${error}`];
    }
  };
  const directory = async () => {
    const root = /** @type {any} */ (await navigator.storage.getDirectory());
    let count = 0;
    for await (const key of root.keys()) count += key ? 1 : 0;
    return count;
  };
  return Object.fromEntries(
    await Promise.all([
      counted('cookies', () => document.cookie.length),
      counted('localStorage', () => localStorage.length),
      counted('sessionStorage', () => sessionStorage.length),
      counted('indexedDB', async () => (await indexedDB.databases()).length),
      counted('caches', async () => (await caches.keys()).length),
      counted('files', directory),
      counted(
        'service workers',
        async () => (await navigator.serviceWorker.getRegistrations()).length,
      ),
    ]),
  );
};

/** All that the page has fetched, by its own account. */
const fetched = () => performance.getEntriesByType('resource').map(({name}) => name);

eachEngine('privacy', (stage) => {
  for (const [name, document_] of Object.entries(pages)) {
    test(`${name} asks for its files, the document and its images, and keeps nothing`, async (t) => {
      const {host, page} = stage;
      host.requests.clear();
      /** @type {string[]} */
      const foreign = [];
      /** @param {string} url */
      const note = (url) => {
        if (!url.startsWith(`${host.origin}/`) && !url.startsWith('data:')) foreign.push(url);
      };
      const watch = (/** @type {import('puppeteer-core').HTTPRequest} */ request) =>
        note(request.url());
      page.puppeteer?.on('request', watch);
      await page.goto(`${host.origin}/examples/${name}.html`);
      await until(page, settled);
      // Images load when they come into sight.
      await page.evaluate(() => document.querySelector('footer')?.scrollIntoView());
      await steady(page, fetched);
      page.puppeteer?.off('request', watch);
      for (const url of await page.evaluate(fetched)) note(url);
      assert.deepEqual(foreign, []);

      const base = `${host.origin}/examples/`;
      const named = JSON.parse(readFileSync(`examples/${document_}.json`, 'utf8'));
      const allowed = [
        `${name}.html`,
        ...ownAddresses(readFileSync(`examples/${name}.html`, 'utf8')),
        `${document_}.json`,
        ...images(named),
        '/favicon.ico',
      ].map((address) => new URL(address, base).pathname);
      const asked = [...host.requests.keys()];
      assert.deepEqual(
        asked.filter((path) => !allowed.includes(path)),
        [],
      );
      for (const once of [`/examples/${document_}.json`, '/dist/cdn/cluster-widgets.js']) {
        assert.equal(host.requests.get(once), 1, once);
      }
      t.diagnostic(`${asked.length} requests: ${asked.join(' ')}`);

      const kept = await page.evaluate(storage);
      for (const [place, count] of Object.entries(kept)) {
        if (typeof count === 'string') t.diagnostic(count);
        else assert.equal(count, 0, place);
      }
      // These every engine lets be counted.
      for (const place of ['cookies', 'localStorage', 'sessionStorage', 'indexedDB']) {
        assert.equal(kept[place], 0, place);
      }
    });
  }
});
