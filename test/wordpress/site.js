import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {text} from 'node:stream/consumers';
import {setTimeout as pause} from 'node:timers/promises';
import {unzipSync} from 'fflate';

/** @typedef {import('./pieces.js').WordPress} WordPress */

const own = resolve('test/wordpress/php');

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  await once(server, 'close');
  return port;
};

/** @param {number} port */
const config = (port) => `<?php
define('DB_NAME', 'site');
define('DB_USER', '');
define('DB_PASSWORD', '');
define('DB_HOST', '');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
define('WP_HOME', 'http://127.0.0.1:${port}');
define('WP_SITEURL', 'http://127.0.0.1:${port}');
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('WP_ACCESSIBLE_HOSTS', '127.0.0.1');
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('WP_DEBUG', true);
define('WP_DEBUG_DISPLAY', false);
define('WP_DEBUG_LOG', __DIR__ . '/debug.log');
foreach (['AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT'] as $name) {
  define($name, $name . ' of a test');
}
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require ABSPATH . 'wp-settings.php';
`;

/** A WordPress on this machine alone, with people of four roles. The password of each is "password". */
export class Site {
  #server = /** @type {import('node:child_process').ChildProcess | undefined} */ (undefined);
  #port = 0;
  #stop = () => void this.#server?.kill('SIGKILL');
  folder = mkdtempSync(join(tmpdir(), 'wordpress-'));

  get origin() {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** @param {WordPress} wordpress @param {string} sqlite the plugin that is in for a database server */
  async start(wordpress, sqlite) {
    this.#port = await freePort();
    const {folder} = this;
    cpSync(wordpress.folder, folder, {
      recursive: true,
      dereference: true,
      // Settings of the machine, links that lead nowhere, and translations, of which Polish is enough.
      filter: (path) =>
        existsSync(path) &&
        !/[/\\](wp-config\.php|\.htaccess|database)$/.test(path) &&
        (!/languages[/\\]./.test(path) || /pl_PL/.test(path)),
    });
    const plugins = join(folder, 'wp-content', 'plugins');
    cpSync(join(sqlite, 'sqlite-database-integration-main'), join(plugins, 'sqlite'), {
      recursive: true,
    });
    const dropIn = readFileSync(join(plugins, 'sqlite', 'db.copy'), 'utf8')
      .replaceAll('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', join(plugins, 'sqlite'))
      .replaceAll('{SQLITE_PLUGIN}', 'sqlite/load.php');
    writeFileSync(join(folder, 'wp-content', 'db.php'), dropIn);
    mkdirSync(join(folder, 'wp-content', 'mu-plugins'), {recursive: true});
    cpSync(join(own, 'loopback.php'), join(folder, 'wp-content', 'mu-plugins', 'loopback.php'));
    writeFileSync(join(folder, 'wp-config.php'), config(this.#port));
    await this.run('install', {title: 'Test site', theme: wordpress.theme});
    const args = ['-S', `127.0.0.1:${this.#port}`, '-t', folder, join(own, 'router.php')];
    const server = spawn('php', args, {cwd: folder, stdio: 'ignore'});
    this.#server = server;
    process.once('exit', this.#stop);
    for (let attempt = 0; attempt < 600; attempt++) {
      if (await fetch(`${this.origin}/wp-includes/version.php`).catch(() => undefined)) return;
      if (server.exitCode !== null) break;
      await pause(100);
    }
    throw new Error('The site does not answer.');
  }

  /**
   * Runs an action of php/run.php in the site. It may read documents of servers in this process, which must not wait for it.
   * @param {string} action
   * @param {object} [input]
   */
  async run(action, input = {}) {
    const child = spawn('php', [join(own, 'run.php'), action], {cwd: this.folder});
    child.stdin.end(JSON.stringify({...input, host: `127.0.0.1:${this.#port}`}));
    const [output, errors, [status]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'close'),
    ]);
    const answer = output.trim().split('\n').pop() ?? '';
    if (status !== 0 || !answer) throw new Error(`${action}: ${errors}\n${output}`);
    return JSON.parse(answer);
  }

  /** Puts a plugin in from its zip, and activates it. @param {string} zip @param {string} name of its folder and file */
  async addPlugin(zip, name) {
    for (const [path, content] of Object.entries(unzipSync(readFileSync(zip)))) {
      const file = join(this.folder, 'wp-content', 'plugins', path);
      mkdirSync(dirname(file), {recursive: true});
      writeFileSync(file, content);
    }
    const {error} = await this.run('activate', {plugin: `${name}/${name}.php`});
    if (error) throw new Error(error);
  }

  /** What PHP has complained of in the plugin. @param {string} name of its folder */
  complaints(name) {
    const log = join(this.folder, 'debug.log');
    if (!existsSync(log)) return [];
    return readFileSync(log, 'utf8')
      .split('\n')
      .filter((line) => line.includes(`/plugins/${name}/`) || /Fatal error/.test(line));
  }

  async close() {
    process.off('exit', this.#stop);
    const server = this.#server;
    if (server && server.exitCode === null && server.signalCode === null) {
      const ended = once(server, 'exit');
      server.kill('SIGKILL');
      await ended;
    }
    rmSync(this.folder, {recursive: true, force: true});
  }
}
