/*
 * npm start: serves the built library with its host pages on this machine, on the port that PORT names
 * (else 8000) or, where that is taken, on a free one.
 */
import {fileURLToPath} from 'node:url';
import {fileHandler, listen} from './static-server.js';

const pages = {
  "a partner's page": '/examples/partner-page.html',
  'the demonstration cluster': '/examples/demo-page.html',
};

const files = fileHandler(fileURLToPath(new URL('..', import.meta.url)));

/** @type {import('node:http').RequestListener} */
const handler = (request, response) => {
  if (request.url === '/') response.writeHead(302, {location: Object.values(pages)[0]}).end();
  else if (request.url === '/favicon.ico') response.writeHead(204).end();
  else files(request, response);
};

const wanted = process.env.PORT ?? '8000';
const isPort = /^\d{1,5}$/.test(wanted) && Number(wanted) < 65_536;
if (!isPort) console.log(`PORT=${wanted} is no port: taking 8000.`);
const port = isPort ? Number(wanted) : 8000;

/** @param {NodeJS.ErrnoException} error */
const elsewhere = (error) => {
  if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
  console.log(`Port ${port} cannot be had (${error.code}): taking a free one.`);
  return listen(handler);
};

const {origin} = await listen(handler, port).catch(elsewhere);
console.log('cluster-widgets is served at');
for (const [name, path] of Object.entries(pages)) console.log(`  ${origin}${path}  ${name}`);
console.log('Stop with Ctrl+C.');
