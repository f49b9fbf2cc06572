/*
 * npm run bench [-- [rounds] [--built] [--out=folder]]: installs the peers, builds, measures our widgets beside them, and
 * writes results.json and results.md. `--built`: dist is up to date.
 */
import {execSync} from 'node:child_process';
import {existsSync, mkdirSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {built: {type: 'boolean', default: false}, out: {type: 'string', default: 'bench'}},
});
const rounds = Number(positionals[0] ?? 15);
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error('Usage: npm run bench [-- [rounds] [--built] [--out=folder]]');
  process.exit(2);
}

/** When a file was written; never, where it is not there. @param {string} file */
const written = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0);

// The peers are a package of their own, so that nobody who uses the library installs them.
if (written('bench/node_modules/.package-lock.json') < written('bench/package-lock.json')) {
  execSync('npm ci --no-audit --no-fund', {cwd: 'bench', stdio: 'inherit'});
}
if (!values.built) execSync('npm run --silent build', {stdio: 'inherit'});

// Not before they are installed.
const {measureAll} = await import('./results.js');
const {resultsPage} = await import('./tables.js');
const started = performance.now();
const results = await measureAll(rounds);
mkdirSync(values.out, {recursive: true});
writeFileSync(join(values.out, 'results.json'), `${JSON.stringify(results, null, 2)}\n`);
writeFileSync(join(values.out, 'results.md'), resultsPage(results));
const minutes = ((performance.now() - started) / 60_000).toFixed(1);
console.log(`Measured in ${minutes} minutes: ${join(values.out, 'results.md')}`);
if (values.out === 'bench') console.log('`npm run docs` writes it into the README.');
