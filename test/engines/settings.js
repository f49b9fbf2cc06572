/**
 * The clock and the language that every browser of the tests is started with, so that a date says the
 * same on every machine.
 */
export const environment = {
  ...process.env,
  TZ: 'Europe/Warsaw',
  LANG: 'en_US.UTF-8',
  LANGUAGE: 'en_US',
  LC_ALL: 'en_US.UTF-8',
};

const isRoot = process.getuid?.() === 0;

const chromiumArgs = [
  // Chromium refuses its sandbox to root; everybody else keeps it.
  ...(isRoot ? ['--no-sandbox'] : []),
  '--lang=en-US',
  '--no-first-run',
  '--disable-gpu',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
];

/**
 * Puppeteer's launch options for an engine.
 * @param {'chromium' | 'firefox'} name
 * @param {string} executablePath
 * @returns {import('puppeteer-core').LaunchOptions}
 */
export const launchOptions = (name, executablePath) =>
  name === 'chromium'
    ? {executablePath, env: environment, args: chromiumArgs}
    : {
        browser: 'firefox',
        executablePath,
        env: environment,
        extraPrefsFirefox: {'intl.accept_languages': 'en-US, en', 'intl.locale.requested': 'en-US'},
      };
