import {execFileSync, spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const quiet = ['--no-audit', '--no-fund', '--loglevel=error', '--prefer-offline'];

/** @typedef {{code: number | null, output: string}} Ran */

/**
 * An empty folder with what a project that uses the library has: the packed tarball, frameworks, compilers, bundlers.
 * @typedef {object} Workspace
 * @property {string} tarball
 * @property {string} folder
 * @property {string} installed folder of the installed package
 * @property {(program: string, ...args: string[]) => Ran} run runs a program of node_modules there
 * @property {(place: {cwd: string, env?: Record<string, string>}, program: string, ...args: string[]) => Ran} runIn
 *   the same in a folder of it
 * @property {() => void} remove
 */

/** Packs `dist` into a folder. @param {string} place @returns {string} the tarball */
export function pack(place) {
  const packed = execFileSync(npm, ['pack', '--json', '--pack-destination', place], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const {filename} = [JSON.parse(packed)].flat()[0] ?? Object.values(JSON.parse(packed))[0];
  return join(place, filename);
}

/** Installs what a folder's package.json names, and the tarball. @param {string} folder @param {string} tarball */
export function install(folder, tarball) {
  execFileSync(npm, ['install', '--no-save', '--no-package-lock', ...quiet, tarball], {
    cwd: folder,
    stdio: 'inherit',
  });
}

/** Packs `dist` and installs it. @returns {Workspace} */
export function makeWorkspace() {
  const place = mkdtempSync(join(tmpdir(), 'cluster-widgets-package-'));
  const folder = join(place, 'consumers');
  const tarball = pack(place);
  cpSync(resolve(import.meta.dirname, 'consumers'), folder, {recursive: true});
  cpSync('examples/demo-cluster.json', join(folder, 'dom/cluster.json'));
  execFileSync(npm, ['ci', ...quiet], {cwd: folder, stdio: 'inherit'});
  install(folder, tarball);
  /** @type {Workspace['runIn']} */
  const runIn = ({cwd, env}, program, ...args) => {
    const path = join(folder, 'node_modules/.bin', program);
    const {status, stdout, stderr} = spawnSync(program === 'node' ? process.execPath : path, args, {
      cwd,
      encoding: 'utf8',
      env: {...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...env},
    });
    return {code: status, output: `${stdout}${stderr}`};
  };
  return {
    tarball,
    folder,
    installed: join(folder, 'node_modules/cluster-widgets'),
    run: (program, ...args) => runIn({cwd: folder}, program, ...args),
    runIn,
    remove: () => rmSync(place, {recursive: true, force: true}),
  };
}

/** @param {string} path */
export const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));
