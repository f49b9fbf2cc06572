import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileHandler, listen} from '../../examples/static-server.js';
import {install, pack} from '../package/workspace.js';

/** No program asks or tells anybody while it builds. */
const quiet = {
  ASTRO_TELEMETRY_DISABLED: '1',
  CI: 'true',
  NEXT_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
  NO_COLOR: '1',
  NUXT_TELEMETRY_DISABLED: '1',
};

/** Packs the package once, for all recipes of a test. */
export function makePlace() {
  const place = mkdtempSync(join(tmpdir(), 'cluster-widgets-recipes-'));
  return {
    place,
    tarball: pack(place),
    remove: () => rmSync(place, {recursive: true, force: true}),
  };
}

/**
 * A program of `examples/frameworks` in a folder of its own, with what its package.json names and the packed package.
 * @param {{place: string, tarball: string}} shared
 * @param {string} folder
 */
export function installRecipe({place, tarball}, folder) {
  const app = join(place, folder);
  cpSync(join('examples/frameworks', folder), app, {recursive: true});
  install(app, tarball);
  /** Runs a program that is installed there. @param {string} program @param {string[]} args */
  const run = (program, ...args) => {
    const {status, stdout, stderr} = spawnSync(join(app, 'node_modules/.bin', program), args, {
      cwd: app,
      encoding: 'utf8',
      shell: process.platform === 'win32',
      env: {...process.env, ...quiet},
    });
    return {code: status, output: `${stdout}${stderr}`};
  };
  return {app, run};
}

/** Serves a folder until the end. @param {string} folder */
export async function serve(folder) {
  const {origin, server} = await listen(fileHandler(folder));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return {origin, close};
}
