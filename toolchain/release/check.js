/* npm run check:release v1.2.3: says whether what was built may be released under that tag, or why not. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {faultsOf} from './readiness.js';

const read = (/** @type {string} */ path) => JSON.parse(readFileSync(path, 'utf8'));
const releases = 'test/fixtures/releases';

const [tag = ''] = process.argv.slice(2);
const released = (existsSync(releases) ? readdirSync(releases) : [])
  .filter((version) => /^\d+\.\d+\.\d+$/.test(version))
  .map((version) => ({version, manifest: read(`${releases}/${version}/custom-elements.json`)}));

const faults = faultsOf({
  version: read('package.json').version,
  tag,
  changelog: readFileSync('CHANGELOG.md', 'utf8'),
  manifest: read('dist/custom-elements.json'),
  released,
});
for (const fault of faults) console.error(fault);
if (!released.length) console.log('No release is kept: this is the first.');
process.exitCode = faults.length ? 1 : 0;
