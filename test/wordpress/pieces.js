import {spawnSync} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {unzipSync} from 'fflate';
import {installPackages} from '../engines/ensure.js';

/**
 * A WordPress that a site can be made of.
 * @typedef {object} WordPress
 * @property {string} version
 * @property {string} folder its files
 * @property {string} theme of its own year
 */

const packages =
  'php-cli php-sqlite3 php-xml php-mbstring wordpress wordpress-theme-twentytwentythree'.split(' ');
const debian = '/usr/share/wordpress';
/** Holds WordPress 6.5 and 6.6, and what lets it work without a database server. */
const builds = '@wp-playground/wordpress-builds@0.9.19';
const cache = resolve('node_modules/.cache/wordpress');

const php = (/** @type {string} */ code) =>
  spawnSync('php', ['-r', code], {encoding: 'utf8'}).stdout ?? '';

const missingExtensions = () => {
  const loaded = php('echo implode(" ", get_loaded_extensions());').toLowerCase().split(' ');
  return ['pdo_sqlite', 'dom', 'mbstring'].filter((name) => !loaded.includes(name));
};

const hasPhp = () => spawnSync('php', ['--version']).status === 0;
const isComplete = () =>
  hasPhp() && !missingExtensions().length && existsSync(`${debian}/wp-settings.php`);

/** @param {string} zip @param {string} folder */
const unzip = (zip, folder) => {
  for (const [name, content] of Object.entries(unzipSync(readFileSync(zip)))) {
    const file = join(folder, name);
    mkdirSync(name.endsWith('/') ? file : dirname(file), {recursive: true});
    if (!name.endsWith('/')) writeFileSync(file, content);
  }
};

/** Fetches the package from npm, once. @returns {string | undefined} its folder; `undefined` where npm cannot be reached */
const fetchBuilds = () => {
  const folder = join(cache, 'builds');
  if (existsSync(folder)) return folder;
  mkdirSync(cache, {recursive: true});
  const work = mkdtempSync(join(cache, 'new-'));
  try {
    const {status, stdout} = spawnSync(
      'npm',
      ['pack', '--silent', '--pack-destination', work, builds],
      {
        encoding: 'utf8',
        shell: process.platform === 'win32',
      },
    );
    const file = stdout?.trim().split('\n').pop();
    if (status !== 0 || !file) return undefined;
    const wanted = [
      'package/src/wordpress/wp-beta.zip',
      'package/src/sqlite-database-integration',
      'package/public/wp-beta',
    ];
    if (spawnSync('tar', ['-xzf', join(work, file), '-C', work, ...wanted]).status !== 0)
      return undefined;
    const made = join(work, 'made');
    unzip(join(work, wanted[0]), join(made, '6.6'));
    // The zip has no scripts and style sheets.
    cpSync(join(work, wanted[2]), join(made, '6.6'), {recursive: true});
    unzip(join(work, wanted[1], 'sqlite-database-integration.zip'), join(made, 'sqlite'));
    renameSync(made, folder);
    return folder;
  } finally {
    rmSync(work, {recursive: true, force: true});
  }
};

/**
 * Finds what the suite needs. Debian's packages are installed where that needs no question.
 * @returns {{sites: WordPress[], sqlite: string, missing: string[]}} `missing` says what is not there; without `sites`
 *   nothing can run
 */
export const findPieces = () => {
  if (!isComplete()) installPackages('PHP and WordPress are', packages);
  const missing = [];
  if (!hasPhp()) missing.push(`php is not installed (Debian: ${packages.join(' ')})`);
  else if (missingExtensions().length) missing.push(`PHP lacks ${missingExtensions().join(', ')}`);
  const folder = missing.length ? undefined : fetchBuilds();
  if (!folder) {
    if (!missing.length) missing.push(`npm has no ${builds}`);
    return {sites: [], sqlite: '', missing};
  }
  const sites = [{version: '6.6', folder: join(folder, '6.6'), theme: 'twentytwentyfour'}];
  if (existsSync(`${debian}/wp-settings.php`)) {
    sites.push({version: '6.1', folder: debian, theme: 'twentytwentythree'});
  } else {
    missing.push('WordPress 6.1: wordpress is not installed');
  }
  return {sites, sqlite: join(folder, 'sqlite'), missing};
};
