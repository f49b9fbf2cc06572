import assert from 'node:assert/strict';
import {readFileSync, writeFileSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, test} from 'node:test';
import {run} from './run.js';

const flagship = 'examples/metal-processing-cluster.json';
const folder = mkdtempSync(join(tmpdir(), 'snippet-'));
after(() => rmSync(folder, {recursive: true}));
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));

/** @param {string[]} args */
const snippet = (...args) => run(['snippet', ...args]);

describe('cluster-widgets snippet', () => {
  test('prints style sheet, script, and the tag with what the widget says', () => {
    const {status, stdout, stderr} = snippet('board', '--src', flagship, '--lang', 'pl');
    assert.equal(stderr, '');
    assert.equal(status, 0);
    const lines = stdout.split('\n');
    assert.match(
      lines[0] ?? '',
      /^<script type="module" src="[^"]+@0\/dist\/cdn\/board\.js"><\/script>$/,
    );
    assert.match(lines[1] ?? '', /^<copy-notice hidden><span lang="pl">Ta witryna usunęła kod/);
    assert.equal(lines[3], `  <cluster-board src="${flagship}" lang="pl">`);
    assert.equal(lines[4], '    <h2>Rada klastra</h2>');
    assert.match(stdout, /<b>Sebastian Rynkiewicz<\/b>/);
    assert.match(
      stdout,
      /<\/cluster-board>\n<\/div>\n<link rel="stylesheet" href="https:\/\/unpkg\.com\/cluster-widgets@0\/dist\/cdn\/cluster-widgets\.css">\n$/,
    );
  });

  test('pins a version, with the integrity of what was built', () => {
    const {stdout} = snippet('board', '--src', flagship, '--channel', 'pinned');
    const sri = JSON.parse(readFileSync('dist/sri.json', 'utf8'));
    const tag = `src="https://unpkg.com/cluster-widgets@${version}/dist/cdn/board.js" integrity="${sri['board.js']}" crossorigin="anonymous"`;
    assert.ok(stdout.includes(tag), stdout);
  });

  test('takes the files from where they lie, and every attribute of the widget', () => {
    const {stdout, status} = snippet(
      ...[
        'cluster-awards',
        '--src=/cluster.json',
        '--no-fallback',
        '--base=https://files.example/w',
      ],
      ...[
        '--delivery',
        'placeholder',
        '--layout',
        'timeline',
        '--no-heading',
        '--heading-level',
        '3',
      ],
      ...['--token', 'accent=#b3480f'],
    );
    assert.equal(status, 0);
    assert.match(stdout, /src="https:\/\/files\.example\/w\/cdn\/autoload\.js"/);
    assert.match(stdout, /data-cluster-layout="timeline"/);
    assert.match(stdout, /data-cluster-no-heading=""/);
    assert.match(stdout, /data-cluster-heading-level="3"/);
    assert.match(stdout, /\{ --cluster-accent: #b3480f; \}/);
  });

  test('leaves out e-mail addresses and telephone numbers unless all is asked for', () => {
    const document = join(folder, 'reach.json');
    const board = [{name: 'Ada', email: 'ada@example.org', telephone: '+48 600 000 000'}];
    writeFileSync(document, JSON.stringify({name: 'x', url: 'https://cluster.example/', board}));
    const withOptions = (/** @type {string[]} */ ...more) =>
      snippet('board', '--src', '/c.json', '--document', document, '--lang', 'en', ...more).stdout;
    for (const more of [[], ['--fallback', 'names'], ['--fallback', 'link']])
      assert.doesNotMatch(withOptions(...more), /ada@|600/);
    assert.match(withOptions(), /<b>Ada<\/b>/);
    assert.match(
      withOptions('--fallback=link'),
      /<a href="https:\/\/cluster\.example\/">Cluster board/,
    );
    assert.match(withOptions('--fallback=full'), /href="mailto:ada@example\.org"/);
    const {status, stderr} = snippet('board', '--src', '/c.json', '--fallback', 'all');
    assert.equal(status, 2);
    assert.match(stderr, /--fallback is link, names, full; it was given "all"/);
  });

  for (const [args, words] of /** @type {[string[], RegExp][]} */ ([
    [['bord', '--src', flagship], /no widget "bord"\. Did you mean board\?/],
    [['board'], /--src is missing/],
    [[], /name a widget/],
    [
      ['board', '--src', flagship, '--layuot', 'list'],
      /no attribute for --layuot\. Did you mean --layout\?/,
    ],
    [
      ['board', '--src', flagship, '--layout', 'lits'],
      /--layout is grid, list; it was given "lits"\. Did you mean list\?/,
    ],
    [['board', '--src', flagship, '--limit', 'few'], /--limit is a number of 1 or more/],
    [['board', '--src', flagship, '--delivery', 'iframes'], /Did you mean iframe\?/],
    [['board', '--src', flagship, '--token', 'accent=red;}'], /--token is a name and a value/],
    [['board', 'awards', '--src', flagship], /one widget a snippet/],
    [
      ['board', '--src', 'https://a.example/c.json', '--delivery', 'iframe'],
      /--base: An iframe shows only documents of the server/,
    ],
    [
      ['board', '--src', flagship, '--delivery', 'iframe', '--base', '/w'],
      /--src: An iframe needs the whole address/,
    ],
  ])) {
    test(`wrong use: ${args.join(' ')}`, () => {
      const {status, stdout, stderr} = snippet(...args);
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, words);
    });
  }

  test('says what an iframe needs of its servers', () => {
    const iframe = (/** @type {string} */ base, /** @type {string} */ src) =>
      snippet(
        ...['board', '--src', src, '--document', flagship],
        ...['--delivery', 'iframe', '--base', base],
      );
    const own = iframe('https://cluster.example/w', 'https://cluster.example/c.json');
    assert.equal(own.status, 0);
    assert.match(own.stdout, /<iframe data-cluster-iframe="" title="Cluster board"/);
    assert.equal(own.stderr, '');
    // With the origin of the page around it, the frame could take its sandbox away.
    assert.match(own.stdout, / sandbox="allow-scripts allow-same-origin" /);
    const near = iframe('/w', '/cluster.json');
    assert.match(near.stdout, / sandbox="allow-scripts" /);
    assert.match(near.stderr, /serve the document with Access-Control-Allow-Origin: \*\n/);
    const other = iframe('https://files.example/w', 'https://cluster.example/c.json');
    assert.match(
      other.stderr,
      /<meta name="cluster-widgets:sources" content="https:\/\/cluster\.example">/,
    );
  });

  test('writes the words of a language that was added', () => {
    const words = join(folder, 'fr.json');
    writeFileSync(words, JSON.stringify({board: 'Conseil du cluster'}));
    const heading = (/** @type {string[]} */ ...more) =>
      /<h2[^>]*>(.*)<\/h2>/.exec(snippet('board', '--src', flagship, ...more).stdout)?.[1];
    assert.equal(heading('--lang', 'de'), 'Cluster board');
    assert.equal(heading('--lang', 'de', '--locale', 'de'), 'Clusterbeirat');
    assert.equal(heading('--lang', 'fr', `--locale=fr=${words}`), 'Conseil du cluster');
    for (const locale of ['fr', 'fr=/not/there.json', `fr=${flagship}`]) {
      const {status, stderr} = snippet('board', '--src', flagship, '--locale', locale);
      assert.equal(status, 2);
      assert.match(stderr, /^--locale/);
    }
  });

  test('puts several widgets into one iframe, with the height that they will have', () => {
    const more = ['--src', '/c.json', '--document', flagship, '--base', '/w', '--lang', 'en'];
    const iframe = (/** @type {string[]} */ ...widgets) =>
      snippet(...widgets, ...more, '--delivery', 'iframe');
    const numberOf = (/** @type {string} */ name, /** @type {string} */ html) =>
      Number(new RegExp(` ${name}="(\\d+)"`).exec(html)?.[1]);
    const both = iframe('board', 'specializations', '--filterable', '--layout', 'list').stdout;
    assert.match(both, /title="Cluster board, Cluster specializations"/);
    assert.match(both, /\?widget=board\+specializations&amp;.*&amp;filterable=/);
    const board = iframe('board').stdout;
    for (const name of ['height', 'data-cluster-narrow'])
      assert.ok(numberOf(name, both) > numberOf(name, board) + 300, name);
    assert.ok(numberOf('data-cluster-narrow', board) > numberOf('height', board) + 200);
    const {status, stderr} = iframe('board', 'bord');
    assert.equal(status, 2);
    assert.match(stderr, /no widget "bord"\. Did you mean board\?/);
  });

  test('a document that cannot be read leaves the tag empty, and says so', () => {
    const {status, stdout, stderr} = snippet('board', '--src', '/not/there.json');
    assert.equal(status, 0);
    assert.match(stdout, /<cluster-board src="\/not\/there\.json"><\/cluster-board>/);
    assert.match(stderr, /there is no such file; the tag stays empty/);
  });

  test('says in Polish what a Polish snippet lacks', () => {
    const missing = snippet('board', '--src', '/nie/ma.json', '--lang', 'pl');
    assert.equal(
      missing.stderr,
      '/nie/ma.json: nie można odczytać: nie ma takiego pliku; znacznik pozostaje pusty.\nOpcja --document wskazuje plik z dokumentem, a --no-fallback pomija tę treść.\n',
    );
    const own = ['--src', '/c.json', '--document', flagship, '--lang', 'pl'];
    const token = snippet('board', ...own, '--token', 'acent=#b3480f').stderr;
    assert.match(token, /^ostrzeżenie: nie ma tokenu „acent”\. Czy chodziło o accent\?$/m);
    const frame = snippet('board', ...own, '--delivery', 'iframe', '--base', '/w').stderr;
    assert.match(frame, /^Ramka iframe jest odizolowana/);
    const placeholder = snippet('board', ...own, '--delivery', 'placeholder').stdout;
    assert.match(placeholder, /<!-- Raz, w motywie witryny: -->/);
    assert.match(placeholder, /<!-- Tutaj pojawi się widżet: -->/);
  });

  test('what is no document stops it, with the line', () => {
    const file = join(folder, 'broken.json');
    writeFileSync(file, '{\n  "name": \n}');
    const {status, stdout, stderr} = snippet('board', '--src', file);
    assert.equal(status, 1);
    assert.equal(stdout, '');
    assert.match(stderr, /broken\.json:2:3: error: .*The field "name" has no value/);
  });
});
