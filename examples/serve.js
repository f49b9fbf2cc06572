/*
 * npm start: serves the built library and its example pages on this machine, on the port that PORT names, by default 8000.
 * If that port is in use, on a free one.
 */
import {fileURLToPath} from 'node:url';
import {fileHandler, listen} from './static-server.js';

const pages = {
  "a partner's page": '/examples/partner-page.html',
  'the demonstration cluster': '/examples/demo-page.html',
  'every widget, the builder and the documents': '/examples/index.html',
};

const root = new URL('..', import.meta.url);
const files = fileHandler(fileURLToPath(root));
const storybook = fileHandler(fileURLToPath(new URL('storybook-static', root)));

/** @type {import('node:http').RequestListener} */
const handler = (request, response) => {
  if (request.url === '/') response.writeHead(302, {location: Object.values(pages)[0]}).end();
  else if (request.url === '/favicon.ico') response.writeHead(204).end();
  else if (request.url?.startsWith('/storybook/')) {
    request.url = request.url.slice('/storybook'.length);
    storybook(request, response);
  } else files(request, response);
};

const wanted = process.env.PORT ?? '8000';
const isPort = /^\d{1,5}$/.test(wanted) && Number(wanted) < 65_536;
if (!isPort) console.log(`PORT=${wanted} is not a port. Using 8000.`);
const port = isPort ? Number(wanted) : 8000;

/** @param {NodeJS.ErrnoException} error */
const listenOnFreePort = (error) => {
  if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
  console.log(`Port ${port} is not available (${error.code}). Using a free one.`);
  return listen(handler);
};

const {origin} = await listen(handler, port).catch(listenOnFreePort);
console.log('cluster-widgets runs at');
for (const [name, path] of Object.entries(pages)) console.log(`  ${origin}${path}  ${name}`);
console.log('Stop with Ctrl+C.');
