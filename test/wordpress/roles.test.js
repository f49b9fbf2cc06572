import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {openBrowser} from '../e2e/browsers.js';
import {violations} from '../e2e/in-page.js';
import {classicDeliveries, pluginDeliveries, plainDeliveries, roles} from './deliveries.js';
import {findPieces} from './pieces.js';
import {Site} from './site.js';
import {buildPlugin, openCluster, plugin, settings} from './stage.js';
import {pages, tableIn, tableOf} from './table.js';
import {read, visit} from './visit.js';

/** @typedef {import('./table.js').Matrix} Matrix */
/** @typedef {Record<string, {id: number, link: string, content: string}>} Posts */

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const {sites, sqlite, missing} = findPieces();
for (const what of missing) console.log(`not run: WordPress: ${what}`);

const folder = mkdtempSync(join(tmpdir(), 'plugin-'));
after(() => rmSync(folder, {recursive: true}));

/** A post of each role with each delivery. @param {Record<string, string>} deliveries */
const postsOf = (deliveries) =>
  Object.fromEntries(
    Object.entries(deliveries).flatMap(([delivery, content]) =>
      roles.map((role) => [`${delivery} / ${role}`, {role, content}]),
    ),
  );

for (const wordpress of sites) {
  describe(`WordPress ${wordpress.version}`, () => {
    const site = new Site();
    /** @type {import('../e2e/host.js').Host} */
    let host;
    /** @type {import('../e2e/browsers.js').Browser} */
    let browser;
    /** @type {import('puppeteer-core').Page} */
    let page;
    /** @type {Matrix} */
    const matrix = {};
    /** @type {Posts} */
    let posts = {};

    before(async () => {
      host = await openCluster();
      browser = await openBrowser('chromium');
      page = /** @type {import('puppeteer-core').Page} */ ((await browser.newPage()).puppeteer);
      await site.start(wordpress, sqlite);
    });
    after(async () => {
      await browser?.close();
      await host?.close();
      await site.close();
    });

    /** Writes the posts, and looks at them as a visitor. @param {Record<string, string>} deliveries */
    const lookAt = async (deliveries) => {
      posts = await site.run('posts', {posts: postsOf(deliveries)});
      for (const delivery of Object.keys(deliveries)) {
        matrix[delivery] = {};
        for (const role of roles) {
          matrix[delivery][role] = await visit(page, posts[`${delivery} / ${role}`].link);
        }
      }
    };

    test('without the plugin, a pasted link shows the widget whoever pastes it', async () => {
      await lookAt(plainDeliveries(host));
      for (const role of roles) assert.equal(matrix.link[role], 'frame', role);
    });

    test('without the plugin, what remains of a snippet says that it is not updated', () => {
      for (const delivery of Object.keys(matrix)) {
        for (const role of roles) {
          assert.notEqual(matrix[delivery][role], 'fault', `${delivery}, ${role}`);
        }
      }
    });

    test('a snippet in a post of the Classic editor shows the widget, and nothing beside it', async () => {
      const classic = classicDeliveries(host);
      const administrators = await site.run('posts', {
        posts: Object.fromEntries(
          Object.entries(classic).map(([delivery, content]) => [
            delivery,
            {role: 'administrator', content},
          ]),
        ),
      });
      for (const delivery of Object.keys(classic)) {
        assert.equal(
          await visit(page, administrators[delivery].link),
          delivery === 'iframe' ? 'frame' : 'widget',
          delivery,
        );
      }
    });

    test('with the plugin, every role gets the widget in every way that the plugin knows', async () => {
      await site.addPlugin(buildPlugin(folder), plugin);
      await site.run('option', settings(`${host.origin}/cluster.json`));
      await lookAt(pluginDeliveries(host));
      for (const delivery of Object.keys(pluginDeliveries(host)))
        for (const role of roles)
          assert.equal(matrix[delivery][role], 'widget', `${delivery}, ${role}`);
    });

    test('the documentation says by role what works', () => {
      console.log(tableOf('docs/platforms.md', matrix));
      for (const name of pages)
        assert.equal(tableIn(name, tableOf(name, matrix)), tableOf(name, matrix), name);
    });

    test('blocks and shortcodes are read without JavaScript, without e-mail and telephone', async () => {
      for (const delivery of ['block', 'shortcode']) {
        const {hasNames, hasContacts} = await read(posts[`${delivery} / contributor`].link);
        assert.deepEqual({hasNames, hasContacts}, {hasNames: true, hasContacts: false}, delivery);
      }
    });

    test('a page with a block requests the site and the document alone, and axe finds nothing in the widget', async () => {
      /** @type {Set<string>} */
      const origins = new Set();
      const listen = (/** @type {import('puppeteer-core').HTTPRequest} */ request) =>
        void origins.add(new URL(request.url()).origin);
      page.on('request', listen);
      assert.equal(await visit(page, posts['block / author'].link), 'widget');
      page.off('request', listen);
      assert.deepEqual(
        [...origins].filter((origin) => origin !== 'null').sort(),
        [host.origin, site.origin].sort(),
      );
      await page.evaluate(axe);
      const found = (await page.evaluate(violations)).filter((line) =>
        line.includes('cluster-board'),
      );
      assert.deepEqual(found, []);
    });

    test('pages without a widget load nothing of the plugin', async () => {
      const plain = await site.run('posts', {
        posts: {plain: {role: 'author', content: '<p>Nothing.</p>'}},
      });
      const {page: text} = await read(plain.plain.link);
      assert.doesNotMatch(text, /plugins\/cluster-widgets/);
    });

    test('what the document has lost is gone from the page when the copy is an hour old, and at once when the server says 404', async () => {
      const {link} = posts['block / author'];
      const before = host.answers['/cluster.json'];
      host.answers['/cluster.json'] = {
        ...before,
        body: {name: 'Fictional cluster', board: [{name: 'Jan Example'}]},
      };
      await site.run('expire');
      const changed = await read(link);
      assert.ok(!changed.hasNames && changed.page.includes('Jan Example'));
      host.answers['/cluster.json'] = {status: 404, body: 'gone'};
      await site.run('expire');
      assert.ok(!(await read(link)).page.includes('Jan Example'));
      host.answers['/cluster.json'] = before;
      await site.run('expire');
      assert.ok((await read(link)).hasNames);
    });

    test('keeps the text while the server of the document does not answer', async () => {
      const {link} = posts['block / author'];
      const before = host.answers['/cluster.json'];
      host.answers['/cluster.json'] = {status: 500, body: 'broken'};
      await site.run('expire');
      assert.ok((await read(link)).hasNames);
      host.answers['/cluster.json'] = before;
    });

    test('takes no text of a document or a post for markup', async () => {
      const before = host.answers['/cluster.json'];
      const hostile = '<img src=x onerror=alert(1)>';
      host.answers['/cluster.json'] = {
        ...before,
        body: {name: hostile, headings: {board: hostile}, board: [{name: hostile}]},
      };
      await site.run('expire');
      const attributes = {
        widget: 'board',
        lang: '"><script>',
        options: {layout: '"><script>', heading: hostile, onclick: 'x'},
        tokens: {accent: 'red;}</style><script>', 'x"': 'y'},
      };
      const content = `<!-- wp:cluster-widgets/widget ${JSON.stringify(attributes).replaceAll('--', '\\u002d\\u002d').replaceAll('<', '\\u003c').replaceAll('>', '\\u003e')} /-->
[cluster_widget widget="board" src="javascript:alert(1)" onload="x"]`;
      const {
        hostile: {link},
      } = await site.run('posts', {posts: {hostile: {role: 'contributor', content}}});
      const {page: text} = await read(link);
      const [tag = ''] = /<cluster-board[^]*?<\/cluster-board>/.exec(text) ?? [];
      assert.match(tag, /&lt;img/);
      assert.doesNotMatch(tag, /<img|<script|onclick|onload|layout=|lang=/);
      assert.doesNotMatch(text, /javascript:alert/);
      host.answers['/cluster.json'] = before;
      await site.run('expire');
    });

    test('PHP complains of nothing, and uninstalling leaves nothing', async () => {
      assert.deepEqual(site.complaints(plugin), []);
      assert.deepEqual(await site.run('uninstall', {plugin: `${plugin}/${plugin}.php`}), {
        posts: 0,
        options: 0,
      });
    });
  });
}
