import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {test} from 'node:test';
import {until} from '../browsers.js';
import {eachEngine} from '../each-engine.js';
import {isSeen, partTexts, settled} from '../in-page.js';
import {strictPage, watched} from '../strict-page.js';

/** Debian's package `wordpress`; needs `php-cli`. */
const wordPress = '/usr/share/wordpress';
const hasPhp = spawnSync('php', ['--version']).status === 0;
const missing = [
  ...(hasPhp ? [] : ['php is not installed']),
  ...(existsSync(`${wordPress}/wp-includes/kses.php`) ? [] : ['wordpress is not installed']),
].join(', ');

/** @param {string} text */
const published = (text) => {
  const {stdout, stderr, status} = spawnSync('php', ['test/e2e/wordpress.php', wordPress], {
    input: text,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  return stdout;
};

const cluster = {
  name: 'Fictional cluster',
  board: [{name: 'Ada Example', roleName: {en: 'Chair', pl: 'Prezes'}}],
};
const link = '<a id="link" href="https://cluster.example/board">Our board</a>';
const list = '<ul id="list"><li><b>Ada Example</b> <span>Chair</span></li></ul>';

if (missing) {
  console.log(`not run: what WordPress lets through: ${missing}`);
} else {
  eachEngine('what WordPress lets through', (stage) => {
    /** @param {string} post */
    const open = async (post) => {
      stage.host.answers['/cluster.json'] = {body: cluster};
      const scripts = ['/dist/cdn/autoload.js'];
      Object.assign(stage.host.answers, strictPage('', published(post), {scripts}));
      await stage.page.goto(`${stage.host.origin}/`);
    };

    test('the placeholder comes through whole and works', async () => {
      await open(`<p>Before.</p>
        <div data-cluster-widget="board" data-cluster-src="/cluster.json" data-cluster-heading-level="3"
          data-cluster-layout="list" lang="pl">${link}</div>
        <p id="after">After.</p>`);
      await until(stage.page, settled);
      assert.deepEqual(await stage.page.evaluate(partTexts, 'cluster-board', 'name'), [
        'Ada Example',
      ]);
      assert.deepEqual(await stage.page.evaluate(partTexts, 'cluster-board', 'role'), ['Prezes']);
      assert.equal(await stage.page.evaluate(isSeen, '#link'), false);
      assert.equal(await stage.page.evaluate(isSeen, '#after'), true);
      assert.deepEqual(await stage.page.evaluate(watched), {reports: [], faults: [], warnings: []});
    });

    test('of the snippet what is in the tag is left: the list, or a link', async () => {
      await open(`<script type="module" src="https://files.example/cluster-widgets.js"></script>
        <cluster-board src="/cluster.json" lang="en">${list}${link}</cluster-board>`);
      assert.equal(await stage.page.evaluate(isSeen, '#list'), true);
      assert.equal(await stage.page.evaluate(isSeen, '#link'), true);
      assert.deepEqual(await stage.page.evaluate(watched), {reports: [], faults: [], warnings: []});
    });
  });
}
