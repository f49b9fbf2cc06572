/*
 * npm run prove [-- [rounds]]: runs the suites of faults, hostile pages and leaks, the budgets and the benchmarks, and
 * writes docs/proof.md. With --check it writes nothing and compares with what stands there. `--built`: dist is up to
 * date. Exit code 1: a claim does not hold, or the page says otherwise.
 */
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {collect} from './collect.js';
import {differences} from './compare.js';
import {verdicts} from './verdicts.js';

/** @typedef {import('./verdicts.js').Proof} Proof */

const file = 'docs/proof.md';
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    check: {type: 'boolean', default: false},
    built: {type: 'boolean', default: false},
  },
});
const [rounds = ''] = positionals;
const nodeTest = 'node --test --test-reporter=spec --test-concurrency=1';

/** Runs a command line that must succeed. @param {string} command */
const must = async (command) => {
  const {code} = await collect(command);
  if (code !== 0) throw new Error(`${command} ended with ${code}.`);
};

/** What size-limit says of each file of dist/cdn. @returns {{code: number, budgets: Proof['budgets']}} */
const weigh = () => {
  const {status, stdout} = spawnSync(
    process.execPath,
    ['node_modules/size-limit/bin.js', '--json'],
    {
      encoding: 'utf8',
    },
  );
  /** @type {{path: string}[]} */
  const paths = JSON.parse(readFileSync('.size-limit.json', 'utf8'));
  const sizes = JSON.parse(stdout);
  return {
    code: status ?? 1,
    budgets: paths.map(({path}, index) => ({...sizes[index], path})),
  };
};

if (!values.built) await must('npm run --silent build');
const {code: size, budgets} = weigh();
/** @type {import('./collect.js').Records} */
const records = {};
/** @type {Record<string, number>} */
const codes = {size};
for (const suite of ['faults', 'hostile', 'leaks']) {
  const ran = await collect(`${nodeTest} test/e2e/${suite}/*.test.js`);
  Object.assign(records, ran.records);
  codes[suite] = ran.code;
}
// A check leaves what is committed as it is.
const out = values.check ? mkdtempSync(join(tmpdir(), 'bench-')) : 'bench';
await must(`node bench/run.js ${rounds} --built --out=${out}`);
const bench = JSON.parse(readFileSync(join(out, 'results.json'), 'utf8'));
if (values.check) rmSync(out, {recursive: true});

const {faults = [], hostile = [], leaks = [], listeners = []} = records;
/** @type {any} */
const found = {faults, hostile, leaks, listeners};
/** @type {Proof} */
const proof = {...found, budgets, codes, bench};
// Not before the peers are installed.
const {proofPage} = await import('./page.js');
const page = proofPage(proof);
const broken = verdicts(proof).filter(({holds}) => !holds);
for (const {claim, command, result} of broken) {
  console.error(`Does not hold: ${claim}: ${result}. See ${command}`);
}

if (values.check) {
  const differing = differences(readFileSync(file, 'utf8'), page);
  for (const difference of differing) console.error(`${file} ${difference}`);
  console.log(
    differing.length
      ? `${differing.length} differences to ${file}: look at them, or write it anew with "npm run prove".`
      : `${file} agrees.`,
  );
  if (differing.length) process.exitCode = 1;
} else {
  writeFileSync(file, page);
  execFileSync(process.execPath, ['toolchain/deliver/write-docs.js'], {stdio: 'inherit'});
  console.log(`${file} and the README are written.`);
}
if (broken.length) process.exitCode = 1;
