import {spawn, spawnSync} from 'node:child_process';
import {resolve} from 'node:path';

const program = resolve('dist/cli/cluster-widgets.js');

/**
 * Runs the built program.
 * @param {string[]} args
 * @param {{cwd?: string, input?: string | Uint8Array}} [options]
 */
export const run = (args, {cwd, input} = {}) => {
  const {status, stdout, stderr} = spawnSync(process.execPath, [program, ...args], {
    cwd,
    input,
    encoding: 'utf8',
  });
  return {status, stdout, stderr};
};

/**
 * Starts the built program and lets it run.
 * @param {string[]} args
 * @param {{cwd?: string}} [options]
 */
export const start = (args, {cwd} = {}) =>
  spawn(process.execPath, [program, ...args], {cwd, stdio: ['ignore', 'pipe', 'pipe']});
