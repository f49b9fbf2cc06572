import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, test} from 'node:test';

/** @type {string[]} */
const folders = [];
after(() => folders.forEach((folder) => rmSync(folder, {recursive: true})));

/** Builds a copy of the sources at a place of its own; gives its files and what is in them. */
const build = () => {
  const folder = mkdtempSync(join(tmpdir(), 'build-'));
  folders.push(folder);
  for (const name of ['src', 'kit', 'toolchain', ...globSync('*.{json,ts}')]) {
    cpSync(name, join(folder, name), {recursive: true});
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const vite = resolve('node_modules/vite/bin/vite.js');
  execFileSync(process.execPath, [vite, 'build', '--app', '--mode', 'cdn'], {
    cwd: folder,
    stdio: 'pipe',
  });
  return globSync('dist/**/*.*', {cwd: folder})
    .toSorted()
    .map((file) => ({file, bytes: readFileSync(join(folder, file), 'latin1')}));
};

test('two builds of the same sources, at two places, are the same to the byte', () => {
  const first = build();
  assert.ok(first.length > 10);
  assert.deepEqual(build(), first);
});
