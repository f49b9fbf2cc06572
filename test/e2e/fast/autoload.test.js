/* global document */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {beforeEach, test} from 'node:test';
import {gzipSync} from 'node:zlib';
import {until} from '../browsers.js';
import {eachEngine} from '../each-engine.js';
import {isSeen, partTexts, settled} from '../in-page.js';
import {strictPage, watched} from '../strict-page.js';

const cluster = {
  name: {en: 'Fictional cluster', pl: 'Klaster zmyślony'},
  board: [{name: 'Ada Example', roleName: {en: 'Chair', pl: 'Prezes'}}],
  awards: [{name: 'Prize'}],
};

test('autoload.js has less than 2.5 kB', () => {
  assert.ok(gzipSync(readFileSync('dist/cdn/autoload.js')).length < 2500);
});

eachEngine('autoloader', (stage) => {
  beforeEach(() => {
    stage.host.answers['/cluster.json'] = {body: cluster};
    stage.host.requests.clear();
  });

  /** @param {string} body */
  const open = async (body, scripts = ['/dist/cdn/autoload.js']) => {
    Object.assign(stage.host.answers, strictPage('', body, {scripts}));
    await stage.page.goto(`${stage.host.origin}/`);
  };
  const chunks = () =>
    [...stage.host.requests.keys()]
      .filter((path) => path.startsWith('/dist/cdn/chunks/'))
      .map((path) => path.replace(/.*\/(.+)-.{8}\.js/, '$1'));

  test('a page with a board alone requests nothing of the other widgets', async () => {
    await open('<cluster-board src="/cluster.json"></cluster-board>');
    await until(stage.page, settled);
    assert.deepEqual(await stage.page.evaluate(partTexts, 'cluster-board', 'name'), [
      'Ada Example',
    ]);
    assert.deepEqual(chunks().sort(), ['board', 'board', 'shared']);
  });

  test('a page without widgets requests nothing more', async () => {
    await open('<p id="text">Text</p>');
    await until(stage.page, isSeen, '#text');
    assert.deepEqual(chunks(), []);
  });

  test('a placeholder becomes a widget in its own language', async () => {
    await open(`<div data-cluster-widget="board" data-cluster-src="/cluster.json" lang="pl">
      <a id="fallback" href="/board">Zarząd</a></div>`);
    await until(stage.page, settled);
    assert.deepEqual(await stage.page.evaluate(partTexts, 'cluster-board', 'role'), ['Prezes']);
    assert.equal(await stage.page.evaluate(isSeen, '#fallback'), false);
    assert.deepEqual((await stage.page.evaluate(watched)).faults, []);
  });

  test('what is added later is loaded later, shared code once', async () => {
    await open('<cluster-board src="/cluster.json"></cluster-board>');
    await until(stage.page, settled);
    await stage.page.evaluate(() => {
      const placeholder = document.createElement('div');
      placeholder.dataset.clusterWidget = 'awards';
      placeholder.dataset.clusterSrc = '/cluster.json';
      document.body.append(placeholder);
    });
    await until(stage.page, () =>
      document.querySelector('cluster-awards')?.matches(':state(ready)'),
    );
    assert.deepEqual(chunks().sort(), [
      ...['awards', 'awards', 'board', 'board'],
      ...['placeholder', 'shared'],
    ]);
    assert.equal(stage.host.requests.get('/cluster.json'), 1);
  });

  test('beside a self-contained file nothing breaks', async () => {
    const scripts = ['/dist/cdn/board.js', '/dist/cdn/autoload.js'];
    const board = '<cluster-board src="/cluster.json"></cluster-board>';
    await open(`${board}<cluster-awards src="/cluster.json"></cluster-awards>`, scripts);
    await until(stage.page, settled);
    assert.equal(stage.host.requests.get('/cluster.json'), 1);
    assert.deepEqual(await stage.page.evaluate(watched), {reports: [], faults: [], warnings: []});
  });

  test('where a chunk is missing the fallback stays visible, with one warning', async () => {
    const chunk = /"(board-[^"]+)"/.exec(readFileSync('dist/cdn/autoload.js', 'utf8'))?.[1];
    const path = `/dist/cdn/chunks/${chunk}.js`;
    stage.host.answers[path] = {status: 404, body: ''};
    await open('<cluster-board src="/cluster.json"><p id="fallback">Board</p></cluster-board>');
    await until(stage.page, () => /** @type {any} */ (globalThis).warnings.length > 0);
    delete stage.host.answers[path];
    assert.equal(await stage.page.evaluate(isSeen, '#fallback'), true);
    const {faults, warnings} = await stage.page.evaluate(watched);
    assert.equal(warnings.length, 1);
    assert.deepEqual(faults, []);
  });
});
