/*
 * npm run bench [-- [part…] [rounds] [--built] [--compare=folder] [--out=folder]]: installs the peers, builds, measures
 * our widgets beside them, and writes results.json and results.md.
 *
 * part: chart, board, pages, scale, members, first-draw, parse; all of them where none is named. A part that is not measured keeps
 *   the results of its last run.
 * rounds: 15 where it is not given.
 * --built: dist is up to date.
 * --compare: the dist folder of another build of ours, measured in the same rounds of chart, board, pages and scale as the
 *   previous build; the environment variable DIST does the same. Prerendering with it needs its node_modules beside it.
 */
import {execSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {measurePart, parts} from './results.js';
import {resultsPage} from './tables.js';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    built: {type: 'boolean', default: false},
    compare: {type: 'string', default: process.env.DIST},
    out: {type: 'string', default: 'bench'},
  },
});
const numbers = positionals.filter((word) => /^\d+$/.test(word));
const words = positionals.filter((word) => !numbers.includes(word));
const wanted = words.length === 0 ? parts : parts.filter((part) => words.includes(part));
const rounds = Number(numbers[0] ?? 15);
if (numbers.length > 1 || rounds < 1 || !words.every((word) => parts.some((one) => one === word))) {
  console.error(
    `Usage: npm run bench [-- [part…] [rounds] [--built] [--compare=folder] [--out=folder]]\nParts: ${parts.join(', ')}`,
  );
  process.exit(2);
}
const previous = values.compare && resolve(values.compare);
if (previous && !existsSync(join(previous, 'cdn/cluster-widgets.js'))) {
  console.error(`There is no cdn/cluster-widgets.js in ${previous}.`);
  process.exit(2);
}

/** When a file was written; never, where it is not there. @param {string} file */
const written = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0);

// The peers are a package of their own, so that nobody who uses the library installs them.
if (written('bench/node_modules/.package-lock.json') < written('bench/package-lock.json')) {
  execSync('npm ci --no-audit --no-fund', {cwd: 'bench', stdio: 'inherit'});
}
if (!values.built) execSync('npm run --silent build', {stdio: 'inherit'});

mkdirSync(values.out, {recursive: true});
const [json, page] = ['results.json', 'results.md'].map((name) => join(values.out, name));
/** @type {import('./results.js').Results} */
const results = existsSync(json) ? JSON.parse(readFileSync(json, 'utf8')) : {};
const started = performance.now();
const minutes = () => `${((performance.now() - started) / 60_000).toFixed(1)} minutes`;
for (const part of wanted) {
  try {
    results[part] = await measurePart(part, rounds, previous);
  } catch (error) {
    // The other parts are measured all the same.
    console.error(`${part}: failed`, error);
    process.exitCode = 1;
    continue;
  }
  writeFileSync(json, `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(page, resultsPage(results));
  console.log(`${part}: done after ${minutes()}`);
}
console.log(`Measured in ${minutes()}: ${page}`);
if (values.out === 'bench') console.log('`npm run docs` writes it into the README.');
