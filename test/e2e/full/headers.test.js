import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {unzipSync} from 'fflate';
import {programOf, servers, startServer} from '../servers.js';

/* The kit, unpacked as its README says and served by real servers with the headers that it holds for them. */

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));

/** Lays the kit out as a site. @param {string} folder */
const unpack = (folder) => {
  // The server may run as somebody else.
  chmodSync(folder, 0o755);
  execFileSync(process.execPath, ['kit/kit.js', folder]);
  const zip = readdirSync(folder).find((name) => name.endsWith('.zip')) ?? '';
  for (const [name, content] of Object.entries(unzipSync(readFileSync(join(folder, zip))))) {
    const file = join(folder, 'site', name);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, content);
  }
  const site = join(folder, 'site/cluster-widgets');
  copyFileSync('examples/minimal.json', join(site, 'cluster.json'));
  copyFileSync(join(site, 'headers/apache.htaccess'), join(site, '.htaccess'));
};

const ofVersion = {
  'cdn/cluster-widgets.js': /^(text|application)\/javascript/,
  'cdn/board.js': /^(text|application)\/javascript/,
  'cdn/cluster-widgets.css': /^text\/css/,
  'embed/index.html': /^text\/html/,
  'sri.json': /^application\/json/,
};

for (const server of servers) {
  if (!programOf(server)) {
    console.log(`not run: headers of the kit on ${server.name}: it is not installed`);
    continue;
  }
  describe(`headers of the kit on ${server.name}`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'kit-served-'));
    /** @type {{origin: string, close: () => void} | undefined} */
    let running;
    before(async () => {
      unpack(folder);
      running = await startServer(server, folder);
    });
    after(() => {
      running?.close();
      rmSync(folder, {recursive: true, maxRetries: 5, retryDelay: 200});
    });

    /** @param {string} path @param {Record<string, string>} [headers] */
    const get = (path, headers = {}) =>
      fetch(`${running?.origin}/cluster-widgets/${path}`, {headers});
    /** @param {Response} response */
    const said = ({headers}) => [
      headers.get('cache-control'),
      headers.get('access-control-allow-origin'),
      headers.get('x-content-type-options'),
    ];

    for (const [file, type] of Object.entries(ofVersion)) {
      test(`${file} of a version is kept for ever, and may be read from everywhere`, async () => {
        const response = await get(`${version}/${file}`);
        assert.equal(response.status, 200);
        assert.match(response.headers.get('content-type') ?? '', type);
        assert.deepEqual(said(response), ['public, max-age=31536000, immutable', '*', 'nosniff']);
      });
    }

    test('the document is kept for five minutes, then asked for again at little cost', async () => {
      const response = await get('cluster.json');
      assert.equal(response.status, 200);
      assert.match(response.headers.get('content-type') ?? '', /^application\/json/);
      assert.deepEqual(said(response), ['public, max-age=300, must-revalidate', '*', 'nosniff']);
      const again = await get('cluster.json', {
        'if-none-match': response.headers.get('etag') ?? '',
        origin: 'https://host.example',
      });
      assert.equal(again.status, 304);
      assert.equal(again.headers.get('access-control-allow-origin'), '*');
      assert.equal(again.headers.get('cache-control'), 'public, max-age=300, must-revalidate');
    });

    test('that a file is not there yet is not kept', async () => {
      for (const path of [`${version}/cdn/nothing.js`, 'nothing.json']) {
        const response = await get(path);
        assert.equal(response.status, 404);
        assert.doesNotMatch(response.headers.get('cache-control') ?? '', /max-age/);
      }
    });
  });
}
