/*
 * npm run sbom: prints what the package is made of, with its locked versions, as CycloneDX. `npm sbom` in the checkout
 * leaves out what the tools need too, and adds the toolchain: so it runs beside it, on what is published. Needs no network.
 */
import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** Packages whose code is inside the published files. */
const inlined = ['@lit/localize'];

const {name, version, license, type, dependencies, devDependencies} = JSON.parse(
  readFileSync('package.json', 'utf8'),
);
const inside = Object.fromEntries(inlined.map((one) => [one, devDependencies[one]]));
const place = mkdtempSync(join(tmpdir(), 'sbom-'));
// npm calls the whole by the name of its folder.
const folder = join(place, name);

/** @param {string[]} args */
const npm = (...args) =>
  execFileSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', [...args, '--package-lock-only'], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });

try {
  mkdirSync(folder);
  const published = {name, version, license, type, dependencies: {...dependencies, ...inside}};
  writeFileSync(join(folder, 'package.json'), JSON.stringify(published));
  cpSync('package-lock.json', join(folder, 'package-lock.json'));
  npm('install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error');
  console.log(npm('sbom', '--sbom-format', 'cyclonedx'));
} finally {
  rmSync(place, {recursive: true});
}
