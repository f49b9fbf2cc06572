import {accessSync, constants, readdirSync} from 'node:fs';
import {delimiter, join} from 'node:path';

/**
 * The programs that the tests drive, each as an absolute path; `undefined` where it is not installed.
 * @typedef {object} Engines
 * @property {string} [chromium] Chromium or Chrome
 * @property {string} [firefox]
 * @property {WebKitPrograms} [webkit] only where all three of its programs are there
 */

/**
 * @typedef {object} WebKitPrograms
 * @property {string} driver WebKitWebDriver
 * @property {string} browser MiniBrowser of WebKitGTK
 * @property {string} display Xvfb: MiniBrowser has no headless mode
 */

/** @param {string} path */
const runs = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** @param {string} folder */
const entries = (folder) => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

const onPath = (/** @type {string[]} */ ...names) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));

/** Folders under which Windows installs programs. */
const programFiles = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
  (name) => process.env[name] ?? [],
);
/** Folders under which macOS installs programs. */
const applications = ['/Applications', join(process.env.HOME ?? '', 'Applications')];

const chromiumPlaces = () => [
  ...onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'),
  ...applications.flatMap((folder) => [
    join(folder, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
    join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
  ]),
  ...programFiles.map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
  ...ownChrome(),
];

/** `npx @puppeteer/browsers install chrome` puts Chrome into `chrome/<build>/<folder>/` of the project. */
const ownChrome = () =>
  entries('chrome').flatMap((build) =>
    entries(join('chrome', build)).flatMap((folder) => [
      join(process.cwd(), 'chrome', build, folder, 'chrome'),
      join(process.cwd(), 'chrome', build, folder, 'chrome.exe'),
      join(
        process.cwd(),
        'chrome',
        build,
        folder,
        'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      ),
    ]),
  );

const firefoxPlaces = () => [
  ...onPath('firefox', 'firefox-esr'),
  ...applications.map((folder) => join(folder, 'Firefox.app/Contents/MacOS/firefox')),
  ...programFiles.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
];

const miniBrowserPlaces = () => [
  ...onPath('MiniBrowser'),
  ...['/usr/lib', '/usr/libexec', '/usr/lib64']
    .flatMap((lib) => [lib, ...entries(lib).map((triple) => join(lib, triple))])
    .flatMap((folder) =>
      ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((name) =>
        join(folder, name, 'MiniBrowser'),
      ),
    ),
];

/** @returns {WebKitPrograms | undefined} */
const findWebKit = () => {
  const driver = onPath('WebKitWebDriver').find(runs);
  const browser = miniBrowserPlaces().find(runs);
  const display = onPath('Xvfb').find(runs);
  return driver && browser && display ? {driver, browser, display} : undefined;
};

/**
 * The program that a variable names, else the first of its usual places.
 * @param {string} variable
 * @param {() => string[]} places
 */
const findProgram = (variable, places) => {
  const {[variable]: own} = process.env;
  if (own && !runs(own)) throw new Error(`${variable}: there is no program ${own}.`);
  return own || places().find(runs);
};

/**
 * Looks for the browsers at their usual places, or where `CHROME_PATH` and `FIREFOX_PATH` say they are.
 * @returns {Engines}
 * @throws {Error} where such a variable names no program
 */
export const findEngines = () => ({
  chromium: findProgram('CHROME_PATH', chromiumPlaces),
  firefox: findProgram('FIREFOX_PATH', firefoxPlaces),
  webkit: findWebKit(),
});
