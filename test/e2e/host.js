import {setTimeout as pause} from 'node:timers/promises';
import {fileHandler, listen} from '../../examples/static-server.js';

/**
 * What a test answers to a request.
 * @typedef {object} Answer
 * @property {number} [status] default 200
 * @property {Record<string, string>} [headers]
 * @property {string | object} [body] an object is sent as JSON, a Buffer as it is
 * @property {number} [delay] ms until the answer is sent
 * @property {Promise<unknown>} [held] until when it is not sent
 */

/**
 * A site of a test.
 * @typedef {object} Host
 * @property {string} origin
 * @property {Map<string, number>} requests how often each path was asked for
 * @property {Record<string, Answer>} answers by path; a test may change them while it runs
 * @property {() => Promise<void>} close
 */

const files = fileHandler('.');

/** Every resource may be read by pages of other origins. */
export const cors = {'access-control-allow-origin': '*'};

/**
 * Serves the repository's files from an origin of its own, with the answers of the test before them.
 * @param {Record<string, Answer>} answers path → answer
 * @returns {Promise<Host>}
 */
export const openHost = async (answers = {}) => {
  /** @type {Map<string, number>} */
  const requests = new Map();
  /** @param {Parameters<import('node:http').RequestListener>} exchange */
  const respond = async (...[request, response]) => {
    const path = (request.url ?? '/').replace(/\?.*/s, '');
    requests.set(path, (requests.get(path) ?? 0) + 1);
    if (path === '/favicon.ico') return void response.writeHead(204).end();
    const answer = answers[path];
    if (!answer) return void files(request, response);
    await pause(answer.delay ?? 0);
    await answer.held;
    // Only now: a test may have changed its mind while the request was held.
    const {status = 200, headers = {}, body = ''} = answer;
    const isText = typeof body === 'string';
    const type = isText ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8';
    response.writeHead(status, {'content-type': type, 'cache-control': 'no-store', ...headers});
    response.end(isText || Buffer.isBuffer(body) ? body : JSON.stringify(body));
  };
  const {origin, server} = await listen((...exchange) => void respond(...exchange));
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return {origin, requests, answers, close};
};

/** Keeps in `window.faults` whatever a page that embeds widgets must never get from them. */
export const collector = `<script>
  window.faults = [];
  addEventListener('error', (event) => faults.push('error: ' + event.message));
  addEventListener('unhandledrejection', (event) => faults.push('rejection: ' + event.reason));
  for (const level of ['error', 'warn']) {
    console[level] = (...words) => faults.push(level + ': ' + words.join(' '));
  }
</script>`;

/**
 * A page that embeds the library as the README says, and nothing else.
 * @param {string} body
 * @param {{lang?: string, file?: string, src?: string, script?: string}} options `file` of dist/cdn, or `src` of another
 *   place; `script` runs before it
 */
export const pageWith = (
  body,
  {lang = 'en', file = 'cluster-widgets.js', src = `/dist/cdn/${file}`, script = ''} = {},
) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Host</title>${collector}
  <script>${script}</script>
  <script type="module" src="${src}"></script></head><body>${body}</body></html>`;

/** Waits until a path was asked for, at most 10 s. @param {Pick<Host, 'requests'>} host @param {string} path */
export const requested = async ({requests}, path) => {
  for (let attempt = 0; attempt < 100 && !requests.has(path); attempt++) await pause(100);
};
