import {spawnSync} from 'node:child_process';
import {findEngines} from './find.js';

/** @typedef {import('./find.js').Engines} Engines */
/** @typedef {keyof Engines} EngineName */

/** @type {EngineName[]} */
export const engineNames = ['chromium', 'firefox', 'webkit'];

const packages =
  'chromium firefox-esr webkit2gtk-driver xvfb fonts-noto-core fonts-noto-cjk poppler-utils'.split(
    ' ',
  );

/** @param {string} command @param {string[]} args */
const run = (command, args) =>
  spawnSync(command, args, {
    stdio: 'inherit',
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
  }).status === 0;

/** @param {string} command @param {string[]} args */
const works = (command, args) => spawnSync(command, args, {stdio: 'ignore'}).status === 0;

/** What goes before apt-get here; `undefined` where it cannot be used without asking somebody. */
const becomeRoot = () => {
  if (process.platform !== 'linux' || !works('apt-get', ['--version'])) return undefined;
  if (process.getuid?.() === 0) return [];
  return works('sudo', ['-n', 'true']) ? ['sudo', '-n'] : undefined;
};

const installPackages = () => {
  const root = becomeRoot();
  if (!root) return;
  const [command, ...args] = [...root, 'apt-get'];
  console.log(`Browsers are missing: apt-get install ${packages.join(' ')}`);
  if (!run(command, [...args, 'update'])) return;
  if (run(command, [...args, 'install', '-y', '--no-install-recommends', ...packages])) return;
  // One package that this system does not have must not keep the others away.
  for (const name of packages) {
    run(command, [...args, 'install', '-y', '--no-install-recommends', name]);
  }
};

/**
 * Which of the three engines a run uses: all, or those that `BROWSERS` names (`BROWSERS=chromium,webkit`).
 * @returns {EngineName[]}
 * @throws {Error} where `BROWSERS` names something else
 */
export const wantedEngines = () => {
  const wanted = (process.env.BROWSERS ?? '').split(/[\s,]+/).filter(Boolean);
  const unknown = wanted.find((name) => !engineNames.some((engine) => engine === name));
  if (unknown) throw new Error(`BROWSERS: no engine "${unknown}", only ${engineNames.join(', ')}.`);
  return wanted.length === 0 ? engineNames : engineNames.filter((name) => wanted.includes(name));
};

const advice = `Install the browsers, then run the tests again:
  Debian, Ubuntu:  sudo apt-get install -y --no-install-recommends ${packages.join(' ')}
  elsewhere:       Chrome and Firefox from their makers, or  npx @puppeteer/browsers install chrome
  WebKit is tested with WebKitGTK (MiniBrowser, WebKitWebDriver, Xvfb), which exists on Linux only.
  CHROME_PATH and FIREFOX_PATH name a browser at another place.`;

/**
 * Sees to the browsers: where one is missing and may be installed without asking (root, or sudo without
 * a password, on a Debian), it is; where it may not, what to install is printed. Firefox and WebKit may
 * be missing and are then reported as `not run`; without Chromium nothing can be said at all. Only the
 * engines that this run wants are returned.
 * @returns {{engines: Engines, missing: EngineName[]}}
 * @throws {Error} where Chromium is wanted and missing
 */
export const ensureEngines = () => {
  const wanted = wantedEngines();
  const lacks = (/** @type {Engines} */ engines) => wanted.filter((name) => !engines[name]);
  let engines = findEngines();
  // Once a run: the variable tells the suites that the run starts.
  if (lacks(engines).length > 0 && !process.env.BROWSERS_TRIED) {
    process.env.BROWSERS_TRIED = 'yes';
    installPackages();
    engines = findEngines();
  }
  const missing = lacks(engines);
  if (missing.length > 0) console.log(`Not found: ${missing.join(', ')}.\n${advice}`);
  if (missing.includes('chromium')) throw new Error('No Chromium or Chrome was found.');
  const used = wanted.flatMap((name) => (engines[name] ? [[name, engines[name]]] : []));
  return {engines: Object.fromEntries(used), missing};
};

/**
 * The lines to print for engines that a suite leaves out: the missing ones and those that BROWSERS omits.
 * @param {string} suite
 * @param {EngineName[]} missing
 */
export const notRunLines = (suite, missing) => [
  ...missing.map((name) => `not run: ${suite} in ${name}: it is not installed`),
  ...engineNames
    .filter((name) => !wantedEngines().includes(name))
    .map((name) => `not run: ${suite} in ${name}: BROWSERS leaves it out`),
];
