import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, describe, test} from 'node:test';
import {parse} from 'parse5';
import {runnerImport} from 'vite';
import {run} from './run.js';

const root = mkdtempSync(join(tmpdir(), 'oembed-'));
after(() => rmSync(root, {recursive: true}));

const src = 'https://cluster.example/files/cluster.json';
const document = {
  name: {en: 'Fictional cluster', pl: 'Klaster fikcyjny'},
  language: 'pl',
  description: {en: 'A cluster "of" <metal>.', pl: 'Klaster metalowy.'},
  logo: 'logo.png',
  board: [{name: 'Ada Example', roleName: {en: 'Chair', pl: 'Prezes'}}],
};
let runs = 0;

/** Runs the command into a new folder. @param {object} content @param {string[]} args */
const oembed = (content, ...args) => {
  const folder = join(root, String(++runs));
  const file = `${folder}.json`;
  writeFileSync(file, JSON.stringify(content));
  const result = run(['oembed', '--document', file, '-o', folder, ...args]);
  const read = (/** @type {string} */ name) => readFileSync(join(folder, name), 'utf8');
  return {
    ...result,
    folder,
    read,
    has: (/** @type {string} */ name) => existsSync(join(folder, name)),
  };
};

/** @typedef {import('parse5').DefaultTreeAdapterTypes.Element} Element */

/** The elements of a page's head. @param {string} page */
const headOf = (page) => {
  const html = parse(page).childNodes.find((node) => node.nodeName === 'html');
  const head = /** @type {Element} */ (/** @type {Element} */ (html).childNodes[0]);
  return head.childNodes.flatMap((node) => {
    if (!('attrs' in node)) return [];
    /** @type {Record<string, string | undefined>} */
    const own = Object.fromEntries(node.attrs.map(({name, value}) => [name, value]));
    return [{tag: node.tagName, own}];
  });
};

/** @param {string} page @param {string} name */
const meta = (page, name) =>
  headOf(page).find(({own}) => own.property === name || own.name === name)?.own.content;

describe('cluster-widgets oembed', () => {
  test('writes a page and an answer for each widget that has content, in each language', () => {
    const {status, stdout, has} = oembed(document, '--src', src);
    assert.equal(status, 0);
    assert.deepEqual(stdout.trim().split('\n').sort(), [
      'https://cluster.example/files/about.html',
      'https://cluster.example/files/board.html',
      'https://cluster.example/files/en/about.html',
      'https://cluster.example/files/en/board.html',
      'https://cluster.example/files/en/profile.html',
      'https://cluster.example/files/profile.html',
    ]);
    for (const name of ['board.html', 'board.json', 'en/board.html', 'en/board.json'])
      assert.ok(has(name), name);
    assert.ok(!has('awards.html'));
  });

  test('names the answer, the canonical address and the other languages in the head of the page', () => {
    const {read} = oembed(document, '--src', src);
    const links = headOf(read('board.html'))
      .filter(({tag, own}) => tag === 'link' && own.rel !== 'stylesheet')
      .map(({own}) => [own.rel, own.href, own.type ?? own.hreflang ?? '']);
    const at = 'https://cluster.example/files/';
    assert.deepEqual(links, [
      ['alternate', `${at}board.json`, 'application/json+oembed'],
      ['canonical', `${at}board.html`, ''],
      ['alternate', `${at}board.html`, 'pl'],
      ['alternate', `${at}en/board.html`, 'en'],
    ]);
  });

  test('describes the page for social networks, in its language', () => {
    const page = oembed(document, '--src', src).read('en/board.html');
    assert.equal(meta(page, 'og:title'), 'Cluster board – Fictional cluster');
    assert.equal(meta(page, 'og:site_name'), 'Fictional cluster');
    assert.equal(meta(page, 'og:url'), 'https://cluster.example/files/en/board.html');
    assert.equal(meta(page, 'og:image'), 'https://cluster.example/files/logo.png');
    assert.equal(meta(page, 'description'), 'A cluster "of" <metal>.');
  });

  test('draws the widget into the page, which requests no file of another server', () => {
    const {read, has} = oembed(document, '--src', src);
    const page = read('board.html');
    assert.match(page, /<cluster-board[^>]*><template shadowrootmode="open">/);
    assert.match(page, /<h1[^>]*>[^<]*Rada klastra/);
    assert.match(page, /application\/ld\+json/);
    assert.doesNotMatch(page, /unpkg\.com/);
    assert.ok(has('cdn/board.js') && has('embed/index.html'));
  });

  test('answers with a blockquote, which WordPress wants, and a frame without a border', () => {
    const answer = JSON.parse(oembed(document, '--src', src).read('board.json'));
    const {html, ...rest} = answer;
    assert.deepEqual(rest, {
      ...{version: '1.0', type: 'rich', title: 'Rada klastra – Klaster fikcyjny'},
      ...{provider_name: 'Klaster fikcyjny', provider_url: 'https://cluster.example/files/'},
      ...{cache_age: 86_400, width: rest.width, height: rest.height},
    });
    assert.ok(rest.width > 0 && rest.height > 0);
    assert.match(
      html,
      /^<blockquote class="wp-embedded-content"><a href="https:\/\/cluster\.example\/files\/board\.html">[^<]+<\/a><\/blockquote><iframe class="wp-embedded-content"[^>]* frameborder="0"><\/iframe>$/,
    );
    const [, address = ''] = /src="([^"]+)"/.exec(html) ?? [];
    const {pathname, searchParams} = new URL(address.replaceAll('&amp;', '&'));
    assert.equal(pathname, '/files/embed/index.html');
    assert.deepEqual(Object.fromEntries(searchParams), {widget: 'board', src, lang: 'pl'});
  });

  test('takes files of another folder, and copies none then', () => {
    const {read, has} = oembed(document, '--src', src, '--base', 'https://cluster.example/w/1');
    assert.match(read('board.html'), /src="https:\/\/cluster\.example\/w\/1\/cdn\/board\.js"/);
    assert.match(read('board.json'), /https:\/\/cluster\.example\/w\/1\/embed\/index\.html\?/);
    assert.ok(!has('cdn') && !has('embed'));
  });

  test('says what the page in the frame needs if its files are on another server', () => {
    const words = /cluster-widgets:sources" content="https:\/\/cluster\.example"/;
    const {stderr} = oembed(document, '--src', src, '--base', 'https://files.example/w/');
    assert.match(stderr, words);
    const same = oembed(document, '--src', src, '--base', 'https://cluster.example/w/');
    assert.doesNotMatch(same.stderr, words);
  });

  test('resolves the document against the address of the folder', () => {
    const {read, stdout} = oembed(
      document,
      '--src',
      '/a.json',
      '--url',
      'https://www.example/links',
    );
    assert.match(stdout, /^https:\/\/www\.example\/links\/about\.html$/m);
    assert.match(read('board.html'), /<cluster-board src="https:\/\/www\.example\/a\.json"/);
  });

  test('lets the page in the frame read a document of another server', () => {
    const {read} = oembed(document, '--src', src, '--url', 'https://www.example/links/');
    assert.match(
      read('embed/index.html'),
      /<meta name="cluster-widgets:sources" content="https:\/\/cluster\.example">/,
    );
  });

  test('writes the languages that are asked for, the first without a folder of its own', () => {
    const {stdout} = oembed(document, '--src', src, '--lang', 'en,pl');
    assert.match(stdout, /^https:\/\/cluster\.example\/files\/board\.html$/m);
    assert.match(stdout, /^https:\/\/cluster\.example\/files\/pl\/board\.html$/m);
  });

  test('takes no language of a document for a path', () => {
    const {status, stdout} = oembed({...document, language: '../../out'}, '--src', src);
    assert.equal(status, 0);
    assert.doesNotMatch(stdout, /\.\./);
  });

  test('never takes a text of the document for markup', () => {
    const hostile = {name: '"><script>alert(1)</script></head>', board: [{name: '</script><b>'}]};
    const {read} = oembed(hostile, '--src', src);
    assert.doesNotMatch(read('board.html'), /<script>alert|<\/script><b>/);
    assert.doesNotMatch(JSON.parse(read('board.json')).html, /<script/);
  });

  test('writes the pages that the builder names as links to paste', async () => {
    const {module} = await runnerImport(resolve('src/builder/options/page-link.ts'), {
      configFile: false,
      logLevel: 'error',
    });
    const {pageLink, hasPage, oembedCommand} = /** @type {any} */ (module);
    const url = 'https://cluster.example/links/';
    const {stdout} = oembed(document, '--src', src, '--url', url);
    const written = stdout.trim().split('\n');
    for (const lang of ['', 'pl', 'en']) {
      const names = ['board', 'about', 'profile', 'awards'];
      const stores = names.map((name) => ({
        options: {lang, src, pages: 'https://cluster.example/links'},
        document,
        widget: {name},
      }));
      for (const store of stores) {
        assert.equal(written.includes(pageLink(store)), hasPage(store), pageLink(store));
      }
      assert.equal(
        oembedCommand(stores[0]),
        `npx cluster-widgets oembed --src ${src} --url https://cluster.example/links -o public`,
      );
    }
  });

  test('says in Polish what cannot be read or written, if Polish is asked for first', () => {
    const missing = run([
      'oembed',
      '--src',
      src,
      '--document',
      'no.json',
      '-o',
      'x',
      '--lang',
      'pl',
    ]);
    assert.equal(missing.status, 1);
    assert.equal(
      missing.stderr,
      'no.json: nie można odczytać: nie ma takiego pliku; plik z dokumentem można wskazać opcją --document\n',
    );
    const file = join(root, 'place.json');
    writeFileSync(file, JSON.stringify(document));
    const own = ['--src', src, '--document', file, '--lang', 'pl'];
    const {status, stderr} = run(['oembed', ...own, '-o', file]);
    assert.equal(status, 1);
    assert.match(stderr, /place\.json.*: błąd: nie można zapisać: /);
    assert.doesNotMatch(stderr, /^\s+at |error:/m);
  });

  test('writes nothing for a document with errors', () => {
    const {status, stderr, has} = oembed({board: []}, '--src', src);
    assert.equal(status, 1);
    assert.match(stderr, /name/);
    assert.ok(!has('board.html') && !has('cdn'));
  });

  for (const [args, words] of /** @type {[string[], RegExp][]} */ ([
    [['-o', 'x'], /--src is missing/],
    [['--src', src], /-o is missing/],
    [['--src', 'cluster.json', '-o', 'x'], /--url names the folder/],
    [['--src', 'ftp://a.example/c.json', '-o', 'x'], /http\(s\)/],
    [['--src', src, '-o', 'x', '--url', 'links'], /--url is the whole address/],
    [['--src', src, '-o', 'x', '--lang', '../pl'], /--lang is languages/],
  ])) {
    test(`refuses ${args.join(' ')}`, () => {
      const {status, stderr} = run(['oembed', ...args]);
      assert.equal(status, 2);
      assert.match(stderr, words);
    });
  }
});
