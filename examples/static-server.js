import {createReadStream} from 'node:fs';
import {stat} from 'node:fs/promises';
import {createServer} from 'node:http';
import {once} from 'node:events';
import {extname, join, relative, resolve, sep} from 'node:path';

/** @typedef {import('node:http').RequestListener} RequestListener */

/** @type {Record<string, string>} */
const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/**
 * The file that an address stands for, or `undefined` where it leaves the folder or names a hidden one.
 * @param {string} root
 * @param {string} address path and query, as requested
 */
const fileOf = (root, address) => {
  try {
    const file = join(root, decodeURIComponent(address.replace(/[?#].*/s, '')));
    const hidden = relative(root, file)
      .split(sep)
      .some((name) => name.startsWith('.'));
    return hidden || file.includes('\0') ? undefined : file;
  } catch {
    return undefined;
  }
};

/** @param {string} file */
const isFile = async (file) => (await stat(file).catch(() => undefined))?.isFile() ?? false;

/**
 * Serves the files of a folder as they are, never from a cache.
 * @param {string} folder
 * @returns {RequestListener}
 */
export const fileHandler = (folder) => {
  const root = resolve(folder);
  /** @param {Parameters<RequestListener>} exchange */
  const send = async (...[request, response]) => {
    const file = fileOf(root, request.url ?? '/');
    if (!file || !(await isFile(file))) {
      response.writeHead(404, {'content-type': 'text/plain; charset=utf-8'});
      response.end('Not found');
      return;
    }
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
    });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  };
  return (...exchange) => void send(...exchange);
};

/**
 * Starts a server that only this machine can reach.
 * @param {RequestListener} handler
 * @param {number} port 0: any free one
 * @returns {Promise<{origin: string, server: import('node:http').Server}>}
 * @throws {NodeJS.ErrnoException} `EADDRINUSE` where the port is taken
 */
export const listen = async (handler, port = 0) => {
  const server = createServer(handler).listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {origin: `http://127.0.0.1:${address.port}`, server};
};
