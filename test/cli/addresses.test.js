import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:http';
import {after, before, describe, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {workbook} from './xlsx.js';

const polish = '{"name": "Klaster ąęł", "board": [{"name": "Łucja Żak"}]}';
const sheet = 'Imię i nazwisko;Funkcja\nŁucja Żak;Prezeska\n';

/** The bytes of a Polish text in windows-1250. @param {string} text */
const windows1250 = (text) => {
  const letters = new Map(
    Array.from({length: 128}, (_, at) => [
      new TextDecoder('windows-1250').decode(Uint8Array.of(at + 128)),
      at + 128,
    ]),
  );
  return Uint8Array.from(text, (letter) => letters.get(letter) ?? letter.charCodeAt(0));
};

/** @type {Record<string, string | Uint8Array>} */
const files = {
  '/good.json': polish,
  '/mark.json': `\ufeff${polish}`,
  '/windows-1250.json': windows1250(polish),
  '/utf-16.json': Buffer.from(`\ufeff${polish}`, 'utf16le'),
  '/board.csv': sheet,
  '/windows-1250.csv': windows1250(sheet),
  '/board.xlsx': workbook({Board: [['Name'], ['Ada Wzorcowa']]}),
};

const server = createServer(({url = ''}, response) => {
  const body = files[url];
  if (body === undefined) response.writeHead(404);
  response.end(body);
});
let origin = '';
before(async () => {
  await once(server.listen(0), 'listening');
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  origin = `http://localhost:${port}`;
});
after(() => server.close());

/** Runs the program beside the server of this process. @param {string[]} args */
async function run(...args) {
  const child = spawn(process.execPath, ['dist/cli/cluster-widgets.js', ...args]);
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (text) => (stdout += text));
  child.stderr.on('data', (text) => (stderr += text));
  const [status] = await once(child, 'close');
  return {status, stdout, stderr};
}

describe('documents at an address', () => {
  test('are read as UTF-8, with or without a byte order mark', async () => {
    for (const name of ['good', 'mark']) {
      const {status, stdout} = await run('validate', `${origin}/${name}.json`);
      assert.deepEqual([status, stdout], [0, `${origin}/${name}.json: valid\n`]);
    }
  });

  test('are told to be saved as UTF-8 if they have another encoding, like files', async () => {
    const windows = await run('validate', `${origin}/windows-1250.json`);
    assert.equal(windows.status, 0);
    assert.match(windows.stdout, /:1:19: warning: .*UTF-8/);
    assert.ok(windows.stdout.includes('Klaster ąęł'), windows.stdout);
    const utf16 = await run('validate', '--lang', 'pl', `${origin}/utf-16.json`);
    assert.equal(utf16.status, 1);
    assert.match(utf16.stdout, /błąd: .*UTF-8/);
  });
});

describe('what cannot be read', () => {
  test('is explained in the language of the messages', async () => {
    // Nothing listens at the port of a server that is closed.
    const other = createServer();
    await once(other.listen(0), 'listening');
    const {port} = /** @type {import('node:net').AddressInfo} */ (other.address());
    await once(other.close(), 'close');
    const closed = `http://127.0.0.1:${port}/cluster.json`;
    const english = await run('validate', closed);
    assert.match(
      english.stdout,
      /error: The file cannot be read: the server accepts no connection\./,
    );
    const polishRun = await run('validate', '--lang', 'pl', closed);
    assert.match(
      polishRun.stdout,
      /błąd: Nie można odczytać pliku: serwer nie przyjmuje połączenia\./,
    );
    const none = await run('validate', '--lang', 'pl', `${origin}/none.json`);
    assert.match(none.stdout, /Nie można odczytać pliku: serwer odpowiedział kodem 404\./);
    const folder = await run('validate', '--lang', 'pl', 'test');
    assert.match(folder.stdout, /Nie można odczytać pliku: to jest folder\./);
    assert.deepEqual([english.status, polishRun.status, none.status, folder.status], [1, 1, 1, 1]);
  });
});

describe('spreadsheets at an address', () => {
  test('are imported, in their encoding', async () => {
    for (const name of ['board.csv', 'windows-1250.csv']) {
      const {status, stdout, stderr} = await run('import', `${origin}/${name}`, '--as', 'board');
      assert.equal(status, 0, stderr);
      assert.equal(JSON.parse(stdout).board[0].name, 'Łucja Żak', name);
    }
    const {stdout} = await run('import', `${origin}/board.xlsx`, '--as', 'board');
    assert.deepEqual(JSON.parse(stdout).board, [{name: 'Ada Wzorcowa'}]);
  });

  test('are imported from file: addresses too', async () => {
    const address = pathToFileURL('test/fixtures/documents/minalogic.json').href;
    const {status, stderr} = await run('import', address, '--as', 'board');
    assert.equal(status, 1);
    assert.doesNotMatch(stderr, /no such file/i);
  });

  test('that are not there are named, in English or Polish', async () => {
    const english = await run('import', `${origin}/none.csv`, '--as', 'board');
    assert.match(english.stderr, /none\.csv: error: .*404/);
    const polishRun = await run('import', `${origin}/none.csv`, '--as', 'board', '--lang', 'pl');
    assert.match(polishRun.stderr, /none\.csv: błąd: .*404/);
    assert.notEqual(english.stderr, polishRun.stderr);
    assert.deepEqual([english.status, polishRun.status], [1, 1]);
  });
});
