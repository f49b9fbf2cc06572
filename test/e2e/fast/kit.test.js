import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {globSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, test} from 'node:test';
import {crc32, inflateRawSync} from 'node:zlib';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const integrity = JSON.parse(readFileSync('dist/sri.json', 'utf8'));

/** The files of a zip, by their names; read as a program would that trusts its directory. @param {Buffer} bytes */
const unzip = (bytes) => {
  const end = bytes.lastIndexOf('PK\x05\x06');
  let at = bytes.readUInt32LE(end + 16);
  /** @type {Map<string, Buffer>} */
  const files = new Map();
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    assert.equal(bytes.toString('latin1', at, at + 4), 'PK\x01\x02');
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const content = inflateRawSync(bytes.subarray(start, start + bytes.readUInt32LE(at + 20)));
    assert.equal(crc32(content), bytes.readUInt32LE(at + 16), name);
    files.set(name, content);
    at += 46 + nameLength;
  }
  return files;
};

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
  const files = unzip(/** @type {Buffer} */ (first));

  test('holds the files as they were built', () => {
    for (const file of Object.keys(integrity)) {
      const packed = files.get(`cluster-widgets/${version}/cdn/${file}`);
      assert.deepEqual(packed, readFileSync(join('dist/cdn', file)), file);
    }
    for (const file of ['embed/index.html', 'embed/embed.js', 'embed/embed.css', 'sri.json']) {
      assert.ok(files.has(`cluster-widgets/${version}/${file}`), file);
    }
  });

  test('says for each server what is kept and what is asked for again', () => {
    for (const name of ['nginx.conf', 'apache.htaccess', 'Caddyfile', '_headers']) {
      const text = files.get(`cluster-widgets/headers/${name}`)?.toString() ?? '';
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
