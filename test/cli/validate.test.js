import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {after, describe, test} from 'node:test';
import {run} from './run.js';

const examples = readdirSync('examples').filter((name) => name.endsWith('.json'));
const folder = mkdtempSync(join(tmpdir(), 'validate-'));
after(() => rmSync(folder, {recursive: true}));

/** @param {string} text */
const file = (text) => {
  const path = join(folder, 'cluster.json');
  writeFileSync(path, text);
  return path;
};

/** What is wrong in each bad document: line, path, and words that must be said. @type {Record<string, [number, string, RegExp][]>} */
const expected = {
  'address.json': [
    [4, '$.address.streetAddress', /Expected text, found the number 5/],
    [7, '$.coordinator', /Expected text, or fields in braces, found a list.*"Example Foundation"/],
  ],
  'backslash.json': [[3, '$', /backslash has a special meaning.*in an address write \//]],
  'bom-and-crlf.json': [[3, '$.values', /Expected a list, found fields in braces/]],
  'comment.json': [[2, '$', /no comments. Remove "\/\/ The name/]],
  'duplicate-keys.json': [
    [6, '$.name', /line 2 and line 6/],
    [11, '$.awards[0].url', /line 10 and line 11/],
  ],
  'empty.json': [[1, '$', /The file is empty/]],
  'image.json': [
    [3, '$.logo.width', /number of pixels, found the number -20/],
    [5, '$.board[0].image.src', /"src" is missing/],
    [6, '$.board[1].image', /found the number 7/],
  ],
  'language-map.json': [
    [2, '$.name.pl', /Expected text, found the number 5/],
    [4, '$.vision.en', /found a list/],
  ],
  'line-break.json': [[3, '$', /not closed before the line ends. Write \\n/]],
  'lists-for-texts.json': [
    [5, '$.address', /Write one text: "ul. X 1, 00-000 Town"/],
    [12, '$.board[0].affiliation', /Write one text: "A, B"/],
  ],
  'list.json': [[1, '$', /inside a list. Remove the square brackets/]],
  'misspelt-name.json': [[5, '$.board[1].name', /"name" is missing/]],
  'missing-comma.json': [[2, '$', /A comma is missing before "language"/]],
  'multiplier.json': [
    [7, '$.series[0].unit.multiplier', /for thousands write 3.*1000/],
    [9, '$.series[0].data[0].multiplier', /for thousands write 3.*2\.5/],
  ],
  'newer-version.json': [[2, '$.schemaVersion', /schemaVersion 2.*newer/]],
  'no-name.json': [[1, '$.name', /name of the cluster is missing/]],
  'numbers.json': [
    [4, '$.keyFigures[0].value', /Infinity is too large/],
    [5, '$.keyFigures[1].value', /10000000000000000 is too large/],
  ],
  'prototype-keys.json': [
    [5, '$.headings.__proto__', /found the number 5/],
    [6, '$.headings.constructor.toString', /found the number 1/],
  ],
  'single-quotes.json': [
    [2, '$', /single quotation marks/],
    [2, '$', /single quotation marks/],
  ],
  'trailing-comma.json': [[4, '$', /comma before \] is not needed/]],
  'usual-names.json': [
    [16, '$.board[1].name', /Add "name": "Ben Example"/],
    [20, '$.board[2].name', /Add "name": "Cyd Example"/],
  ],
  'utf-16.json': [[1, '$', /Save the file as UTF-8/]],
  'wrong-types.json': [
    [5, '$.keyFigures[0].value', /Expected a number, found the text "80"/],
    [7, '$.specializations', /Expected a list/],
    [9, '$.awards[0].dateAwarded', /"May 2015".*Write "2015-05"/],
  ],
};

describe('cluster-widgets validate', () => {
  test('gives up what has no end, and shows no control character to a terminal', () => {
    if (process.platform !== 'win32') {
      const endless = run(['validate', '/dev/zero']);
      assert.deepEqual([endless.status, endless.stderr], [1, '']);
      assert.match(endless.stdout, /it is over 5 MiB: widgets refuse it/);
    }
    const {status, stdout} = run([
      'validate',
      file('{"name": "x", "\\u001b]0;\u202e\u0085a": 1, "board": [{"name": {"\u202ee": 5}}]}'),
    ]);
    assert.equal(status, 1);
    assert.match(stdout, /\\u202ee/);
    // eslint-disable-next-line no-control-regex
    assert.doesNotMatch(stdout, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });

  test('calls the examples valid', () => {
    const {status, stdout} = run(['validate', ...examples.map((name) => `examples/${name}`)]);
    assert.equal(status, 0, stdout);
  });

  test('knows every bad document', () => {
    assert.deepEqual(readdirSync('test/fixtures/bad').sort(), Object.keys(expected).sort());
  });

  for (const [name, problems] of Object.entries(expected)) {
    test(`says what is wrong in ${name}, and where`, () => {
      const {status, stdout} = run(['validate', '--json', `test/fixtures/bad/${name}`]);
      const [{findings, valid}] = JSON.parse(stdout);
      const errors = findings.filter((/** @type {any} */ {level}) => level === 'error');
      assert.deepEqual(
        errors.map((/** @type {any} */ {line, path}) => [line, path]),
        problems.map(([line, path]) => [line, path]),
      );
      problems.forEach(([, , words], i) => assert.match(errors[i].message, words));
      assert.deepEqual([status, valid], [1, false]);
    });
  }

  test('says of what is blank in one warning, whatever there is of it', () => {
    const person = {roleName: null, jobTitle: '', affiliation: null, image: null, email: ' '};
    const board = Array.from({length: 80}, (_, i) => ({name: `Person ${i}`, ...person}));
    const document = {name: 'Fictional cluster', awards: null, values: ['', {name: ''}], board};
    const {status, stdout} = run(['validate', '--json', file(JSON.stringify(document))]);
    const [{findings, valid}] = JSON.parse(stdout);
    assert.deepEqual([status, valid], [0, true]);
    assert.deepEqual(
      findings.map((/** @type {any} */ {code, level, path}) => [code, level, path]),
      [['blank', 'warning', '$.values[0]']],
    );
    assert.match(findings[0].message, /^403 fields are blank/);
  });

  test('warns of what the widgets read otherwise than it is written', () => {
    const document = {
      name: {pl_PL: 'Klaster (fikcyjny)', en: 'Cluster (fictional)', EN: ''},
      language: 'en',
      url: 'example.org',
      telephone: ['+48 85 000 00 00', '85 000 00 00/01'],
      email: 'mailto:office@example.org',
      address: {addressCountry: {'@type': 'Country', name: 'PL'}},
      awards: [
        {name: {en: 'Label', pl_PL: 'Znak'}, validUntil: '2026-30-11', url: 'people/x.html'},
      ],
      board: [{name: 'Ada Sample', url: '@ada'}],
    };
    const {stdout} = run(['validate', '--json', file(JSON.stringify(document))]);
    const [{findings, valid}] = JSON.parse(stdout);
    assert.equal(valid, true);
    assert.deepEqual(findings.map((/** @type {any} */ {code, path}) => `${code} ${path}`).sort(), [
      'address $.board[0].url',
      'address $.url',
      'blank $.name.EN',
      'email $.email',
      'impossible-date $.awards[0].validUntil',
      'telephone $.telephone[1]',
      'unknown-language $.name.pl_PL',
    ]);
  });

  test('suggests the field that was meant, without an error', () => {
    const text = '{\n  "name": "Fictional cluster",\n  "bord": [{"name": "Ada Example"}]\n}';
    const {status, stdout} = run(['validate', file(text)]);
    assert.equal(status, 0);
    assert.match(stdout, /cluster\.json:3:3: warning: bord: .*Did you mean "board"\?/);
  });

  test('shows for each problem file:line:column, level, path and words, the line with a mark, and its correction', () => {
    const {stdout} = run(['validate', 'test/fixtures/bad/wrong-types.json']);
    const shown = [
      'test/fixtures/bad/wrong-types.json:3:19: warning: foundingDate: A date needs quotation marks. Write "2009".',
      '    3 |   "foundingDate": 2009,',
      '      |                   ^^^^',
      '      Write:',
      '    3 |   "foundingDate": "2009",',
    ];
    assert.ok(stdout.startsWith(`${shown.join('\n')}\n\n`), stdout);
    assert.match(stdout, /not valid, errors: 3, warnings: \d+$/m);
  });

  test('says the same in Polish', () => {
    const {status, stdout} = run([
      'validate',
      '--lang',
      'pl',
      'test/fixtures/bad/wrong-types.json',
    ]);
    assert.equal(status, 1);
    assert.match(
      stdout,
      /:5:15: błąd: keyFigures\[0\]\.value: Powinna tu być liczba, a jest tekst „80”\. Usuń cudzysłów\.$/m,
    );
    assert.match(stdout, /: dokument niepoprawny, błędy: 3, ostrzeżenia: \d+$/m);
    assert.equal(run(['validate', '--lang', 'xx', 'x.json']).status, 2);
  });

  test('reads the standard input and file: addresses', () => {
    const good = readFileSync('examples/minimal.json');
    assert.match(run(['validate', '-'], {input: good}).stdout, /^-: valid/m);
    assert.equal(run(['validate', '-'], {input: '{"name"}'}).status, 1);
    const address = pathToFileURL('examples/minimal.json').href;
    assert.equal(run(['validate', address]).status, 0);
    assert.match(run(['validate', `${address}.none`]).stdout, /there is no such file/);
    assert.equal(run(['validate', 'file://other/x.json']).status, 1);
  });

  test('sums up 10,000 warnings', () => {
    const board = Array.from({length: 10_000}, (_, i) => ({name: `Person ${i}`, role: 'Member'}));
    const path = file(JSON.stringify({name: 'Fictional cluster', board}));
    const {status, stdout} = run(['validate', path]);
    assert.equal(status, 0);
    assert.match(stdout, /^The same applies 9997 more times \(lines: [\d, ]+…?\)\.$/m);
    assert.ok(stdout.length < 5_000, `${stdout.length} characters`);
    const fields = Object.fromEntries(Array.from({length: 10_000}, (_, i) => [`field-${i}`, 1]));
    const many = run(['validate', file(JSON.stringify({name: 'Fictional cluster', ...fields}))]);
    assert.match(many.stdout, /^Only the first 100 messages are shown/m);
    assert.match(many.stdout, /valid, warnings: 10000$/m);
  });

  test('lets warnings pass, but not with --strict', () => {
    const path = file('{"name": "Fictional cluster", "foundingDate": "2009-02-30"}');
    assert.match(run(['validate', path]).stdout, /warning: foundingDate: .*2009-02-30/);
    assert.equal(run(['validate', path]).status, 0);
    assert.equal(run(['validate', path, '--strict']).status, 1);
  });

  test('one bad document among good ones is enough for exit 1', () => {
    const paths = ['examples/minimal.json', 'test/fixtures/bad/list.json'];
    const {status, stdout} = run(['validate', ...paths]);
    assert.equal(status, 1);
    assert.match(stdout, /minimal\.json: valid/);
  });

  test('refuses the flagship cut at any of 64 places', () => {
    const whole = readFileSync('examples/metal-processing-cluster.json');
    const paths = Array.from({length: 64}, (_, k) => {
      const path = join(folder, `cut-${k}.json`);
      writeFileSync(path, whole.subarray(0, Math.floor((whole.length * k) / 64)));
      return path;
    });
    const reports = JSON.parse(run(['validate', '--json', ...paths]).stdout);
    assert.equal(reports.filter((/** @type {any} */ {valid}) => !valid).length, 64);
    assert.equal(run(['validate', paths[63] ?? '']).status, 1);
  });

  test('a document nested 100,000 deep, and one of 100,000 items, take no harm', () => {
    const deep = `${'['.repeat(1e5)}${']'.repeat(1e5)}`;
    const items = JSON.stringify(Array(1e5).fill('item'));
    const text = `{"name": "Fictional cluster", "other": ${deep}, "values": ${items}, "specializations": ${items}}`;
    assert.equal(run(['validate', file(text)]).status, 0);
  });

  test('a file that is not there is exit 1', () => {
    const {status, stdout} = run(['validate', join(folder, 'none.json')]);
    assert.equal(status, 1);
    assert.match(stdout, /cannot be read: there is no such file/);
  });

  test('reads addresses', async () => {
    const server = createServer(({url}, response) => {
      if (url === '/good.json') response.end('{"name": "Fictional cluster"}');
      else response.writeHead(404).end();
    }).listen(0);
    await once(server, 'listening');
    const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
    /** @param {string} path */
    const status = async (path) => {
      const address = `http://localhost:${port}${path}`;
      const args = ['dist/cli/cluster-widgets.js', 'validate', address];
      const [code] = await once(spawn(process.execPath, args), 'close');
      return code;
    };
    assert.deepEqual([await status('/good.json'), await status('/bad.json')], [0, 1]);
    server.close();
  });

  test('wrong use is exit 2', () => {
    for (const args of [[], ['nothing'], ['validate'], ['validate', '--loud', 'x.json']]) {
      const {status, stderr} = run(args);
      assert.equal(status, 2, args.join(' '));
      assert.match(stderr, /cluster-widgets/);
    }
  });

  test('help and version are no wrong use', () => {
    for (const args of [['--help'], ['validate', '--help'], ['--version']]) {
      assert.equal(run(args).status, 0, args.join(' '));
    }
  });
});

describe('cluster-widgets init', () => {
  test('writes a document that validates, and never over another', () => {
    const cwd = mkdtempSync(join(folder, 'init-'));
    assert.equal(run(['init'], {cwd}).status, 0);
    const text = readFileSync(join(cwd, 'cluster.json'), 'utf8');
    const {status, stdout} = run(['validate', 'cluster.json'], {cwd});
    assert.deepEqual([status, stdout], [0, 'cluster.json: valid\n']);
    assert.equal(run(['init'], {cwd}).status, 1);
    assert.equal(readFileSync(join(cwd, 'cluster.json'), 'utf8'), text);
  });

  test('writes sample texts, which validate --strict warns of in few words', () => {
    const cwd = mkdtempSync(join(folder, 'init-'));
    run(['init'], {cwd});
    const {status, stdout} = run(['validate', '--strict', 'cluster.json'], {cwd});
    assert.equal(status, 1);
    assert.match(stdout, /warning: name: This is still the sample text/);
    assert.match(stdout, /^The same applies \d+ more times \(lines: [\d, ]+…?\)\.$/m);
    const own = readFileSync(join(cwd, 'cluster.json'), 'utf8').replace('Name of the', 'Our');
    writeFileSync(join(cwd, 'cluster.json'), own);
    const [{findings}] = JSON.parse(
      run(['validate', '--strict', '--json', 'cluster.json'], {cwd}).stdout,
    );
    const paths = findings.map((/** @type {any} */ {path}) => path);
    assert.ok(!paths.includes('$.name') && paths.includes('$.board[0].name'), paths.join(' '));
  });
});
