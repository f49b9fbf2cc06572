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
 * @param {number} [pixel] how many pixels of the screen one of a page is; default 1
 * @returns {import('puppeteer-core').LaunchOptions}
 */
export const launchOptions = (name, executablePath, pixel) => {
  // An emulated screen would hide that of the browser.
  const own = {executablePath, env: environment, ...(pixel && {defaultViewport: null})};
  return name === 'chromium'
    ? {...own, args: [...chromiumArgs, ...(pixel ? [`--force-device-scale-factor=${pixel}`] : [])]}
    : {
        ...own,
        browser: 'firefox',
        extraPrefsFirefox: {
          'intl.accept_languages': 'en-US, en',
          'intl.locale.requested': 'en-US',
          ...(pixel && {'layout.css.devPixelsPerPx': String(pixel)}),
        },
      };
};
