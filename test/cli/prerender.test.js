import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, beforeEach, describe, test} from 'node:test';
import {parse} from 'parse5';
import {run} from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'prerender-'));
after(() => rmSync(folder, {recursive: true}));
beforeEach(() => {
  rmSync(folder, {recursive: true});
  mkdirSync(join(folder, 'deep'), {recursive: true});
  write('cluster.json', JSON.stringify(cluster));
});

const cluster = {
  name: 'Fictional </script> cluster',
  language: 'en',
  board: [
    {
      name: 'Ada Example',
      roleName: {en: 'Chair', pl: 'Prezes'},
      url: 'board.html',
      image: 'ada.jpg',
    },
  ],
};

/** @param {string} name @param {string} text */
const write = (name, text) => writeFileSync(join(folder, name), text);
/** @param {string} name */
const read = (name) => readFileSync(join(folder, name), 'utf8');
/** @param {string[]} args */
const prerender = (...args) => run(['prerender', ...args], {cwd: folder});

/** The texts of a page, those of its shadow roots too. @param {any} node @returns {string[]} */
const textsIn = ({value, childNodes = [], content}) => [
  ...(value === undefined ? [] : [value]),
  ...[...(content?.childNodes ?? []), ...childNodes].flatMap(textsIn),
];

const before =
  '<!DOCTYPE html>\r\n<html lang=en><HEAD><title>A &amp; B</title></HEAD>\n<body><p CLASS=x>Żółw';
const behind = '<p>Behind &copy; <br/>\n';

describe('cluster-widgets prerender', () => {
  test('fills a tag; outside of it and the head every byte stays', () => {
    write(
      'page.html',
      `${before}<cluster-board lang="pl" src="cluster.json">old</cluster-board>${behind}`,
    );
    const {status, stdout, stderr} = prerender('page.html', '-o', 'out.html');
    assert.equal(stderr, '');
    assert.equal(status, 0);
    assert.match(
      stdout,
      /^out\.html: 1 widget\nContent-Security-Policy: style-src 'sha256-\S+'\n$/,
    );
    const text = read('out.html');
    assert.ok(text.startsWith(before.slice(0, before.indexOf('</HEAD>'))));
    assert.ok(text.includes('<body><p CLASS=x>Żółw<cluster-board lang="pl" src="cluster.json">'));
    assert.ok(text.endsWith(`old</cluster-board>${behind}`));
    assert.match(text, /<template shadowrootmode="open">[^]*Prezes[^]*<\/template>old/);
    assert.match(text, /<a href="board\.html"/);
    assert.match(text, /<img src="ada\.jpg"/);
    assert.doesNotMatch(text, /page\.invalid|lit-part|style="/);
    const embedded = /data-cluster-document="cluster\.json"[^>]*>([^]*?)<\/script>/.exec(text)?.[1];
    assert.deepEqual(JSON.parse(embedded ?? ''), cluster);
    const graph = /application\/ld\+json"[^>]*>([^]*?)<\/script>/.exec(text)?.[1];
    assert.equal(JSON.parse(graph ?? '')['@graph'][0]['@id'], 'cluster.json#organization');
  });

  test('keeps the texts of the document to the letter', () => {
    const words = [
      'casting defer-hydration text',
      'two  spaces, <cluster-board defer-hydration=""> and <!--lit-part--> and <?>',
      'one line\n\n   another   \n',
      'https://page.invalid/~/~/~/~/~/~/~/~/a and https://page.invalid/b',
    ];
    const specializations = words.map((description) => ({name: 'Name', description}));
    write('cluster.json', JSON.stringify({...cluster, specializations}));
    write(
      'page.html',
      '<title>1</title><cluster-specializations src="cluster.json"></cluster-specializations>',
    );
    assert.equal(prerender('page.html', '-o', 'out.html').status, 0);
    const roots = textsIn(parse(read('out.html'))).map((text) => text.trim());
    const trimmed = words.map((text) => text.trim());
    assert.deepEqual(
      roots.filter((text) => trimmed.includes(text)),
      trimmed,
    );
    const graph = /application\/ld\+json"[^>]*>([^]*?)<\/script>/.exec(read('out.html'))?.[1];
    const [{knowsAbout}] = JSON.parse(graph ?? '')['@graph'];
    assert.deepEqual(
      knowsAbout.map((/** @type {{description: string}} */ {description}) => description),
      trimmed,
    );
  });

  test('the same again changes nothing', () => {
    write('page.html', `${before}<cluster-board src="cluster.json"></cluster-board>${behind}`);
    prerender('page.html', '-o', 'out.html');
    const once = read('out.html');
    assert.equal(prerender('out.html', '-o', 'out.html').status, 0);
    assert.equal(read('out.html'), once);
  });

  test('takes a folder, tells how far it is, and finds documents from where each page lies', () => {
    write('one.html', '<title>1</title><cluster-board src="cluster.json"></cluster-board>');
    write(
      'deep/two.html',
      '<title>2</title><body data-cluster-src="../cluster.json"><cluster-board></cluster-board>',
    );
    write('deep/three.html', '<title>3</title><cluster-board src="/cluster.json"></cluster-board>');
    const {status, stdout} = prerender('.', '-o', 'out', '--css', 'link', '--base', '/w');
    assert.equal(status, 0);
    assert.match(stdout, /\[1\/3\] .*\n\[2\/3\] .*\n\[3\/3\] out.one\.html: 1 widget\n$/);
    assert.match(read('out/deep/two.html'), /<a href="\.\.\/board\.html"/);
    assert.match(read('out/deep/three.html'), /<a href="\/board\.html"/);
    assert.match(read('out/one.html'), /<link rel="stylesheet" href="\/w\/cdn\/board\.css">/);
  });

  test('what is at fault is named with its line, and nothing is written, not even the good pages', () => {
    write('bad.json', '{\n  "name": "x",\n  "board": [{"name": 5}]\n}');
    write('one.html', '<title>1</title><cluster-board src="cluster.json"></cluster-board>');
    write('two.html', '<title>2</title><cluster-board src="bad.json"></cluster-board>');
    const {status, stderr} = prerender('one.html', 'two.html', '-o', 'out');
    assert.equal(status, 1);
    assert.match(stderr, /bad\.json:3:\d+: error: \$\.board\[0\]\.name/);
    assert.match(stderr, /Nothing was written\./);
    assert.deepEqual(
      readdirSync(folder, {recursive: true}).filter((name) => /out|tmp/.test(String(name))),
      ['out'],
    );
    assert.deepEqual(readdirSync(join(folder, 'out')), []);
  });

  for (const [name, page, words] of /** @type {[string, string, RegExp][]} */ ([
    [
      'an end tag that is missing',
      '<title>1</title>\n<cluster-board src="cluster.json" /><main>All</main>',
      /page\.html:2:1: error: the end tag <\/cluster-board> is missing/,
    ],
    [
      'a document that is not there',
      '<title>1</title><cluster-board src="no.json"></cluster-board>',
      /no\.json: error: cannot be read: there is no such file/,
    ],
  ])) {
    test(name, () => {
      write('page.html', page);
      const {status, stderr} = prerender('page.html', '-o', 'out.html');
      assert.equal(status, 1);
      assert.match(stderr, words);
    });
  }

  test('pages that are written over stay as they were, where one of the folder cannot be read', () => {
    const good = '<title>1</title><cluster-board src="cluster.json"></cluster-board>';
    write('a.html', good);
    writeFileSync(join(folder, 'b.html'), Buffer.from([0x3c, 0x70, 0x3e, 0xff, 0xfe]));
    write('c.html', good);
    const {status, stdout, stderr} = prerender('.', '-o', '.');
    assert.equal(status, 1);
    assert.match(
      stderr,
      /^b\.html:1:1: error: cannot be read: it is not UTF-8\nNothing was written\.\n$/,
    );
    // How far it came is said while it runs.
    assert.equal(stdout, '[1/3] a.html: 1 widget\n');
    assert.equal(read('a.html'), good);
    assert.deepEqual(readdirSync(folder).toSorted(), [
      'a.html',
      'b.html',
      'c.html',
      'cluster.json',
      'deep',
    ]);
  });

  test('a place that cannot be written, and a folder that is called like a page', () => {
    write('page.html', '<title>1</title><cluster-board src="cluster.json"></cluster-board>');
    mkdirSync(join(folder, 'deep.html'));
    const {status, stderr} = prerender('page.html', '-o', 'cluster.json/out.html');
    assert.equal(status, 1);
    assert.match(
      stderr,
      /^cluster\.json.out\.html: error: cannot be written: .*\nNothing was written\.\n$/,
    );
    const all = prerender('.', '-o', '.', '--css', 'link');
    assert.deepEqual([all.status, all.stderr], [0, '']);
    assert.match(read('page.html'), /shadowrootmode/);
  });

  test('a page that is not there, and wrong use', () => {
    const missing = prerender('no.html', '-o', 'out.html');
    assert.equal(missing.status, 1);
    assert.match(missing.stderr, /no\.html:1:1: error: cannot be read: there is no such file/);
    assert.equal(prerender('page.html').status, 2);
    assert.equal(prerender('page.html', '-o', 'x', '--css', 'none').status, 2);
  });
});

describe('importing the package in Node', () => {
  const entries = readdirSync('dist').filter((name) => name.endsWith('.js'));
  test(`none of the ${entries.length} entries throws`, async () => {
    assert.ok(entries.length > 15);
    for (const name of entries) await import(join(process.cwd(), 'dist', name));
  });
});
