import {readFileSync} from 'node:fs';
import {openHost} from '../e2e/host.js';

/** @typedef {import('../e2e/host.js').Host} Host */

/**
 * A page of a scenario and its documents.
 * @typedef {object} Site
 * @property {string} url of the page
 * @property {() => void} hold makes the next request of `/unsteady.json` wait
 * @property {(status: number) => void} answer answers those that wait, and later ones: with the document, or an error
 * @property {() => Promise<void>} close
 */

/** The title becomes "ready" when all widgets show their content or their error. */
const page = (/** @type {string} */ lang, /** @type {string} */ src, /** @type {string} */ body) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>waits</title>
<meta name="viewport" content="width=device-width">
<script type="module" src="/dist/cdn/cluster-widgets.js"></script></head>
<body data-cluster-src="${src}"><main>${body}</main>
<script>
  const waiting = new Set(
    [...document.querySelectorAll('main *')].filter(({localName}) => localName.startsWith('cluster-')),
  );
  const done = ({target}) => {
    waiting.delete(target);
    if (waiting.size > 0) return;
    requestAnimationFrame(() => requestAnimationFrame(() => (document.title = 'ready')));
  };
  for (const name of ['cluster-load', 'cluster-error', 'load'])
    addEventListener(name, done, true);
</script></body></html>`;

/**
 * Serves the built widgets with a page.
 * @param {import('./scenarios.js').Scenario} scenario
 * @param {string} language
 * @returns {Promise<Site>}
 */
export const openSite = async ({body, document = 'demo-cluster'}, language) => {
  const own = typeof document === 'string' ? undefined : document;
  const src = own ? '/own.json' : `/examples/${String(document)}.json`;
  const host = await openHost({'/page': {body: page(language, src, body)}});
  if (own) host.answers['/own.json'] = {body: own};
  const unsteady = '/unsteady.json';
  host.answers[unsteady] = {status: 404};
  let release = () => {};
  return {
    url: `${host.origin}/page`,
    hold: () => {
      host.answers[unsteady] = {
        status: 404,
        held: new Promise((resolve) => (release = () => resolve(undefined))),
      };
    },
    answer: (status) => {
      const {[unsteady]: waiting} = host.answers;
      Object.assign(waiting ?? {}, {status, body: status === 200 ? read('demo-cluster') : ''});
      release();
    },
    close: host.close,
  };
};

/** @param {string} name */
const read = (name) =>
  /** @type {object} */ (JSON.parse(readFileSync(`examples/${name}.json`, 'utf8')));
