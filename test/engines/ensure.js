import {spawnSync} from 'node:child_process';
import {findEngines} from './find.js';

/** @typedef {import('./find.js').Engines} Engines */
/** @typedef {keyof Engines} EngineName */

/** @type {EngineName[]} */
export const engineNames = ['chromium', 'firefox', 'webkit'];

const packages =
  'chromium firefox-esr webkit2gtk-driver xvfb fonts-noto-core fonts-noto-cjk poppler-utils libjs-prototype libjs-mootools'.split(
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

/**
 * Installs Debian's packages, where that may be done without asking.
 * @param {string} what is missing
 * @param {string[]} names
 */
export const installPackages = (what, names) => {
  const root = becomeRoot();
  if (!root) return;
  const [command, ...args] = [...root, 'apt-get'];
  console.log(`${what} missing: apt-get install ${names.join(' ')}`);
  if (!run(command, [...args, 'update'])) return;
  if (run(command, [...args, 'install', '-y', '--no-install-recommends', ...names])) return;
  // One package that this system does not have must not keep the others away.
  for (const name of names) {
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

const isChromium = (/** @type {EngineName} */ name) => name === 'chromium';

const advice = `Install the browsers, then run the tests again:
  Debian, Ubuntu:  sudo apt-get install -y --no-install-recommends ${packages.join(' ')}
  elsewhere:       Chrome and Firefox from their makers, or  npx @puppeteer/browsers install chrome
  WebKit is tested with WebKitGTK (MiniBrowser, WebKitWebDriver, Xvfb), which exists on Linux only.
  CHROME_PATH and FIREFOX_PATH name a browser at another place.`;

/**
 * Finds the browsers. A missing one is installed where that needs no question (root, or sudo without a password, on a
 * Debian); elsewhere the instructions are printed. On a developer's machine Firefox and WebKit may be missing and are
 * reported as `not run`; with `CI=true` every missing engine is an error. Returns only the engines that this run wants.
 * @returns {{engines: Engines, missing: EngineName[]}}
 * @throws {Error} where an engine is missing that must not be
 */
export const ensureEngines = () => {
  const wanted = wantedEngines();
  const lacks = (/** @type {Engines} */ engines) => wanted.filter((name) => !engines[name]);
  let engines = findEngines();
  // Once a run: the variable tells the suites that the run starts.
  if (lacks(engines).length > 0 && !process.env.BROWSERS_TRIED) {
    process.env.BROWSERS_TRIED = 'yes';
    installPackages('Browsers are', packages);
    engines = findEngines();
  }
  const missing = lacks(engines);
  if (missing.length > 0) console.log(`Not found: ${missing.join(', ')}.\n${advice}`);
  const required = process.env.CI === 'true' ? missing : missing.filter(isChromium);
  if (required.length > 0) throw new Error(`Missing browsers: ${required.join(', ')}.`);
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
