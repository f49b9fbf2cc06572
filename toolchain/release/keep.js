/*
 * npm run keep:release: puts what was built into test/fixtures/releases/<version>, where the time machine finds it.
 * `-- --unreleased` keeps a state that no tag names; the next release that is kept takes its place.
 */
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {basename, join} from 'node:path';

const releases = 'test/fixtures/releases';
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const unreleased = process.argv.includes('--unreleased');
const folder = join(releases, unreleased ? `${version}-unreleased` : version);

if (!unreleased && existsSync(folder)) throw new Error(`${folder} is there: releases never change`);
for (const old of globSync(`${releases}/*-unreleased`)) rmSync(old, {recursive: true});

mkdirSync(join(folder, 'documents'), {recursive: true});
for (const file of globSync('examples/*.json')) {
  cpSync(file, join(folder, 'documents', basename(file)));
}
// What the file with all widgets loads on demand lies beside it.
for (const file of ['cluster-widgets.js', ...globSync('chunks/*-extras.js', {cwd: 'dist/cdn'})]) {
  cpSync(join('dist/cdn', file), join(folder, 'cdn', file));
}
const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
writeFileSync(join(folder, 'custom-elements.json'), JSON.stringify(manifest));
console.log(`${folder} is kept: commit it`);
