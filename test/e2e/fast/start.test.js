import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {createInterface} from 'node:readline';
import {after, describe, test} from 'node:test';
import {listen} from '../../../examples/static-server.js';
import {widgetsOf} from '../../../toolchain/deliver/widgets.js';

/** @type {import('node:child_process').ChildProcess[]} */
const started = [];

/** Starts the server as `npm start` does. @param {string} port @returns {Promise<string[]>} the addresses printed */
const start = async (port) => {
  const child = spawn(process.execPath, ['examples/serve.js'], {
    env: {...process.env, PORT: port},
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  started.push(child);
  const addresses = [];
  for await (const line of createInterface({input: child.stdout})) {
    addresses.push(...(line.match(/http:\S+/g) ?? []));
    if (addresses.length === 3) return addresses;
  }
  throw new Error('The server ended.');
};

const freePort = async () => {
  const {origin, server} = await listen(() => undefined);
  server.close();
  await once(server, 'close');
  return new URL(origin).port;
};

describe('npm start', () => {
  after(() => started.forEach((child) => child.kill()));

  test('obeys PORT and serves all pages, the first one at the root', async () => {
    const port = await freePort();
    const addresses = await start(port);
    for (const address of addresses) {
      assert.equal(new URL(address).port, port);
      const response = await fetch(address);
      assert.equal(response.status, 200);
      assert.match(await response.text(), /<cluster-board/);
    }
    const root = await fetch(new URL('/', addresses[0]));
    assert.equal(root.url, addresses[0]);
  });

  test('takes a free port where its own is taken, and stays', async () => {
    const {origin, server} = await listen((_, response) => void response.end('taken'));
    try {
      const [address] = await start(new URL(origin).port);
      assert.notEqual(new URL(address).origin, origin);
      assert.equal((await fetch(address)).status, 200);
      assert.equal(started.at(-1)?.exitCode, null);
    } finally {
      server.close();
    }
  });

  test('leads from its pages to every widget and to the builder', async () => {
    const [first, , index] = await start('0');
    assert.match(await (await fetch(first)).text(), /href="index\.html"/);
    const html = await (await fetch(index)).text();
    const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
    for (const {tag} of widgetsOf(manifest)) assert.ok(html.includes(`>&lt;${tag}&gt;<`), tag);
    assert.match(html, /href="\.\.\/dist\/builder\/index\.html"/);
  });

  test('gives out nothing beside the project', async () => {
    const [address] = await start('0');
    for (const path of ['/.git/config', '/%2e%2e/%2e%2e/etc/passwd', '/%zz', '/examples']) {
      assert.equal((await fetch(new URL(path, address))).status, 404, path);
    }
  });
});
