/* global document */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {engineNames, openBrowser, sayNotRun, until} from '../browsers.js';
import {openHost, pageWith} from '../host.js';
import {faults, isSeen, partTexts, press, settled, stateOf} from '../in-page.js';

const good = {name: 'Fictional cluster', board: [{name: 'Ada Example'}], awards: [{name: 'Prize'}]};

/** Writes down every `cluster-error` and `cluster-load` of the page. */
const listening = `window.told = [];
  addEventListener('cluster-error', ({target, error}) => told.push([target.id, error.code, error.path]));
  addEventListener('cluster-load', ({target}) => told.push([target.id, 'load', undefined]));`;

/** @type {[string, import('../host.js').Answer, {code: string, path?: string, loads?: boolean}][]} */
const cases = [
  ['a missing file', {status: 404, body: 'Not found'}, {code: 'http'}],
  [
    'broken JSON',
    {body: '{"name": "Fictional', headers: {'content-type': 'application/json'}},
    {code: 'not-json'},
  ],
  ['a page instead of JSON', {body: '<!doctype html><p>Please log in'}, {code: 'not-json'}],
  ['a document that is no object', {body: ['name']}, {code: 'schema'}],
  [
    'a wrong part',
    {body: {...good, board: 'Ada Example'}},
    {code: 'schema', path: '$.board', loads: true},
  ],
  ['a newer document', {body: {...good, schemaVersion: 2}}, {code: 'unsupported-version'}],
];

sayNotRun('bad input');

for (const engine of engineNames) {
  describe(`bad input in ${engine}`, () => {
    /** @type {import('../browsers.js').Browser} */
    let browser;
    /** @type {import('../browsers.js').Page} */
    let page;
    /** @type {import('../host.js').Host} */
    let host;

    before(async () => {
      browser = await openBrowser(engine);
      page = await browser.newPage();
      host = await openHost({'/good.json': {body: good}});
    });
    after(async () => {
      await browser?.close();
      await host?.close();
    });

    /** @param {string} src */
    const open = async (src) => {
      host.requests.clear();
      const board = `<cluster-board id="bad" src="${src}"><a href="/">Our board</a></cluster-board>`;
      const awards = `<cluster-awards id="same" src="${src}"></cluster-awards>`;
      const fine = '<cluster-board id="fine" src="/good.json"></cluster-board>';
      host.answers['/'] = {body: pageWith(board + awards + fine, {script: listening})};
      await page.goto(`${host.origin}/`);
      await until(page, settled);
    };

    for (const [name, answer, {code, path, loads}] of cases) {
      test(`${name}: calm words, a retry, the fallback, the others unharmed`, async () => {
        host.answers['/bad.json'] = answer;
        await open('/bad.json');
        assert.deepEqual(await page.evaluate(stateOf, '#bad'), ['error']);
        assert.equal((await page.evaluate(partTexts, '#bad', 'error')).length, 1);
        assert.equal((await page.evaluate(partTexts, '#bad', 'retry')).length, 1);
        assert.equal(await page.evaluate(isSeen, '#bad a'), true);

        const told = /** @type {unknown[][]} */ (await page.evaluate('window.told'));
        const errors = told.filter(([id, kind]) => id === 'bad' && kind !== 'load');
        assert.equal(errors.length, 1, JSON.stringify(told));
        assert.equal(errors[0][1], code);
        if (path) assert.equal(errors[0][2], path);

        assert.deepEqual(await page.evaluate(stateOf, '#fine'), ['ready']);
        assert.deepEqual(await page.evaluate(stateOf, '#same'), [loads ? 'ready' : 'error']);
        assert.equal(host.requests.get('/bad.json'), 1);

        // One warning an address is allowed, and nothing else.
        const got = /** @type {string[]} */ (await page.evaluate(faults));
        assert.deepEqual(
          got.filter((fault) => !fault.startsWith('warn: ')),
          [],
        );
        assert.ok(got.length <= 1, got.join('\n'));
      });
    }

    test('a retry shows the document that is there by now', async () => {
      host.answers['/bad.json'] = {status: 404};
      await open('/bad.json');
      host.answers['/bad.json'] = {body: good};
      await page.evaluate(press, '#bad', 'retry');
      await until(
        page,
        (selector) => document.querySelector(selector)?.matches(':state(ready)'),
        '#bad',
      );
      await until(
        page,
        (selector) => document.querySelector(selector)?.matches(':state(ready)'),
        '#same',
      );
      assert.deepEqual(await page.evaluate(partTexts, '#bad', 'name'), ['Ada Example']);
      assert.equal(await page.evaluate(isSeen, '#bad a'), false);
      assert.equal(host.requests.get('/bad.json'), 2);
    });

    test('a document that another origin does not give out is a fault of the network', async () => {
      const other = await openHost({'/cluster.json': {body: good}});
      try {
        await open(`${other.origin}/cluster.json`);
        assert.deepEqual(await page.evaluate(stateOf, '#bad'), ['error']);
        assert.deepEqual(
          await page.evaluate('window.told.find(([id]) => id === "bad")[1]'),
          'network',
        );
        assert.deepEqual(await page.evaluate(stateOf, '#fine'), ['ready']);
      } finally {
        await other.close();
      }
    });
  });
}
