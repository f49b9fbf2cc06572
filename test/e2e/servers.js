import {spawn} from 'node:child_process';
import {accessSync, constants, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {once} from 'node:events';
import {delimiter, join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';

/**
 * A web server that sites are served with.
 * @typedef {object} Server
 * @property {string} name
 * @property {string} program
 * @property {(folder: string, port: number) => string} settings its whole configuration, to serve `folder`/site
 * @property {(file: string) => string[]} args how it is started, in the foreground, with its configuration
 */

const isRoot = process.getuid?.() === 0;
const modules = '/usr/lib/apache2/modules';

/** Each with the sample of the kit, put where the sample says. @type {Server[]} */
export const servers = [
  {
    name: 'nginx',
    program: 'nginx',
    settings: (folder, port) => `
      pid ${folder}/nginx.pid;
      error_log ${folder}/error.log;
      events {}
      http {
        include /etc/nginx/mime.types;
        access_log off;
        client_body_temp_path ${folder}/body;
        server {
          listen 127.0.0.1:${port};
          root ${folder}/site;
          include ${folder}/site/cluster-widgets/headers/nginx.conf;
        }
      }`,
    args: (file) => ['-c', file, '-g', 'daemon off;'],
  },
  {
    name: 'Apache',
    program: 'apache2',
    settings: (folder, port) => `
      ${['mpm_event', 'authz_core', 'mime', 'headers']
        .map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`)
        .join('\n')}
      ServerName localhost
      Listen 127.0.0.1:${port}
      PidFile ${folder}/apache.pid
      ErrorLog ${folder}/error.log
      ${isRoot ? 'User www-data\nGroup www-data' : ''}
      TypesConfig /etc/mime.types
      DocumentRoot ${folder}/site
      <Directory ${folder}/site>
        Require all granted
        AllowOverride FileInfo
      </Directory>`,
    args: (file) => ['-f', file, '-D', 'FOREGROUND'],
  },
  {
    name: 'Caddy',
    program: 'caddy',
    settings: (folder, port) => `
      {
        admin off
        auto_https off
        storage file_system ${folder}
      }
      http://127.0.0.1:${port} {
        root * ${folder}/site
        import ${folder}/site/cluster-widgets/headers/Caddyfile
        file_server
      }`,
    args: (file) => ['run', '--adapter', 'caddyfile', '--config', file],
  },
];

/** @param {string} path */
const runs = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Where the server's program lies; `undefined` where it is not installed. @param {Server} server */
export const programOf = ({program}) =>
  [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin']
    .map((folder) => join(folder, program))
    .find(runs);

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  return port;
};

/**
 * Starts a server on this machine alone; `close` ends it.
 * @param {Server} server
 * @param {string} folder its site and whatever it writes
 * @returns {Promise<{origin: string, close: () => void}>}
 */
export const startServer = async (server, folder) => {
  const program = programOf(server);
  if (!program) throw new Error(`${server.name} is not installed.`);
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const file = join(folder, `${server.program}.conf`);
  writeFileSync(file, server.settings(folder, port));
  const env = {...process.env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder};
  const child = spawn(program, server.args(file), {env, stdio: ['ignore', 'ignore', 'pipe']});
  let said = '';
  child.stderr.on('data', (data) => (said += data));
  const close = () => void child.kill();
  process.once('exit', close);
  for (let attempt = 0; attempt < 100; attempt++) {
    if (await fetch(origin).catch(() => undefined)) return {origin, close};
    if (child.exitCode !== null) break;
    await pause(100);
  }
  close();
  throw new Error(`${server.name} did not start: ${said}`);
};
