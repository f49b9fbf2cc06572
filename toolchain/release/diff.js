/*
 * npm run diff:manifest OLD [NEW]: prints what changed for users between two manifests, and the bump that it needs.
 * OLD and NEW are files or releases in test/fixtures/releases; NEW is else what was built.
 */
import {existsSync, readFileSync} from 'node:fs';
import {manifestDiff} from './manifest-diff.js';

/** @param {string} name */
const read = (name) => {
  const kept = `test/fixtures/releases/${name}/custom-elements.json`;
  return JSON.parse(readFileSync(existsSync(kept) ? kept : name, 'utf8'));
};

const [before, now = 'dist/custom-elements.json'] = process.argv.slice(2);
if (!before) {
  console.error('Usage: npm run diff:manifest OLD [NEW]');
  process.exit(2);
}
const {bump, changes} = manifestDiff(read(before), read(now));
for (const change of changes) console.log(`${change.bump}: ${change.reason}`);
console.log(`\n${changes.length} changes: ${bump}`);
