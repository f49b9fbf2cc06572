/* global document, window, ClipboardEvent, DataTransfer */
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {openBrowser} from '../e2e/browsers.js';
import {cluster, snippet} from './deliveries.js';
import {findPieces} from './pieces.js';
import {Site} from './site.js';
import {buildPlugin, openCluster, plugin, settings} from './stage.js';
import {logIn, read, timeout, visit} from './visit.js';

const {sites, sqlite} = findPieces();
const [newest, older] = sites;
const folder = mkdtempSync(join(tmpdir(), 'plugin-'));
after(() => rmSync(folder, {recursive: true}));

/** @typedef {import('puppeteer-core').Page} Page */

if (newest) {
  describe('the plugin in the admin pages of WordPress', () => {
    const office = new Site();
    const partner = new Site();
    /** @type {import('../e2e/host.js').Host} */
    let host;
    /** @type {import('../e2e/browsers.js').Browser} */
    let browser;
    /** @type {Page} */
    let page;
    /** @type {string[]} */
    const faults = [];

    before(async () => {
      host = await openCluster();
      browser = await openBrowser('chromium');
      page = /** @type {Page} */ ((await browser.newPage()).puppeteer);
      page.setDefaultTimeout(timeout);
      page.on('pageerror', (error) => void faults.push(String(error)));
      page.on('dialog', (dialog) => void dialog.accept());
      await office.start(newest, sqlite);
      await office.addPlugin(buildPlugin(folder), plugin);
      await partner.start(older ?? newest, sqlite);
    });
    after(async () => {
      await browser?.close();
      await host?.close();
      await office.close();
      await partner.close();
    });

    /** The frame of the canvas, or the page where it has none. */
    const canvas = async () => {
      const frame = await page.waitForSelector(
        'iframe[name="editor-canvas"], .block-editor-writing-flow',
      );
      return (await frame?.contentFrame()) ?? page.mainFrame();
    };

    const openEditor = async (site = office, block = 'cluster-widgets/widget') => {
      await page.goto(`${site.origin}/wp-admin/post-new.php`, {timeout});
      await page.waitForFunction(
        (name) => !!(/** @type {any} */ (window).wp?.blocks?.getBlockType(name)),
        {},
        block,
      );
      const frame = await canvas();
      await frame.waitForSelector('.wp-block-post-title, .editor-post-title__input');
      return frame;
    };

    test('a snippet that is pasted where there is no plugin says that it is not updated', async () => {
      await logIn(page, partner.origin, 'contributor');
      await openEditor(partner, 'core/paragraph');
      for (const delivery of ['script', 'autoload', 'placeholder', 'iframe']) {
        const pasted = await page.evaluate(
          (plainText) => {
            const {wp} = /** @type {any} */ (window);
            return wp.blocks.serialize([wp.blocks.pasteHandler({HTML: '', plainText})].flat());
          },
          snippet(host, '--delivery', delivery),
        );
        assert.match(pasted, /This site removed the code of a widget/, delivery);
      }
    });

    test('a block without a document says who can name one', async () => {
      await logIn(page, office.origin, 'author');
      const frame = await openEditor();
      await page.evaluate(() => {
        const {wp} = /** @type {any} */ (window);
        wp.data
          .dispatch('core/block-editor')
          .insertBlock(wp.blocks.createBlock('cluster-widgets/widget'));
      });
      const words = await frame.waitForSelector('.components-placeholder__instructions');
      assert.match(
        (await words?.evaluate((each) => each.textContent)) ?? '',
        /An administrator names it/,
      );
    });

    test('the canvas shows the widget itself to an author', async () => {
      await office.run('option', settings(`${host.origin}/cluster.json`));
      const frame = await openEditor();
      await page.evaluate(() => {
        const {wp} = /** @type {any} */ (window);
        wp.data
          .dispatch('core/block-editor')
          .insertBlock(wp.blocks.createBlock('cluster-widgets/widget', {widget: 'board'}));
      });
      await frame.waitForFunction(() => !!document.querySelector('cluster-board:state(ready)'));
    });

    test('a snippet that is pasted as text or as HTML becomes the block', async () => {
      const frame = await openEditor();
      const src = `${host.origin}/cluster.json`;
      for (const delivery of ['script', 'autoload', 'placeholder', 'iframe']) {
        const text = snippet(host, '--delivery', delivery, '--layout', 'list');
        await page.evaluate(() => {
          const {wp} = /** @type {any} */ (window);
          const block = wp.blocks.createBlock('core/paragraph');
          wp.data.dispatch('core/block-editor').resetBlocks([block]);
          wp.data.dispatch('core/block-editor').selectBlock(block.clientId);
        });
        const paragraph = await frame.waitForSelector('[data-type="core/paragraph"]');
        await paragraph?.evaluate((target, words) => {
          const clipboardData = new DataTransfer();
          clipboardData.setData('text/plain', words);
          target.dispatchEvent(
            new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}),
          );
        }, text);
        const blocks = await page.evaluate(() => {
          const {wp} = /** @type {any} */ (window);
          return wp.data
            .select('core/block-editor')
            .getBlocks()
            .map((/** @type {any} */ {name, attributes}) => [
              name,
              attributes.widget,
              attributes.src,
              attributes.options,
            ]);
        });
        assert.deepEqual(
          blocks,
          [['cluster-widgets/widget', 'board', src, {layout: 'list'}]],
          delivery,
        );
        if (delivery === 'iframe') continue;
        const fromHtml = await page.evaluate((html) => {
          const {wp} = /** @type {any} */ (window);
          return [wp.blocks.pasteHandler({HTML: html})]
            .flat()
            .map(({name, attributes}) => [name, attributes?.widget, attributes?.src]);
        }, text);
        assert.deepEqual(fromHtml, [['cluster-widgets/widget', 'board', src]], delivery);
      }
    });

    test('a Custom HTML block and a shortcode become the block', async () => {
      const html = snippet(host, '--delivery', 'iframe', '--token', 'accent=#b3480f');
      const {ofHtml, ofShortcode} = await page.evaluate((content) => {
        const {wp} = /** @type {any} */ (window);
        const attributesOf = (/** @type {any} */ blocks) =>
          blocks.map((/** @type {any} */ {attributes}) => attributes);
        return {
          ofHtml: attributesOf(
            wp.blocks.switchToBlockType(
              wp.blocks.createBlock('core/html', {content}),
              'cluster-widgets/widget',
            ),
          ),
          ofShortcode: attributesOf(
            wp.blocks.pasteHandler({
              HTML: '',
              plainText: '[cluster_widget widget="awards" layout="list" no-heading]',
            }),
          ),
        };
      }, html);
      assert.deepEqual([ofHtml[0].widget, ofHtml[0].tokens], ['board', {accent: '#b3480f'}]);
      assert.deepEqual(
        [ofShortcode[0].widget, ofShortcode[0].options],
        ['awards', {layout: 'list', 'no-heading': true}],
      );
    });

    test('the Visual tab of the Classic editor keeps the tag', async () => {
      await page.goto(`${office.origin}/wp-admin/post-new.php?classic`, {timeout});
      await page.waitForFunction(
        () => !!(/** @type {any} */ (window).tinymce?.get('content')?.initialized),
      );
      /** What remains of a text after it was in the Visual tab. @param {string} text */
      const fromVisualTab = (text) =>
        page.evaluate((value) => {
          const {switchEditors} = /** @type {any} */ (window);
          const field = /** @type {HTMLTextAreaElement} */ (document.querySelector('#content'));
          switchEditors.go('content', 'html');
          field.value = value;
          switchEditors.go('content', 'tmce');
          switchEditors.go('content', 'html');
          return field.value;
        }, text);
      const kept = await fromVisualTab(
        '<cluster-board src="/cluster.json" layout="list" no-heading></cluster-board>\n\n<cluster-awards src="/cluster.json"><a href="/awards">Awards</a></cluster-awards>',
      );
      assert.match(kept, /<cluster-board [^>]*src="\/cluster\.json"[^>]*><\/cluster-board>/);
      assert.match(kept, /<cluster-board [^>]*layout="list"/);
      assert.match(
        kept,
        /<cluster-awards src="\/cluster\.json"><a href="\/awards">Awards<\/a><\/cluster-awards>/,
      );
      const keptSnippet = await fromVisualTab(snippet(host, '--delivery', 'script'));
      assert.match(keptSnippet, /<copy-notice hidden[^>]*><span lang="en">This site removed/);
      assert.match(
        keptSnippet,
        /<cluster-board [^>]*src="[^>]*>\s*<h2>[^]*Ada[^]*<\/cluster-board>/,
      );
    });

    test('people without the capability neither see nor change the document', async () => {
      await page.goto(`${office.origin}/wp-admin/index.php`, {timeout});
      assert.equal(await page.$('a[href="admin.php?page=cluster-widgets"]'), null);
      const answers = await page.evaluate(async () => {
        const nonce = await (await fetch('/wp-admin/admin-ajax.php?action=rest-nonce')).text();
        const post = (/** @type {Record<string, string>} */ headers) =>
          fetch('/wp-json/cluster-widgets/v1/document', {
            method: 'POST',
            headers: {'content-type': 'application/json', ...headers},
            body: '{"text": "{\\"name\\": \\"Taken over\\"}"}',
          }).then(({status}) => status);
        return [await post({'x-wp-nonce': nonce}), await post({})];
      });
      assert.deepEqual(answers, [403, 401]);
      assert.equal(
        (await fetch(`${office.origin}/wp-json/cluster-widgets/v1/document`)).status,
        404,
      );
    });

    /** Writes a document into the builder, and publishes it. @param {object} content */
    const publish = async (content) => {
      const iframe = await page.waitForSelector('#cluster-builder');
      const frame = await iframe?.contentFrame();
      assert.ok(frame);
      await frame.waitForFunction(
        () => /** @type {any} */ (document.querySelector('builder-app'))?.store?.hosted,
      );
      await frame.evaluate(
        (text) => {
          /** @type {any} */ (document.querySelector('builder-app')).store.text = text;
        },
        JSON.stringify(content, null, 2),
      );
      await page.waitForFunction(
        () =>
          document.querySelector('#cluster-publish:not([disabled])') &&
          !document.querySelector('#cluster-status')?.textContent,
      );
      await page.click('#cluster-publish');
      await page.waitForFunction(() => !!document.querySelector('#cluster-status')?.textContent);
      return page.$eval('#cluster-status', ({textContent}) => textContent);
    };

    test('the office edits its document and publishes it, in Polish; other sites show it', async () => {
      await office.run('locale', {locale: 'pl_PL'});
      await logIn(page, office.origin, 'editor');
      await page.goto(`${office.origin}/wp-admin/admin.php?page=cluster-widgets`, {timeout});
      const words = await page.$eval('#cluster-document', ({textContent}) => textContent ?? '');
      assert.match(words, /Dokument klastra/);
      assert.match(words, /Opublikuj/);

      assert.match(
        (await publish({board: [{name: 'Ada Example'}]})) ?? '',
        /Nie opublikowano: w\s+dokumencie jest 1\s+błąd/,
      );
      assert.match((await publish(cluster)) ?? '', /Opublikowano/);
      const address = `${office.origin}/wp-json/cluster-widgets/v1/document`;
      const answer = await fetch(address, {headers: {origin: 'https://partner.example'}});
      assert.equal(answer.headers.get('access-control-allow-origin'), '*');
      assert.equal(answer.headers.get('access-control-allow-credentials'), null);
      assert.match(answer.headers.get('content-type') ?? '', /^application\/json/);
      assert.equal(await answer.text(), JSON.stringify(cluster, null, 2));
    });

    test('a person who is removed is gone from all sites', async () => {
      const address = `${office.origin}/wp-json/cluster-widgets/v1/document`;
      await office.run('option', {name: 'cluster_widgets', value: {source: 'here'}});
      const [zip] = [buildPlugin(folder)];
      await partner.addPlugin(zip, plugin);
      await partner.run('option', settings(address));
      const posts = {
        post: {role: 'author', content: '<!-- wp:cluster-widgets/widget {"widget":"board"} /-->'},
      };
      const {post: own} = await office.run('posts', {posts});
      const {post: theirs} = await partner.run('posts', {posts});
      for (const {link} of [own, theirs]) assert.ok((await read(link)).hasNames, link);
      assert.equal(await visit(page, theirs.link), 'widget');

      await page.goto(`${office.origin}/wp-admin/admin.php?page=cluster-widgets`, {timeout});
      const [, ...rest] = cluster.board;
      assert.match((await publish({...cluster, board: rest})) ?? '', /Opublikowano/);
      await partner.run('expire');
      for (const {link} of [own, theirs]) assert.ok(!(await read(link)).hasNames, link);
      assert.ok(!(await (await fetch(address)).text()).includes('Ada'));
    });

    test('an earlier version can be opened and published again', async () => {
      const versions = await page.$$eval('#cluster-versions option', (options) => options.length);
      assert.equal(versions, 2);
      await page.select(
        '#cluster-versions',
        await page.$eval(
          '#cluster-versions option:last-child',
          (option) => /** @type {HTMLOptionElement} */ (option).value,
        ),
      );
      await page.click('#cluster-open-version');
      await page.waitForFunction(() => document.querySelector('#cluster-publish:not([disabled])'));
      await page.click('#cluster-publish');
      await page.waitForFunction(
        () => document.querySelectorAll('#cluster-versions option').length === 3,
      );
      const address = `${office.origin}/wp-json/cluster-widgets/v1/document`;
      assert.ok((await (await fetch(address)).text()).includes('Ada Example'));
    });

    test('neither scripts nor PHP complain', () => {
      assert.deepEqual(faults, []);
      assert.deepEqual([...office.complaints(plugin), ...partner.complaints(plugin)], []);
    });
  });
}
