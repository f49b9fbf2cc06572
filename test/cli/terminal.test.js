import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, describe, test} from 'node:test';
import {run} from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'terminal-'));
after(() => rmSync(folder, {recursive: true}));
const program = resolve('dist/cli/cluster-widgets.js');

/** @param {string} name @param {string} content */
const write = (name, content) => writeFileSync(join(folder, name), content);
write('bad.json', '{"name": "Fictional cluster", "board": "Ada"}');
write('good.json', '{"name": "Fictional cluster", "board": [{"name": "Ada"}]}');

/** Runs the program in a terminal. @param {string} command @param {Record<string, string>} [env] */
const inTerminal = (command, env = {}) => {
  const {stdout, error} = spawnSync(
    'script',
    ['-qec', `"${process.execPath}" "${program}" ${command}`, '/dev/null'],
    {
      cwd: folder,
      encoding: 'utf8',
      env: {PATH: process.env.PATH, TERM: 'xterm', ...env},
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  assert.equal(error, undefined);
  return stdout;
};

describe('in a terminal', () => {
  test('errors are red, and nothing is coloured with NO_COLOR', () => {
    assert.ok(inTerminal('validate bad.json').includes('\u001b[31merror: \u001b[39mboard'));
    assert.ok(!inTerminal('validate bad.json', {NO_COLOR: '1'}).includes('\u001b['));
  });

  test('many documents and pages show their progress on one line', () => {
    assert.ok(
      inTerminal('validate good.json bad.json').includes('\r\u001b[2K[2/2] bad.json\r\u001b[2K'),
    );
    for (const name of ['one', 'two'])
      write(
        `${name}.html`,
        '<!doctype html><title>x</title><body><cluster-board src="good.json"></cluster-board>',
      );
    const shown = inTerminal('prerender one.html two.html -o out');
    assert.ok(shown.includes('two.html: 1 widget\r\u001b[2KWritten: pages: 2, widgets: 2'), shown);
  });
});

describe('outside of a terminal', () => {
  test('there are no colours', () => {
    const {stdout, stderr} = run(['validate', 'bad.json'], {cwd: folder});
    assert.ok(!`${stdout}${stderr}`.includes('\u001b'));
  });

  test('a pipe that is closed early is no fault', () => {
    const bad = JSON.stringify({name: 'x', board: Array(2000).fill({nam: 'x'})});
    write('many.json', bad.replaceAll('},', '},\n'));
    const {stderr} = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" "${program}" validate many.json good.json | head -1`],
      {cwd: folder, encoding: 'utf8'},
    );
    assert.equal(stderr, '');
  });
});

describe('the program', () => {
  test('explains a command that it is asked for, and tells its version', () => {
    const {stdout, status} = run(['help', 'validate']);
    assert.deepEqual([stdout, status], [run(['validate', '--help']).stdout, 0]);
    const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
    for (const word of ['-v', '--version', 'version'])
      assert.equal(run([word]).stdout.trim(), version);
  });

  test('answers a wrong command or option in two lines at most, with what was meant', () => {
    const wrong = run(['validat', 'x.json']);
    assert.equal(wrong.status, 2);
    assert.match(wrong.stderr, /There is no command "validat"\. Did you mean validate\?/);
    const option = run(['validate', '--strct', 'x.json']);
    assert.equal(option.status, 2);
    assert.match(option.stderr, /^Unknown option '--strct'\.?\ncluster-widgets help validate/);
    assert.equal(run(['help', 'nothing']).status, 2);
  });

  test('warns of a token that no widget has, and writes it', () => {
    const {stdout, stderr, status} = run(
      ['snippet', 'board', '--src', 'good.json', '--token', 'accnt=red'],
      {cwd: folder},
    );
    assert.equal(status, 0);
    assert.match(stderr, /warning: there is no token "accnt"\. Did you mean accent\?/);
    assert.match(stdout, /--cluster-accnt: red/);
  });

  test('warns of a tag that is no widget, and fails where no page has one', () => {
    write('page.html', '<!doctype html><title>x</title><body>\n<cluster-bord></cluster-bord>');
    const {stdout, stderr, status} = run(['prerender', 'page.html', '-o', 'o.html'], {cwd: folder});
    assert.equal(status, 1);
    assert.match(
      stderr,
      /page\.html:2:1: warning: there is no widget cluster-bord\. Did you mean cluster-board\?/,
    );
    assert.match(stderr, /There is no widget with a document in any page\./);
    assert.doesNotMatch(stdout, /Content-Security-Policy/);
  });
});

describe('prerender', () => {
  test('says pages, widgets and bytes, and the line for the policy of all pages', () => {
    const start = '<!doctype html><title>x</title><body>';
    write('with.html', `${start}<cluster-board src="good.json"></cluster-board>`);
    write('without.html', `${start}<p>no widget`);
    const {stdout, status} = run(['prerender', 'with.html', 'without.html', '-o', 'both'], {
      cwd: folder,
    });
    assert.equal(status, 0);
    assert.match(stdout, /^Written: pages: 2, widgets: 1, bytes: \d{3,}$/m);
    assert.match(stdout, /^Content-Security-Policy: style-src 'sha256-[^ ]+'$/m);
  });
});

describe('messages in Polish', () => {
  test('are those of snippet and prerender, too', () => {
    const snippet = run(['snippet', 'board', '--src', 'bad.json', '--lang', 'pl'], {cwd: folder});
    assert.match(snippet.stderr, /^bad\.json:1:\d+: błąd: \$\.board: /);
    assert.match(snippet.stderr, /[ąćęłńóśźż]/);
    write(
      'bad.html',
      '<!doctype html><title>x</title><body><cluster-board src="bad.json"></cluster-board>',
    );
    const args = ['prerender', 'bad.html', '-o', 'o.html', '--lang', 'pl'];
    const prerender = run(args, {cwd: folder});
    assert.equal(prerender.status, 1);
    assert.ok(prerender.stderr.startsWith(snippet.stderr.trim()), prerender.stderr);
    assert.equal(run([...args, '--lang', 'de'], {cwd: folder}).status, 2);
  });

  test('and the sample texts of init, which validate --strict knows in both languages', () => {
    const {stdout, status} = run(['init', 'own.json', '--lang', 'pl'], {cwd: folder});
    assert.equal(status, 0);
    assert.match(stdout, /^Zapisano: own\.json/);
    const document = JSON.parse(readFileSync(join(folder, 'own.json'), 'utf8'));
    assert.deepEqual([document.language, document.name], ['pl', 'Nazwa klastra']);
    assert.deepEqual(run(['validate', 'own.json'], {cwd: folder}).stdout, 'own.json: valid\n');
    const strict = run(['validate', '--strict', '--lang', 'pl', 'own.json'], {cwd: folder});
    assert.equal(strict.status, 1);
    assert.match(strict.stdout, /ostrzeżenie: name: /);
    const missing = run(['init', 'none/x.json', '--lang', 'pl'], {cwd: folder});
    assert.deepEqual(
      [missing.status, missing.stderr],
      [1, 'Nie ma folderu none: nic nie zapisano.\n'],
    );
  });
});
