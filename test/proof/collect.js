import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join, resolve} from 'node:path';

/** What a suite has recorded, by `kind`. @typedef {Record<string, any[]>} Records */

/**
 * Runs a command line, shows what it prints, and reads what it recorded.
 * @param {string} command programs of node_modules are found
 * @returns {Promise<{records: Records, code: number}>}
 */
export const collect = async (command) => {
  const folder = mkdtempSync(join(tmpdir(), 'proof-'));
  const file = join(folder, 'records');
  writeFileSync(file, '');
  const PATH = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter);
  const child = spawn(command, {
    shell: true,
    env: {...process.env, PATH, PROOF: file, NO_COLOR: '1', FORCE_COLOR: undefined},
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [code] = await once(child, 'close');
  /** @type {Records} */
  const records = {};
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const {kind, ...result} = JSON.parse(line);
    (records[kind] ??= []).push(result);
  }
  rmSync(folder, {recursive: true});
  return {records, code: code ?? 1};
};
