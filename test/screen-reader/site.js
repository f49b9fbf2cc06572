import {readFileSync} from 'node:fs';
import {openHost} from '../e2e/host.js';

/** @typedef {import('../e2e/host.js').Host} Host */
/** @typedef {import('./scenarios.js').Scenario} Scenario */
/** @typedef {{url: string, title: string}} Page */

/**
 * The pages of scenarios, one after the other, and their documents.
 * @typedef {object} Site
 * @property {(scenario: Scenario) => Page} show makes the page of a scenario; a browser that shows the one before goes there
 * @property {() => void} hold makes the next request of `/unsteady.json` wait
 * @property {(status: number) => void} answer answers those that wait, and later ones: with the document, or an error
 * @property {() => Promise<void>} close
 */

/** The title is the final one when all widgets show their content or their error. */
const page = (
  /** @type {string} */ lang,
  /** @type {string} */ src,
  /** @type {string} */ body,
  /** @type {string} */ title,
) =>
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
    requestAnimationFrame(() => requestAnimationFrame(() => (document.title = '${title}')));
  };
  for (const name of ['cluster-load', 'cluster-error', 'load'])
    addEventListener(name, done, true);
  fetch('/next').then((next) => next.text()).then((address) => location.replace(address));
</script></body></html>`;

const unsteady = '/unsteady.json';

/**
 * Serves the built widgets with the pages of scenarios.
 * @param {string} language
 * @returns {Promise<Site>}
 */
export const openSite = async (language) => {
  const host = await openHost();
  let pages = 0;
  /** Answers what waits. @type {Record<string, () => void>} */
  const release = {};
  const hold = (/** @type {string} */ path, status = 200) => {
    const held = new Promise((resolve) => (release[path] = () => resolve(undefined)));
    host.answers[path] = {status, held};
  };
  const answer = (/** @type {string} */ path, /** @type {object} */ words) => {
    Object.assign(host.answers[path] ?? {}, words);
    release[path]?.();
  };
  return {
    show: ({body, document = 'demo-cluster'}) => {
      pages += 1;
      const title = `ready ${pages}`;
      const url = `${host.origin}/page-${pages}`;
      const isOwn = typeof document !== 'string';
      const src = isOwn ? '/own.json' : `/examples/${document}.json`;
      host.answers[`/page-${pages}`] = {body: page(language, src, body, title)};
      if (isOwn) host.answers['/own.json'] = {body: document};
      host.answers[unsteady] = {status: 404};
      answer('/next', {body: url});
      hold('/next');
      return {url, title};
    },
    hold: () => hold(unsteady, 404),
    answer: (status) =>
      answer(unsteady, {status, body: status === 200 ? read('demo-cluster') : ''}),
    close: host.close,
  };
};

/** @param {string} name */
const read = (name) =>
  /** @type {object} */ (JSON.parse(readFileSync(`examples/${name}.json`, 'utf8')));
