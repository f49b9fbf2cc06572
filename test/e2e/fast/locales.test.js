/* global document, window */
import assert from 'node:assert/strict';
import {beforeEach, test} from 'node:test';
import {until} from '../browsers.js';
import {eachEngine} from '../each-engine.js';
import {partTexts, settled} from '../in-page.js';
import {strictPage, watched} from '../strict-page.js';

const cluster = {
  name: 'Fictional cluster',
  board: [{name: 'Ada Example'}],
  awards: [{name: 'Prize', validUntil: '2099-03-04'}],
};

/** What a page loads to show a board, and the file whose `defineLocale` it calls. */
const files = ['cluster-widgets.js', 'autoload.js', 'board.js'].map((name) => `/dist/cdn/${name}`);

eachEngine('a language that a page adds', (stage) => {
  beforeEach(() => {
    stage.host.answers['/cluster.json'] = {body: cluster};
  });

  /** @param {string} file @param {string} body @param {string} add the call, and what it waits for */
  const open = async (file, body, add) => {
    stage.host.answers['/add.js'] = {
      headers: {'content-type': 'text/javascript'},
      body: `import {defineLocale} from '${file}';
        import german from '/dist/cdn/locale-de.js';
        window.add = () => defineLocale('de', german);
        ${add}`,
    };
    Object.assign(
      stage.host.answers,
      strictPage('', body, {scripts: [file, '/add.js'], lang: 'de-AT'}),
    );
    await stage.page.goto(`${stage.host.origin}/`);
  };
  const board = '<cluster-board src="/cluster.json"></cluster-board>';
  const heading = () => stage.page.evaluate(partTexts, 'cluster-board', 'heading');
  const isGerman = () =>
    document.querySelector('cluster-board')?.shadowRoot?.querySelector('h2')?.textContent ===
    'Clusterbeirat';

  for (const file of files) {
    test(`is shown by widgets of ${file} that are there already`, async () => {
      await open(file, board, '');
      await until(stage.page, settled);
      assert.deepEqual(await heading(), ['Cluster board']);
      await stage.page.evaluate(() => void (/** @type {any} */ (window).add()));
      await until(stage.page, isGerman);
      assert.deepEqual((await stage.page.evaluate(watched)).faults, []);
    });

    test(`is shown by widgets of ${file} that come later`, async () => {
      await open(file, '', 'window.added = Promise.resolve(window.add());');
      await until(stage.page, () => 'added' in window);
      await stage.page.evaluate(() => {
        const widget = document.createElement('cluster-board');
        widget.setAttribute('src', '/cluster.json');
        document.body.append(widget);
      });
      await until(stage.page, isGerman);
      assert.deepEqual((await stage.page.evaluate(watched)).faults, []);
    });
  }

  test('has its dates too, in all widgets of the autoloader', async () => {
    const awards = '<cluster-awards src="/cluster.json"></cluster-awards>';
    await open('/dist/cdn/autoload.js', board + awards, 'window.add();');
    await until(stage.page, settled);
    await until(stage.page, isGerman);
    const status = await stage.page.evaluate(partTexts, 'cluster-awards', 'status');
    assert.deepEqual(status, ['Gültig bis 4. März 2099']);
  });
});

eachEngine('a script tag without type="module"', (stage) => {
  const path = '/cluster.json';
  for (const file of files) {
    test(`${file}: the browser says that a module is missing, and the fallback stays`, async () => {
      stage.host.answers[path] = {body: cluster};
      Object.assign(
        stage.host.answers,
        strictPage('', `<cluster-board src="${path}"><p id="fallback">Board</p></cluster-board>`, {
          scripts: [],
          head: `<script src="${file}"></script><script>window.next = true;</script>`,
        }),
      );
      await stage.page.goto(`${stage.host.origin}/`);
      await until(stage.page, () => document.readyState === 'complete');
      const {faults} = await stage.page.evaluate(watched);
      assert.equal(faults.length, 1, faults.join('\n'));
      assert.match(faults[0], /SyntaxError.*import\.meta.*module/i);
      assert.equal(await stage.page.evaluate('window.next'), true);
      const fallback = await stage.page.evaluate(() =>
        document.querySelector('#fallback')?.checkVisibility(),
      );
      assert.equal(fallback, true);
    });
  }
});
