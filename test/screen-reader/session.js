import {execFile, spawn} from 'node:child_process';
import {once} from 'node:events';
import {chmod, copyFile, mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {startDisplay} from '../engines/display.js';
import {pathOf} from './programs.js';
import {SpeechServer} from './speech-server.js';

const run = promisify(execFile);
const here = dirname(fileURLToPath(import.meta.url));

/** @typedef {'firefox' | 'chromium'} BrowserName */
/** @typedef {import('./speech-server.js').Utterance} Utterance */

/** How long anything may take on a machine that has much else to do, in ms. */
const LIMIT = 60_000;

/**
 * How long to wait for Orca, in ms.
 * @typedef {object} Patience
 * @property {number} quiet so long after its last words it has nothing more to say to a key
 * @property {number} silence so long it may say nothing to a key before that counts as silence
 */

/** Where it is known how much is to be said. @type {Patience} */
export const QUICK = {quiet: 80, silence: 500};
/** Where it is not known, or the machine is slow. @type {Patience} */
export const PATIENT = {quiet: 350, silence: 900};

/** Browsers tell a screen reader where lines are only after they have drawn them, and do not tell when that is. */
const LAYOUT = 700;

/** All programs of all sessions: an interrupted run takes them along. @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
process.once('exit', () => running.forEach((child) => child.kill('SIGKILL')));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));

/**
 * Waits for a condition.
 * @param {string} what the error names
 * @param {() => unknown} test
 */
const until = async (what, test, limit = LIMIT) => {
  const end = performance.now() + limit;
  while (!(await test())) {
    if (performance.now() > end) throw new Error(`Waited ${limit / 1000} s for ${what}.`);
    await pause(25);
  }
};

/** No keys of its own: all belong to Orca and the browser. */
const windowManager = `<openbox_config xmlns="http://openbox.org/3.4/rc">
  <desktops><number>1</number></desktops><keyboard/><mouse/>
</openbox_config>`;

const firefoxSettings = {
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.policy.firstRunURL': '',
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'trailhead.firstrun.didSeeAboutWelcome': true,
  'termsofuse.acceptedVersion': 999,
  'browser.preonboarding.enabled': false,
  'accessibility.typeaheadfind': false,
  'accessibility.force_disabled': -1,
  'app.update.enabled': false,
  // Else Orca says "Finished loading New Tab" whenever it is done.
  'browser.newtab.preload': false,
  'browser.translations.enable': false,
};

const chromiumOptions =
  '--no-sandbox --force-renderer-accessibility --no-first-run --no-default-browser-check --disable-gpu --password-store=basic --disable-features=Translate,HttpsUpgrades --kiosk'.split(
    ' ',
  );

/**
 * A screen reader with a browser, on a display, a bus and in a home of their own, so that several can run side by side.
 */
export class Session {
  #speech = new SpeechServer();
  /** What ends what was started, in the order in which it was started. @type {(() => unknown)[]} */
  #ends = [];
  #home = '';
  /** @type {NodeJS.ProcessEnv} */
  #env = {};
  #patience = PATIENT;

  /**
   * @param {{browser: BrowserName, language: string, patience: Patience, url: string, title: string}} options the page, and
   *   the title that it has when it is ready
   * @returns {Promise<Session>} when Orca answers to keys in the page
   */
  static async open({browser, language, patience, url, title}) {
    const session = new Session();
    try {
      await session.#prepare(language);
      await session.#startBus();
      await session.#startOrca();
      await session.#startBrowser(browser, url);
      await session.#activate(title);
      await session.#untilNamed(title);
      await session.#settle();
      session.#patience = patience;
      return session;
    } catch (error) {
      await session.close();
      throw error;
    }
  }

  /** Waits until the page of a title is there, and Orca answers to keys in it. @param {string} title */
  async enter(title) {
    const {length} = this;
    const patience = this.#patience;
    this.#patience = PATIENT;
    await this.#activate(title);
    await this.#untilQuiet(length, 200);
    await this.#settle();
    this.#patience = patience;
  }

  /** What was said, from an utterance on. @param {number} from */
  since(from) {
    return this.#speech.said.slice(from);
  }

  /** How much has been said. */
  get length() {
    return this.#speech.said.length;
  }

  /** Ends all programs of the session. */
  async close() {
    for (const end of this.#ends.reverse()) await end();
    this.#ends = [];
    this.#speech.close();
    if (this.#home) await rm(this.#home, {recursive: true, force: true, maxRetries: 5});
  }

  /**
   * Presses a key, as xdotool names it, and waits until Orca has handled it and is quiet.
   * @param {string} key `orca:a` is a command of Orca: Insert and the key
   * @param {number} from the utterance that the answer begins with
   * @param {number} [expected] how many utterances to wait for
   */
  async press(key, from, expected) {
    const command = /^orca:(.+)$/.exec(key)?.[1];
    return this.#send(
      command ? ['keydown', 'Insert', 'key', command, 'keyup', 'Insert'] : ['key', key],
      1,
      from,
      expected,
    );
  }

  /**
   * Types letters as fast as people do, and waits until something is said.
   * @param {string} words @param {number} from @param {number} [expected]
   */
  async type(words, from, expected) {
    return this.#send(['type', '--delay', '120', words], words.length, from, expected ?? 1);
  }

  /**
   * Waits until something is said, at most so many milliseconds.
   * @param {number} from @param {number} [expected]
   */
  async listen(from, expected = 1, limit = 8000) {
    const begin = performance.now();
    const enough = () => this.length - from >= expected;
    while (!enough() && performance.now() - begin < limit) await pause(25);
    await this.#untilQuiet(from, 0, expected);
  }

  /** @param {string[]} args of xdotool @param {number} keys @param {number} from @param {number} [expected] */
  async #send(args, keys, from, expected) {
    const before = this.#speech.keys;
    await this.#xdotool(...args);
    const begin = performance.now();
    const handled = () => this.#speech.keys >= before + keys && this.#speech.idleAt > begin;
    await until(`Orca to handle ${args.join(' ')}`, handled);
    await this.#untilQuiet(from, performance.now() - begin, expected);
  }

  /**
   * Waits until Orca has said what is expected and is quiet; on a slow machine longer.
   * @param {number} from @param {number} delay of the key, in ms @param {number} [expected]
   */
  async #untilQuiet(from, delay, expected) {
    const begin = performance.now();
    // Where it is not known what to expect, more patience.
    const {quiet, silence: known} = this.#patience;
    const silence = (expected === undefined ? 2 * known : known) + 4 * delay;
    for (;;) {
      await pause(25);
      const now = performance.now();
      const said = this.since(from);
      const last = said.at(-1)?.at;
      const patience = expected && said.length < expected ? 8000 : last ? quiet + delay : silence;
      const since = Math.max(last ?? begin, expected && said.length < expected ? begin : 0);
      // Orca has looked at all events since then.
      if (now - since >= patience && this.#speech.idleAt > (last ?? begin)) return;
      if (now - begin > LIMIT) throw new Error('Orca does not stop to speak.');
    }
  }

  /** @param {string} language */
  async #prepare(language) {
    const home = (this.#home = await mkdtemp(join(tmpdir(), 'screen-reader-')));
    const folder = async (/** @type {string} */ name) => {
      await mkdir(join(home, name), {recursive: true, mode: 0o700});
      return join(home, name);
    };
    const bin = await folder('bin');
    // Orca looks with pgrep for another Orca of this user; here each has a session of its own.
    await writeFile(join(bin, 'pgrep'), '#!/bin/sh\nexit 1\n');
    await chmod(join(bin, 'pgrep'), 0o755);
    const {PATH = '', TMPDIR} = process.env;
    this.#env = {
      PATH: `${bin}:${PATH}`,
      TMPDIR,
      HOME: home,
      XDG_RUNTIME_DIR: await folder('run'),
      XDG_CONFIG_HOME: await folder('config'),
      XDG_DATA_HOME: await folder('data'),
      XDG_CACHE_HOME: await folder('cache'),
      LANG: 'C.UTF-8',
      LANGUAGE: language,
      GSETTINGS_BACKEND: 'keyfile',
      GTK_MODULES: 'gail:atk-bridge',
      GNOME_ACCESSIBILITY: '1',
      ACCESSIBILITY_ENABLED: '1',
      GDK_BACKEND: 'x11',
      MOZ_ENABLE_WAYLAND: '0',
      SPEECHD_ADDRESS: `unix_socket:${join(home, 'run/speech.sock')}`,
    };
    if (language === 'pl') await this.#addLocale('pl_PL');
    await copyFile(
      join(here, 'orca-settings.py'),
      join(await folder('data/orca'), 'orca-customizations.py'),
    );
    await writeFile(join(home, 'openbox.xml'), windowManager);
    await this.#speech.listen(join(home, 'run/speech.sock'));
  }

  /** Makes the system's words for a language, which are seldom installed. @param {string} name */
  async #addLocale(name) {
    const LOCPATH = join(this.#home, 'locale');
    const LANG = `${name}.UTF-8`;
    await mkdir(LOCPATH);
    // It warns of what does not matter here, and ends with 1.
    await run('localedef', ['-i', name, '-f', 'UTF-8', join(LOCPATH, LANG)]).catch(() => undefined);
    Object.assign(this.#env, {LOCPATH, LANG});
  }

  async #startBus() {
    const {display, end} = await startDisplay(pathOf('Xvfb') ?? 'Xvfb');
    this.#ends.push(end);
    this.#env.DISPLAY = display;
    const bus = this.#start('dbus-daemon', ['--session', '--nofork', '--print-address=3']);
    const [address] = await once(
      /** @type {import('node:stream').Readable} */ (bus.stdio[3]),
      'data',
    );
    this.#env.DBUS_SESSION_BUS_ADDRESS = String(address).trim();
    // Before a browser starts, it must know that a screen reader is there.
    for (const name of ['IsEnabled', 'ScreenReaderEnabled']) {
      const set = ['org.freedesktop.DBus.Properties.Set', 'string:org.a11y.Status'];
      const value = [`string:${name}`, 'variant:boolean:true'];
      const to = ['--session', '--print-reply', '--dest=org.a11y.Bus', '/org/a11y/bus'];
      await run('dbus-send', [...to, ...set, ...value], {env: this.#env});
    }
    this.#start('openbox', ['--config-file', join(this.#home, 'openbox.xml')]);
  }

  async #startOrca() {
    this.#start('orca', []);
    await until('Orca to greet', () => this.length > 0);
  }

  /** @param {BrowserName} browser @param {string} url */
  async #startBrowser(browser, url) {
    const profile = await mkdtemp(join(this.#home, 'profile-'));
    if (browser === 'firefox') {
      const lines = Object.entries(firefoxSettings).map(
        ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
      );
      await writeFile(join(profile, 'user.js'), lines.join('\n'));
      this.#start('firefox-esr', ['--no-remote', '--profile', profile, '--kiosk', url]);
    } else {
      this.#start('chromium', [...chromiumOptions, `--user-data-dir=${profile}`, url]);
    }
  }

  /** Waits for the window with the page of a title, and gives it the keys. @param {string} title */
  async #activate(title) {
    const find = ['search', '--onlyvisible', '--name', `^${title}\\b`];
    let window = '';
    await until('the page', async () => {
      window = (await this.#xdotool(...find).catch(() => '')).trim().split('\n').at(-1) ?? '';
      return window;
    });
    await this.#xdotool('windowactivate', '--sync', window);
  }

  /** Waits until Orca says the title of the first page, and not only that of the window. @param {string} title */
  async #untilNamed(title) {
    const isPage = (/** @type {Utterance} */ {text}) =>
      text.startsWith(title) && !/Firefox|Chromium/.test(text);
    await until('Orca to come to the page', () => this.#speech.said.some(isPage), 20_000).catch(
      () => undefined,
    );
    await this.#untilQuiet(0, 200);
  }

  /** Orca is in the page when it answers with the page's first words, always the same; before, keys are lost. */
  async #settle() {
    // A key before Orca knows where the lines of the page are makes it believe that the page is one line.
    await pause(LAYOUT);
    let before = '';
    for (let attempt = 0; attempt < 30; attempt++) {
      const from = this.length;
      await this.#xdotool('key', 'ctrl+Home');
      await this.#untilQuiet(from, 0, undefined);
      const said = this.since(from)
        .map(({text}) => text)
        .join('\n');
      if (said && said === before) return;
      before = said;
    }
    throw new Error('Orca does not answer in the page.');
  }

  /** @param {string} program @param {string[]} args */
  #start(program, args) {
    const child = spawn(program, args, {
      env: this.#env,
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    const kill = () => void child.kill('SIGKILL');
    running.add(child);
    const exit = once(child, 'exit');
    exit.catch(() => undefined);
    this.#ends.push(async () => {
      child.kill();
      const force = setTimeout(kill, 3000);
      await exit;
      clearTimeout(force);
      running.delete(child);
    });
    return child;
  }

  /** @param {...string} args */
  async #xdotool(...args) {
    const {stdout} = await run('xdotool', args, {env: this.#env});
    return stdout;
  }
}
