import {execFileSync} from 'node:child_process';
import {cpus, totalmem} from 'node:os';
import {ensureEngines} from '../test/engines/ensure.js';

/**
 * The machine that numbers come from: what they depend on, and nothing that tells whose it is.
 * @typedef {{cpu: string, cores: number, memory: string, node: string, browser: string}} Machine
 */

/** @returns {Machine} */
export const machine = () => {
  const {chromium} = ensureEngines().engines;
  const version = execFileSync(String(chromium), ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const all = cpus();
  return {
    cpu: (all[0]?.model ?? '').trim() || process.arch,
    cores: all.length,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    node: process.versions.node,
    browser: /Chrom\S* [\d.]+/.exec(version)?.[0] ?? version.trim(),
  };
};
