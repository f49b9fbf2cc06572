import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {globSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, test} from 'node:test';
import {unzipSync} from 'fflate';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const integrity = JSON.parse(readFileSync('dist/sri.json', 'utf8'));

test('sri.json names every file of dist/cdn, rightly', () => {
  const files = globSync('**/*.*', {cwd: 'dist/cdn'});
  assert.deepEqual(Object.keys(integrity).toSorted(), files.toSorted());
  for (const [file, hash] of Object.entries(integrity)) {
    const own = createHash('sha384').update(readFileSync(join('dist/cdn', file)));
    assert.equal(hash, `sha384-${own.digest('base64')}`, file);
  }
});

describe('the kit', () => {
  const folders = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'kit-')));
  after(() => folders.forEach((folder) => rmSync(folder, {recursive: true})));
  const [first, second] = folders.map((folder) => {
    execFileSync(process.execPath, ['kit/kit.js', folder]);
    return readFileSync(join(folder, readdirSync(folder)[0] ?? ''));
  });
  const files = unzipSync(/** @type {Buffer} */ (first));
  const textOf = (/** @type {string} */ name) => Buffer.from(files[name] ?? []).toString();

  test('holds the files as they were built', () => {
    for (const file of Object.keys(integrity)) {
      const packed = files[`cluster-widgets/${version}/cdn/${file}`] ?? [];
      assert.deepEqual(Buffer.from(packed), readFileSync(join('dist/cdn', file)), file);
    }
    for (const file of ['embed/index.html', 'embed/embed.js', 'embed/embed.css', 'sri.json']) {
      assert.ok(files[`cluster-widgets/${version}/${file}`], file);
    }
  });

  test('says for each server what is kept and what is asked for again', () => {
    for (const name of ['nginx.conf', 'apache.htaccess', 'Caddyfile', '_headers']) {
      const text = textOf(`cluster-widgets/headers/${name}`);
      assert.match(text, /max-age=31536000, immutable/, name);
      assert.match(text, /max-age=300, must-revalidate/, name);
      assert.match(text, /Access-Control-Allow-Origin/, name);
      assert.doesNotMatch(text, /VERSION/, name);
    }
  });

  test('is the same to the byte when it is packed again', () => {
    assert.deepEqual(first, second);
  });
});
