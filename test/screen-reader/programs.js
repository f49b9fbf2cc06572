import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {installPackages} from '../engines/ensure.js';

/** The Orca that the transcripts are from: other versions say the same in other words. */
export const ORCA_VERSION = '43';

const packages =
  'orca python3-speechd python3-pyatspi gir1.2-atspi-2.0 at-spi2-core dbus openbox xdotool xvfb locales firefox-esr chromium'.split(
    ' ',
  );

const programs =
  'orca openbox xdotool Xvfb dbus-daemon dbus-send localedef firefox-esr chromium'.split(' ');

/** @param {string} name */
export const pathOf = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));

/** Python modules that Orca imports only when it starts to speak, and its Polish words. */
const pieces = () => [
  ...programs.filter((name) => !pathOf(name)),
  ...['speechd', 'pyatspi'].filter(
    (name) =>
      spawnSync('/usr/bin/python3', ['-c', `import ${name}`], {stdio: 'ignore'}).status !== 0,
  ),
  ...['/usr/share/locale/pl/LC_MESSAGES/orca.mo'].filter((path) => !existsSync(path)),
];

/** The first number of Orca's version. */
const orcaVersion = () =>
  /^(\d+)\./m.exec(
    spawnSync('orca', ['--version'], {encoding: 'utf8', env: {...process.env, LC_ALL: 'C.UTF-8'}})
      .stdout ?? '',
  )?.[1];

/**
 * Installs what the suite needs, where that may be done without asking.
 * @returns {string | undefined} why the suite cannot run
 */
export const whyNotRun = () => {
  if (process.platform !== 'linux') return 'Orca runs on Linux only';
  let missing = pieces();
  if (missing.length > 0) {
    installPackages('Parts of the screen reader are', packages);
    missing = pieces();
  }
  if (missing.length > 0)
    return `${missing.join(', ')} missing; on Debian 12: apt-get install ${packages.join(' ')}`;
  const version = orcaVersion();
  if (version === ORCA_VERSION) return undefined;
  return `the transcripts are of Orca ${ORCA_VERSION} (Debian 12), and this is Orca ${version ?? '?'}`;
};
