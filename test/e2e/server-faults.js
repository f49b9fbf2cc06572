import {setTimeout as pause} from 'node:timers/promises';

/*
 * A server's faults, and what is no fault although it looks like one. Each has its own name.
 */

const cors = {'access-control-allow-origin': '*', 'cache-control': 'no-store'};
const cluster = {
  name: 'Fictional cluster',
  board: [{name: 'Ada Example', image: 'ada.png'}],
};
/** The document that is sent where all goes well. */
export const text = JSON.stringify(cluster);

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Answer */
/** @typedef {(request: Request, response: Answer) => unknown} Handler */

/** @param {number} status @param {Record<string, string>} [headers] @returns {Handler} */
export const refuse = (status, headers) => (_, response) =>
  response.writeHead(status, {...cors, ...headers}).end(status === 204 ? undefined : 'no');

/** @param {string} body @param {Record<string, string>} [headers] @returns {Handler} */
export const send = (body, headers) => (_, response) =>
  response.writeHead(200, {...cors, ...headers}).end(body);

/** Bytes that went out for `huge`. */
export const sent = {huge: 0};

/**
 * Sends 50 MiB. After 20, it waits for the reader to close the connection: a busy reader is slower than this server.
 * @param {Request} _ @param {Answer} response
 */
const sendHuge = async (_, response) => {
  response.writeHead(200, cors);
  const chunk = Buffer.alloc(2 ** 16, ' ');
  const closed = new Promise((resolve) => response.once('close', resolve));
  for (sent.huge = 0; sent.huge < 50 * 2 ** 20 && !response.destroyed; sent.huge += chunk.length) {
    if (sent.huge === 20 * 2 ** 20) await closed;
    if (!response.write(chunk)) {
      await new Promise((resolve) => response.once('drain', resolve).once('close', resolve));
    }
  }
  response.end();
};

/** @param {Request} _ @param {Answer} response */
const drip = async (_, response) => {
  response.writeHead(200, cors);
  for (let i = 0; i < 300 && !response.destroyed; i++) {
    response.write(' ');
    await pause(50);
  }
  response.end(text);
};

/** What each address does, the code that a widget tells, and how many requests it makes. @type {Record<string, {does: Handler, code?: string, status?: number, requests: number, webkit?: {code: string, requests: number}}>} */
export const cases = {
  good: {does: send(text, {'content-type': 'application/json'}), requests: 1},
  'type-html': {does: send(text, {'content-type': 'text/html'}), requests: 1},
  'type-image': {does: send(text, {'content-type': 'image/png'}), requests: 1},
  bom: {does: send(`\ufeff${text}`), requests: 1},
  page: {
    does: send('<!doctype html>', {'content-type': 'text/html'}),
    code: 'not-json',
    requests: 1,
  },
  cut: {does: send(text.slice(0, 30)), code: 'not-json', requests: 1},
  list: {does: send('[]'), code: 'schema', requests: 1},
  newer: {does: send('{"schemaVersion": 2}'), code: 'unsupported-version', requests: 1},
  204: {does: refuse(204), code: 'not-json', requests: 1},
  ...Object.fromEntries(
    [400, 401, 403, 404, 410, 418].map((status) => [
      status,
      {does: refuse(status), code: 'http', status, requests: 1},
    ]),
  ),
  ...Object.fromEntries(
    [429, 500, 502, 503, 504].map((status) => [
      status,
      {does: refuse(status), code: 'http', status, requests: 3},
    ]),
  ),
  'redirect-301': {does: refuse(301, {location: '/moved/good'}), requests: 1},
  'redirect-302': {does: refuse(302, {location: '/moved/good'}), requests: 1},
  'redirect-308': {does: refuse(308, {location: '/moved/good'}), requests: 1},
  drip: {does: drip, code: 'timeout', requests: 3},
  silent: {does: () => {}, code: 'timeout', requests: 3},
  hang: {does: ({socket}) => socket.destroy(), code: 'network', requests: 3},
  'cut-length': {
    does: (_, response) => {
      response.writeHead(200, {...cors, 'content-length': '5000'});
      response.write(text.slice(0, 20), () => response.destroy());
    },
    code: 'network',
    requests: 3,
  },
  'cut-chunked': {
    does: (_, response) => {
      response.writeHead(200, cors);
      response.write(text.slice(0, 20), () => response.destroy());
    },
    code: 'network',
    requests: 3,
    // It takes a body that was cut between two chunks for a whole one.
    webkit: {code: 'not-json', requests: 1},
  },
  'no-cors': {does: (_, response) => response.end(text), code: 'network', requests: 3},
  huge: {does: sendHuge, code: 'too-large', requests: 1},
};

/** Milliseconds that a widget gives an attempt: what never ends is given up soon. @param {string} name */
export const timeoutOf = (name) => (/drip|silent/.test(name) ? 700 : 12_000);
