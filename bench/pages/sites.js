import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {extname, join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {listen} from '../../examples/static-server.js';
import {headerSvg, themeCss} from './host-page.js';

/** @type {Record<string, string>} */
const types = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** How long each kind of file stays in a browser's cache. */
const cache = {
  page: 'no-cache',
  document: 'public, max-age=300',
  theme: 'public, max-age=604800',
  version: 'public, max-age=31536000, immutable',
};

const version = JSON.parse(readFileSync('package.json', 'utf8')).version;

/**
 * The sites that take part in a page, one server under several host names: the partner's, the CDN's, which redirects the
 * addresses of a major version as unpkg.com does, and the cluster's with the document.
 * @typedef {object} Sites
 * @property {string} partner origin of the pages
 * @property {string} cdn origin of our files
 * @property {string} previous the same for those of the previous build
 * @property {string} cluster origin of the documents
 * @property {Record<string, string>} pages path → HTML, of the partner's site; may be added to
 * @property {Record<string, string>} documents path → JSON
 * @property {() => Promise<void>} close
 */

/**
 * @param {{dist: string, previous?: string, documents: Record<string, string>}} content `dist`, `previous`: folders
 * @returns {Promise<Sites>}
 */
export const openSites = async ({dist, previous = '', documents}) => {
  /** @type {Record<string, string>} */
  const pages = {};
  /** @type {Record<string, string>} */
  const theme = {'/theme.css': themeCss, '/header.svg': headerSvg};
  /** @type {Record<string, string>} */
  const folders = {cdn: dist, previous};

  /** @param {string} site @param {string} path @returns {[text: string, cache: string]} */
  const read = (site, path) => {
    if (path in documents) return [documents[path], cache.document];
    if (site in folders) {
      const file = path.replace(/^\/cluster-widgets@[\w.-]+\/dist\//, '');
      return [readFileSync(join(folders[site], file), 'utf8'), cache.version];
    }
    if (path in theme) return [theme[path], cache.theme];
    if (path in pages) return [pages[path], cache.page];
    return [readFileSync(join('bench/dist/pages', path), 'utf8'), cache.version];
  };

  /** @type {Map<string, {body: Buffer, headers: Record<string, string>}>} */
  const answers = new Map();
  /** @param {string} site @param {string} path */
  const answerOf = (site, path) => {
    const key = `${site} ${path}`;
    const known = answers.get(key);
    if (known) return known;
    const [text, control] = read(site, path);
    const body = gzipSync(text, {level: 9});
    const headers = {
      'content-type': `${types[extname(path)]}; charset=utf-8`,
      'cache-control': control,
      etag: `"${createHash('sha1').update(body).digest('hex')}"`,
      // Pages of other sites may use everything but the pages themselves.
      ...(site === 'partner' ? {} : {'access-control-allow-origin': '*'}),
    };
    const answer = {body, headers};
    answers.set(key, answer);
    return answer;
  };

  const {origin, server} = await listen((request, response) => {
    const [site] = (request.headers.host ?? '').split('.');
    const path = (request.url ?? '').replace(/\?.*/s, '');
    const [, major] = /^\/cluster-widgets@(\d+)\//.exec(path) ?? [];
    if (major) {
      const location = (request.url ?? '').replace(`@${major}/`, `@${version}/`);
      response.writeHead(302, {
        location,
        'cache-control': 'public, max-age=60',
        'access-control-allow-origin': '*',
      });
      response.end();
      return;
    }
    try {
      const {body, headers} = answerOf(site, path);
      if (request.headers['if-none-match'] === headers.etag) {
        response.writeHead(304, headers).end();
        return;
      }
      response.writeHead(200, {
        ...headers,
        'content-encoding': 'gzip',
        'content-length': body.length,
      });
      response.end(body);
    } catch {
      response.writeHead(404, {'access-control-allow-origin': '*'}).end();
    }
  });
  const {port} = new URL(origin);
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  const [partner, cdn, other, cluster] = ['partner', 'cdn', 'previous', 'cluster'].map(
    (name) => `http://${name}.localhost:${port}`,
  );
  return {partner, cdn, previous: other, cluster, pages, documents, close};
};
