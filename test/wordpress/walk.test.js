/* global document, window */
/*
 * The way of a document: the office installs the plugin, writes its document in WordPress and publishes it. The author of
 * another WordPress pastes a link, and a plain page shows the members. Then a person is removed.
 *
 * PICTURES=docs/images node --test test/wordpress/walk.test.js writes the pictures of the documentation.
 */
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {openBrowser} from '../e2e/browsers.js';
import {findPieces} from './pieces.js';
import {Site} from './site.js';
import {addLinks, buildPlugin, openCluster} from './stage.js';
import {logIn, timeout} from './visit.js';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('puppeteer-core').Frame} Frame */

const {sites, sqlite} = findPieces();
const [newest, older = newest] = sites;
const folder = mkdtempSync(join(tmpdir(), 'plugin-'));
after(() => rmSync(folder, {recursive: true}));

const pictures = process.env.PICTURES;

const published = {
  schemaVersion: 1,
  language: 'en',
  name: 'Northern Metal Cluster (fictional)',
  board: [
    {name: 'Ada Example', roleName: 'Chair'},
    {name: 'Jan Example', roleName: 'Treasurer'},
  ],
  members: [
    {name: 'Example Foundry', kind: 'company', address: {addressLocality: 'Exampleton'}},
    {name: 'Institute of Examples', kind: 'research', address: {addressLocality: 'Sampleford'}},
  ],
};

if (newest && older) {
  describe('a document of an office in WordPress', () => {
    const office = new Site();
    const partner = new Site();
    /** @type {import('../e2e/host.js').Host} */
    let host;
    /** @type {import('../e2e/browsers.js').Browser} */
    let browser;
    /** @type {Page} */
    let page;
    /** The address that the office publishes its document at. */
    let address = '';
    /** The posts of the office and of the partner. */
    const posts = {own: '', theirs: ''};

    before(async () => {
      host = await openCluster();
      browser = await openBrowser('chromium');
      page = /** @type {Page} */ ((await browser.newPage()).puppeteer);
      page.setDefaultTimeout(timeout);
      page.on('dialog', (dialog) => void dialog.accept());
      // As after the time that browsers keep the document.
      await page.setCacheEnabled(false);
      await page.setViewport({width: 1280, height: 800});
      await office.start(newest, sqlite);
      await partner.start(older, sqlite);
    });
    after(async () => {
      await browser?.close();
      await host?.close();
      await office.close();
      await partner.close();
    });

    /** @param {string} name */
    const picture = async (name) => {
      if (pictures) await page.screenshot({path: join(pictures, `wordpress-${name}.png`)});
    };

    /** The frame of a pasted link. */
    const frame = async () => {
      const selector = 'iframe[src*="/embed/index.html"]';
      await page.waitForSelector(selector);
      await page.$eval(selector, (element) => element.scrollIntoView());
      return page.waitForFrame((each) => each.url().includes('/embed/index.html'));
    };

    /** The texts of a widget when it is ready. @param {Page | Frame} place @param {string} name */
    const textOf = async (place, name) => {
      const isReady = (/** @type {string} */ tag) =>
        !!document.querySelector(`${tag}:state(ready)`);
      await place.waitForFunction(isReady, {timeout}, `cluster-${name}`);
      return place.evaluate(
        (tag) => document.querySelector(tag)?.shadowRoot?.textContent ?? '',
        `cluster-${name}`,
      );
    };

    /** Publishes what the form shows. @returns {Promise<string>} what the page says */
    const publish = async () => {
      await page.waitForFunction(
        () =>
          document.querySelector('#cluster-publish:not([disabled])') &&
          !document.querySelector('#cluster-status')?.textContent,
      );
      await page.click('#cluster-publish');
      await page.waitForFunction(() => !!document.querySelector('#cluster-status')?.textContent);
      return page.$eval('#cluster-status', ({textContent}) => textContent ?? '');
    };

    /** Opens the form of the document. @returns {Promise<Frame>} */
    const openForm = async () => {
      await page.goto(`${office.origin}/wp-admin/admin.php?page=cluster-widgets`);
      const form = await (await page.waitForSelector('#cluster-builder'))?.contentFrame();
      assert.ok(form);
      await form.waitForFunction(
        () => /** @type {any} */ (document.querySelector('builder-app'))?.store?.hosted,
      );
      return form;
    };

    test('the administrator installs the plugin from its zip', async () => {
      await logIn(page, office.origin, 'administrator');
      await page.goto(`${office.origin}/wp-admin/plugin-install.php?tab=upload`);
      const input = /** @type {import('puppeteer-core').ElementHandle<HTMLInputElement> | null} */ (
        await page.$('#pluginzip')
      );
      await input?.uploadFile(buildPlugin(folder));
      await picture('upload');
      await Promise.all([page.waitForNavigation({timeout}), page.click('#install-plugin-submit')]);
      const activate = 'a.button-primary[href*="action=activate"]';
      await Promise.all([page.waitForNavigation({timeout}), page.click(activate)]);
      assert.ok(await page.$('[data-slug="cluster-widgets"].active'));
      await office.run('option', {name: 'cluster_widgets', value: {source: 'here'}});
    });

    test('an editor writes the document with the form, and publishes it', async () => {
      await logIn(page, office.origin, 'editor');
      const form = await openForm();
      await form.evaluate(
        (text) => {
          /** @type {any} */ (document.querySelector('builder-app')).store.text = text;
        },
        JSON.stringify(published, null, 2),
      );
      assert.match(await publish(), /Published/);
      address = `${office.origin}/wp-json/cluster-widgets/v1/document`;
      assert.deepEqual(await (await fetch(address)).json(), published);
      await picture('document');
      const content = '<!-- wp:cluster-widgets/widget {"widget":"board"} /-->';
      const {own} = await office.run('posts', {posts: {own: {role: 'author', content}}});
      posts.own = own.link;
      await page.goto(posts.own);
      assert.match(await textOf(page, 'board'), /Ada Example[^]*Jan Example/);
    });

    test('the author of another WordPress pastes the link of the board', async () => {
      addLinks(host, {src: address, document: published});
      const link = `${host.origin}/links/board.html`;
      await logIn(page, partner.origin, 'author');
      await page.goto(`${partner.origin}/wp-admin/post-new.php`);
      await page.waitForFunction(
        () => !!(/** @type {any} */ (window).wp?.blocks?.getBlockType('core/embed')),
      );
      const element = await page.waitForSelector(
        'iframe[name="editor-canvas"], .block-editor-writing-flow',
      );
      const canvas = (await element?.contentFrame()) ?? page.mainFrame();
      await canvas.waitForSelector('.wp-block-post-title, .editor-post-title__input');
      await page.evaluate((url) => {
        const {wp} = /** @type {any} */ (window);
        wp.data.dispatch('core/editor').editPost({title: 'The board of our cluster'});
        // What the editor makes of a pasted address, if it begins with "https".
        const block = wp.blocks.createBlock('core/embed', {url});
        wp.data.dispatch('core/block-editor').resetBlocks([block]);
      }, link);
      await canvas.waitForSelector('.wp-block-embed iframe');
      await picture('link');
      posts.theirs = await page.evaluate(async () => {
        const {data} = /** @type {any} */ (window).wp;
        data.dispatch('core/editor').editPost({status: 'publish'});
        await data.dispatch('core/editor').savePost();
        return data.select('core/editor').getPermalink();
      });
      await page.goto(posts.theirs);
      assert.match(await textOf(await frame(), 'board'), /Ada Example[^]*Jan Example/);
    });

    test('a plain page shows the members', async () => {
      host.answers['/plain.html'] = {
        body: `<!doctype html><html lang="en"><title>Members</title><h1>Our cluster</h1>
          <script type="module" src="/dist/cdn/members.js"></script>
          <cluster-members src="${address}"></cluster-members>
          <script type="module" src="/dist/cdn/board.js"></script>
          <cluster-board src="${address}"></cluster-board>`,
      };
      await page.goto(`${host.origin}/plain.html`);
      assert.match(await textOf(page, 'members'), /Example Foundry[^]*Institute of Examples/);
      assert.match(await textOf(page, 'board'), /Ada Example/);
    });

    test('a person who is removed with the form is gone from all three', async () => {
      await logIn(page, office.origin, 'editor');
      const form = await openForm();
      await (await form.waitForSelector('>>> #section-board > summary'))?.click();
      const remove = await form.waitForSelector('>>> [aria-label^="Remove: Ada Example"]');
      await remove?.click();
      assert.match(await publish(), /Published/);

      await page.goto(posts.own);
      const own = await textOf(page, 'board');
      await page.goto(posts.theirs);
      assert.doesNotMatch(await page.content(), /Ada Example/);
      const theirs = await textOf(await frame(), 'board');
      await page.goto(`${host.origin}/plain.html`);
      const plain = await textOf(page, 'board');
      for (const text of [own, theirs, plain]) {
        assert.match(text, /Jan Example/);
        assert.doesNotMatch(text, /Ada Example/);
      }
    });
  });
}
