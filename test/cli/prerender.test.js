import assert from 'node:assert/strict';
import {once} from 'node:events';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, beforeEach, describe, test} from 'node:test';
import {parse} from 'parse5';
import {run, start} from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'prerender-'));
after(() => rmSync(folder, {recursive: true}));
beforeEach(() => {
  rmSync(folder, {recursive: true});
  mkdirSync(join(folder, 'deep'), {recursive: true});
  write('cluster.json', JSON.stringify(cluster));
});

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));

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

/** All elements of a page. @param {any} node @returns {any[]} */
const elementsIn = ({childNodes = []}) =>
  childNodes.flatMap((/** @type {any} */ child) => [
    ...(child.tagName ? [child] : []),
    ...elementsIn(child),
  ]);

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
      /^out\.html: 1 widget\nWritten: pages: 1, widgets: 1, bytes: \d+\nContent-Security-Policy: style-src 'sha256-\S+'\n$/,
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
    assert.match(
      stdout,
      /\[1\/3\] .*\n\[2\/3\] .*\n\[3\/3\] out.one\.html: 1 widget\nWritten: pages: 3, widgets: 3, bytes: \d+\n$/,
    );
    assert.match(read('out/deep/two.html'), /<a href="\.\.\/board\.html"/);
    assert.match(read('out/deep/three.html'), /<a href="\/board\.html"/);
    assert.match(read('out/one.html'), /<link rel="stylesheet" href="\/w\/cdn\/board\.css">/);
  });

  test('what has errors is named with its line, once, and the other pages are written', () => {
    write('bad.json', '{\n  "name": "x",\n  "board": [{"name": 5}]\n}');
    write('one.html', '<title>1</title><cluster-board src="cluster.json"></cluster-board>');
    write('two.html', '<title>2</title>\n<cluster-board src="bad.json"></cluster-board>');
    write('three.html', '<title>2</title>\n <cluster-board src="bad.json"></cluster-board>');
    const {status, stdout, stderr} = prerender('one.html', 'two.html', 'three.html', '-o', 'out');
    assert.equal(status, 1);
    assert.match(
      stderr,
      /^bad\.json:3:\d+: error: \$\.board\[0\]\.name: .*\ntwo\.html:2:1: error: its document bad\.json has errors\nthree\.html:2:2: error: its document bad\.json has errors\nNot written: 2 of 3 pages\.\n$/,
    );
    assert.match(
      stdout,
      /^\[1\/3\] out.one\.html: 1 widget\nWritten: pages: 1, .*\nContent-Security-Policy: .*\n$/,
    );
    assert.deepEqual(readdirSync(join(folder, 'out')), ['one.html']);
    assert.match(read('out/one.html'), /shadowrootmode/);
  });

  test('what has errors in a document of the page is named with its line there', () => {
    const json = '{\n  "name": "x",\n  "board": [{"name": 5}]\n}';
    write(
      'inside.html',
      `<title>1</title>\n<cluster-board>\n  <script type="application/json">${json}</script></cluster-board>`,
    );
    write(
      'embedded.html',
      `<title>1</title>\n<script type="application/json" data-cluster-document="a.json">{"name": 5}</script>
      <cluster-board src="a.json"></cluster-board>`,
    );
    const {status, stderr} = prerender('inside.html', 'embedded.html', '-o', 'out');
    assert.equal(status, 1);
    assert.match(stderr, /^inside\.html:5:22: error: \$\.board\[0\]\.name: .*$/m);
    assert.match(stderr, /^embedded\.html:2:73: error: \$\.name: .*$/m);
    assert.match(stderr, /^Nothing was written\.$/m);
    assert.equal(existsSync(join(folder, 'out')), false);
  });

  for (const [name, start, inHead] of /** @type {[string, string, RegExp][]} */ ([
    ['no tags around it', '<!doctype html>\n<title>A</title>\n', /<\/title>\n<script/],
    ['a byte order mark', '\ufeff<!doctype html>\n<title>A</title>\n', /<\/title>\n<script/],
    ['text before it', '<!doctype html>\nWords <b>and</b> ', /html>\n<script[^]*<\/script>\nWords/],
    ['a comment before it', '<!-- c --><html lang="pl">', /<html lang="pl"><script/],
    ['a body alone', '<title>A</title><body class="x">', /<\/title><script[^]*<body class="x">/],
    ['an open head', '<html><head><title>A</title>', /<\/title><script/],
    ['a table', '<table><tr><td>a</td></tr>', /^<script[^]*<\/script>\n<table>/],
  ])) {
    test(`a page that has ${name} is filled in its head`, () => {
      const page = `${start}<cluster-board src="cluster.json"></cluster-board>`;
      write('page.html', page);
      const {status, stderr} = prerender('page.html', '-o', 'out.html');
      assert.deepEqual([status, stderr], [0, '']);
      const text = read('out.html');
      assert.match(text, inHead);
      assert.equal(text.startsWith('\ufeff'), page.startsWith('\ufeff'));
      const document = parse(text.replace('\ufeff', ''));
      const scripts = elementsIn(document).filter(({tagName}) => tagName === 'script');
      assert.deepEqual(
        scripts.map(({parentNode}) => parentNode.tagName),
        ['head', 'head'],
      );
      const [board] = elementsIn(document).filter(({tagName}) => tagName === 'cluster-board');
      assert.deepEqual(
        board.childNodes.map((/** @type {any} */ {tagName}) => tagName),
        ['template'],
      );
      prerender('out.html', '-o', 'out.html');
      assert.equal(read('out.html'), text);
    });
  }

  test('reads no document outside of the site, and none with an address that no file has', () => {
    mkdirSync(join(folder, 'site/deep'), {recursive: true});
    write('secret.json', JSON.stringify({name: 'Secret', board: [{name: 'Secret'}]}));
    write('site/cluster.json', JSON.stringify(cluster));
    symlinkSync(join(folder, 'secret.json'), join(folder, 'site/link.json'));
    symlinkSync(folder, join(folder, 'site/out'));
    /** @type {[string, RegExp][]} */
    const sources = [
      ['../secret.json', /secret\.json: error: cannot be read: there is no such file/],
      ['../../../../secret.json', /secret\.json: error: cannot be read: there is no such file/],
      ['%2e%2e/%2e%2e/secret.json', /secret\.json: error: cannot be read: there is no such file/],
      ['..%2f..%2fsecret.json', /secret\.json: error: cannot be read: there is no such file/],
      ['/..%2fsecret.json', /secret\.json: error: cannot be read: there is no such file/],
      ['/../secret.json', /secret\.json: error: cannot be read: there is no such file/],
      ['link.json', /cannot be read: it lies outside of site, see --root/],
      ['out/secret.json', /cannot be read: it lies outside of site, see --root/],
      ['/out/secret.json', /cannot be read: it lies outside of site, see --root/],
      [join(folder, 'secret.json'), /secret\.json: error: cannot be read: there is no such file/],
      [`file://${folder}/secret.json`, /cannot be read: it lies outside of the site/],
      ['%ff', /cannot be read: its address is not that of a file/],
      ['%00', /error: cannot be read: /],
      ['file:///etc/hostname', /error: cannot be read: /],
      ['.', /it is a folder/],
    ];
    for (const [source, words] of sources) {
      const page = `<title>1</title>\n<cluster-board src="${source}"></cluster-board>`;
      write('site/page.html', page);
      const {status, stderr} = prerender('site', '-o', 'out');
      assert.equal(status, 1, source);
      assert.match(stderr, words, source);
      assert.match(stderr, /^site.page\.html:2:1: error: its document /m, source);
      assert.doesNotMatch(stderr, /^\s+at /m, source);
    }
    // As in a browser, no address leads higher than the root.
    write('site/page.html', '<cluster-board src="../../cluster.json"></cluster-board>');
    assert.equal(prerender('site', '-o', 'out').status, 0);
  });

  test('reads what lies beside a page outside of the root, and nothing above it', () => {
    write('deep/own.json', JSON.stringify(cluster));
    mkdirSync(join(folder, 'root'));
    write('deep/page.html', '<cluster-board src="own.json"></cluster-board>');
    const good = prerender('deep/page.html', '-o', 'out.html', '--root', 'root');
    assert.deepEqual([good.status, good.stderr], [0, '']);
    write('deep/page.html', '<cluster-board src="../cluster.json"></cluster-board>');
    const bad = prerender('deep/page.html', '-o', 'out.html', '--root', 'root');
    assert.equal(bad.status, 1);
    assert.match(bad.stderr, /deep.page\.html:1:1: error: .* it lies outside of deep, see --root/);
    assert.equal(prerender('deep/page.html', '-o', 'out.html', '--root', 'no').status, 2);
  });

  test('reads no page that is a link out of the folder, and writes none there', () => {
    mkdirSync(join(folder, 'site'));
    const page = '<cluster-board src="/cluster.json"></cluster-board>';
    write('secret.html', page);
    write('site/cluster.json', JSON.stringify(cluster));
    write('site/page.html', page);
    symlinkSync(join(folder, 'secret.html'), join(folder, 'site/link.html'));
    symlinkSync('page.html', join(folder, 'site/inside.html'));
    for (const target of ['out', 'site']) {
      const {status, stderr} = prerender('site', '-o', target);
      assert.equal(status, 1);
      assert.match(
        stderr,
        /^site.link\.html:1:1: error: cannot be read: it is a link out of site\nNot written: 1 of 3 pages\.\n$/,
      );
      assert.equal(read('secret.html'), page);
      assert.match(read(join(target, 'inside.html')), /shadowrootmode/);
    }
    assert.equal(existsSync(join(folder, 'out/link.html')), false);
    // A page that is named is read, wherever it lies.
    assert.equal(prerender('site/link.html', '-o', 'named.html', '--root', 'site').status, 0);
  });

  test('leaves out what an earlier run has written, and keeps links to pages', () => {
    const page = '<title>1</title><cluster-board src="/cluster.json"></cluster-board>';
    write('real.htm.txt', page);
    symlinkSync('real.htm.txt', join(folder, 'a.html'));
    for (let time = 0; time < 2; time++) {
      const {status, stdout} = prerender('.', '-o', 'out', '--css', 'link');
      assert.equal(status, 0);
      assert.ok(stdout.startsWith(`${join('out', 'a.html')}: 1 widget\nWritten: `), stdout);
    }
    assert.equal(prerender('.', '-o', '.', '--css', 'link').status, 0);
    assert.ok(lstatSync(join(folder, 'a.html')).isSymbolicLink());
    assert.match(read('real.htm.txt'), /shadowrootmode/);
  });

  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    test(`leaves everything as it was after ${signal}`, async () => {
      const page = '<title>1</title><cluster-board src="/cluster.json"></cluster-board>';
      for (let index = 100; index < 600; index++) write(`${index}.html`, page);
      const before = readdirSync(folder, {recursive: true}).toSorted();
      const child = start(['prerender', '.', '-o', 'out/deep'], {cwd: folder});
      // Some are written by then.
      await once(child.stdout, 'data');
      assert.ok(existsSync(join(folder, 'out/deep')));
      child.kill(signal);
      const [, ended] = await once(child, 'exit');
      assert.equal(ended, signal);
      assert.deepEqual(readdirSync(folder, {recursive: true}).toSorted(), before);
      const own = start(['prerender', '.', '-o', '.'], {cwd: folder});
      await once(own.stdout, 'data');
      own.kill(signal);
      await once(own, 'exit');
      assert.deepEqual(readdirSync(folder, {recursive: true}).toSorted(), before);
      assert.equal(read('100.html'), page);
    });
  }

  for (const [name, page, words] of /** @type {[string, string, RegExp][]} */ ([
    [
      'an end tag that is missing',
      '<title>1</title>\n<cluster-board src="cluster.json" /><main>All</main>',
      /page\.html:2:1: error: the end tag <\/cluster-board> is missing/,
    ],
    [
      'a document that is not there',
      '<title>1</title><cluster-board src="no.json"></cluster-board>',
      /^no\.json: error: cannot be read: there is no such file\npage\.html:1:17: error: its document no\.json has errors$/m,
    ],
  ])) {
    test(name, () => {
      write('page.html', page);
      const {status, stderr} = prerender('page.html', '-o', 'out.html');
      assert.equal(status, 1);
      assert.match(stderr, words);
    });
  }

  test('a page that cannot be read stays as it was, the others of the folder are written', () => {
    const good = '<title>1</title><cluster-board src="cluster.json"></cluster-board>';
    const bad = Buffer.from([0x3c, 0x70, 0x3e, 0xff, 0xfe]);
    write('a.html', good);
    writeFileSync(join(folder, 'b.html'), bad);
    write('c.html', good);
    const {status, stdout, stderr} = prerender('.', '-o', '.', '--css', 'link');
    assert.equal(status, 1);
    assert.equal(
      stderr,
      'b.html:1:1: error: cannot be read: it is not UTF-8\nNot written: 1 of 3 pages.\n',
    );
    assert.match(
      stdout,
      /^\[1\/3\] a\.html: 1 widget\n\[3\/3\] c\.html: 1 widget\nWritten: pages: 2, widgets: 2, bytes: \d+\n$/,
    );
    assert.match(read('a.html'), /shadowrootmode/);
    assert.deepEqual(readFileSync(join(folder, 'b.html')), bad);
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

  for (const [start, expected] of [
    ['<cluster-board src="cluster.json"structured-data>', '<cluster-board src="cluster.json">'],
    ['<cluster-board structured-data src=cluster.json>', '<cluster-board src=cluster.json>'],
    ['<cluster-board src=cluster.json structured-data>', '<cluster-board src=cluster.json>'],
    [
      '<cluster-board src=cluster.json structured-data\nid=a>',
      '<cluster-board src=cluster.json id=a>',
    ],
    [
      '<cluster-board src=cluster.json structured-data="true"id=a>',
      '<cluster-board src=cluster.json id=a>',
    ],
  ]) {
    test(`removes structured-data alone from ${JSON.stringify(start)}`, () => {
      write('page.html', `<title>1</title>${start}</cluster-board><p>after "x"</p>`);
      assert.equal(prerender('page.html', '-o', 'out.html').status, 0);
      const text = read('out.html');
      assert.ok(text.includes(`${expected}<template shadowrootmode="open">`), text.slice(-3000));
      assert.ok(text.endsWith('</template></cluster-board><p>after "x"</p>'));
    });
  }

  test('leaves a widget without a document as it is', () => {
    const skipped = '<cluster-board structured-data id=a></cluster-board>';
    write('page.html', `${skipped}<cluster-board src="cluster.json"></cluster-board>`);
    const {status, stderr} = prerender('page.html', '-o', 'out.html');
    assert.equal(status, 0);
    assert.match(stderr, /<cluster-board> names no document: left as it is/);
    assert.ok(read('out.html').includes(skipped));
  });

  test('writes the words of a language that was added', () => {
    write('fr.json', JSON.stringify({board: 'Conseil du cluster'}));
    const headingIn = (/** @type {string} */ lang, /** @type {string[]} */ ...more) => {
      const widget = '<cluster-board src="cluster.json"></cluster-board>';
      write('page.html', `<html lang=${lang}><body>${widget}`);
      const {status, stderr} = prerender('page.html', '-o', 'out.html', ...more);
      assert.deepEqual([status, stderr], [0, '']);
      return /<h2[^>]*>([^]*?)<\/h2>/.exec(read('out.html'))?.[1]?.trim();
    };
    assert.equal(headingIn('de'), 'Cluster board');
    assert.equal(headingIn('de', '--locale', 'de'), 'Clusterbeirat');
    assert.equal(headingIn('fr', '--locale', 'de', '--locale', 'fr=fr.json'), 'Conseil du cluster');
    assert.equal(
      prerender('page.html', '-o', 'out.html', '--locale', 'fr=/not/there.json').status,
      2,
    );
  });

  test('finds the style sheets beside the script of the library', () => {
    for (const [scripts, folder] of /** @type {[string[], string][]} */ ([
      [
        ['/static/cdn/jquery.js', 'https://unpkg.com/cluster-widgets@0/dist/cdn/board.js'],
        'https://unpkg.com/cluster-widgets@0/dist/cdn/',
      ],
      [['/w/cdn/autoload.js?from=/a/b.js'], '/w/cdn/'],
      [['cdn/revenue-chart.js'], 'cdn/'],
      [
        ['/abcdn/board.js', '/cdn/chunks/board.js'],
        `https://unpkg.com/cluster-widgets@${version}/dist/cdn/`,
      ],
    ])) {
      const head = scripts.map((src) => `<script type="module" src="${src}"></script>`).join('');
      write('page.html', `${head}<cluster-board src="cluster.json"></cluster-board>`);
      assert.equal(prerender('page.html', '-o', 'out.html', '--css', 'link').status, 0);
      const hrefs = Array.from(
        read('out.html').matchAll(/ href="([^"]*\.css)"/g),
        ([, href]) => href,
      );
      assert.deepEqual([...new Set(hrefs)], [`${folder}board.css`]);
    }
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
  const entries = readdirSync('dist/entries').filter((name) => name.endsWith('.js'));
  test(`none of the ${entries.length} entries throws`, async () => {
    assert.ok(entries.length > 15);
    for (const name of entries) await import(join(process.cwd(), 'dist/entries', name));
  });
});
