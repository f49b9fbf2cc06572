import {readFileSync} from 'node:fs';
import {extname} from 'node:path';
import {gzipSync} from 'node:zlib';
import {listen} from '../examples/static-server.js';

/** @type {Record<string, string>} */
const types = {'.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript'};

/**
 * A site that sends everything compressed, as a CDN does, and counts.
 * @typedef {object} Host
 * @property {string} origin
 * @property {{path: string, bytes: number}[]} sent since it was last emptied
 * @property {() => Promise<void>} close
 */

/** @param {Record<string, string>} pages path → HTML; all other paths are files @returns {Promise<Host>} */
export const openHost = async (pages) => {
  /** @type {Host['sent']} */
  const sent = [];
  /** @type {Map<string, Buffer>} */
  const bodies = new Map();
  /** @param {string} path */
  const bodyOf = (path) => {
    const known = bodies.get(path);
    if (known) return known;
    const body = gzipSync(pages[path] ?? readFileSync(`.${path}`), {level: 9});
    bodies.set(path, body);
    return body;
  };
  const {origin, server} = await listen((request, response) => {
    const path = (request.url ?? '').replace(/\?.*/s, '');
    try {
      const body = bodyOf(path);
      sent.push({path, bytes: body.length});
      response.writeHead(200, {
        'content-type': `${types[extname(path)]}; charset=utf-8`,
        'content-encoding': 'gzip',
        'content-length': body.length,
        'cache-control': 'no-store',
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return {origin, sent, close};
};
