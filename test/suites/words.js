/*
 * Whether the translations are up to date: extracts the UI words of the source into a folder of its own
 * and compares. What differs is brought up to date by `npm run words` and a translation.
 */
import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {addNoBreakSpaces} from '../../toolchain/i18n/no-break-spaces.js';

const config = JSON.parse(readFileSync('lit-localize.json', 'utf8'));
const {xliffDir} = config.interchange;
const {outputDir} = config.output;
const folder = mkdtempSync(join(tmpdir(), 'words-'));
/** @type {string[]} */
const faults = [];

/** @param {string} original @param {string} fresh */
const compare = (original, fresh) => {
  for (const name of new Set([...readdirSync(original), ...readdirSync(fresh)])) {
    const [old, now] = [original, fresh].map((from) => {
      try {
        return readFileSync(join(from, name), 'utf8');
      } catch {
        return undefined;
      }
    });
    if (old !== now) faults.push(`${join(original, name)} is out of date: npm run words`);
  }
};

try {
  const xliff = join(folder, 'xliff');
  const generated = join(folder, 'generated');
  cpSync(xliffDir, xliff, {recursive: true});
  const own = {
    ...config,
    $schema: undefined,
    tsConfig: resolve(config.tsConfig),
    output: {
      ...config.output,
      outputDir: generated,
      localeCodesModule: join(generated, 'locale-codes.ts'),
    },
    interchange: {...config.interchange, xliffDir: xliff},
  };
  writeFileSync(join(folder, 'lit-localize.json'), JSON.stringify(own));
  for (const command of ['extract', 'build']) {
    const file = `--config=${join(folder, 'lit-localize.json')}`;
    const {status, stdout, stderr} = spawnSync('lit-localize', [command, file], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    const output = `${stdout ?? ''}${stderr ?? ''}`;
    if (status !== 0) faults.push(`lit-localize ${command}: ${output}`);
    if (/missing/i.test(output)) faults.push(output);
  }
  addNoBreakSpaces(generated);
  compare(xliffDir, xliff);
  compare(outputDir, generated);
} finally {
  rmSync(folder, {recursive: true});
}

for (const fault of faults) console.log(fault);
console.log(`${faults.length === 0 ? 1 : 0} passed, ${faults.length} failed`);
process.exitCode = faults.length === 0 ? 0 : 1;
