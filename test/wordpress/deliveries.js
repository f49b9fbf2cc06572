import {run} from '../cli/run.js';

/** @typedef {import('../e2e/host.js').Host} Host */

export const roles = /** @type {const} */ (['administrator', 'editor', 'author', 'contributor']);

/** @typedef {(typeof roles)[number]} Role */

/** The document of the tests, with what must stay out of posts. */
export const cluster = {
  name: {en: 'Fictional cluster', pl: 'Klaster fikcyjny'},
  language: 'en',
  board: [
    {
      name: 'Ada Example',
      roleName: {en: 'Chair', pl: 'Prezes'},
      email: 'ada@example.org',
      telephone: '+48 85 000 00 00',
    },
    {name: 'Jan Example', roleName: {en: 'Treasurer', pl: 'Skarbnik'}},
  ],
};

/** The snippet of a board. @param {Host} host @param {string[]} args */
export const snippet = (host, ...args) => {
  const given = ['snippet', 'board', '--src', `${host.origin}/cluster.json`, '--lang', 'en'];
  const {stdout, status, stderr} = run(
    [...given, ...['--base', `${host.origin}/dist/`, '--document', '-', ...args]],
    {input: JSON.stringify(cluster)},
  );
  if (status !== 0) throw new Error(stderr);
  return stdout;
};

/** A "Custom HTML" block. @param {string} html */
const html = (html) => `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`;

/** What the editor makes of an address that is pasted on a line of its own. @param {string} address */
const link = (address) =>
  `<!-- wp:embed ${JSON.stringify({url: address, type: 'rich'})} -->\n<figure class="wp-block-embed is-type-rich"><div class="wp-block-embed__wrapper">\n${address}\n</div></figure>\n<!-- /wp:embed -->`;

/** What is put into a post, without the plugin. @param {Host} host @returns {Record<string, string>} */
export const plainDeliveries = (host) => ({
  script: html(snippet(host, '--delivery', 'script')),
  autoload: html(snippet(host, '--delivery', 'autoload')),
  placeholder: html(snippet(host, '--delivery', 'placeholder')),
  iframe: html(snippet(host, '--delivery', 'iframe')),
  link: link(`${host.origin}/links/board.html`),
});

/** What is put into a post of the Classic editor, without blocks. @param {Host} host @returns {Record<string, string>} */
export const classicDeliveries = (host) =>
  Object.fromEntries(
    ['script', 'autoload', 'placeholder', 'iframe'].map((delivery) => [
      delivery,
      snippet(host, '--delivery', delivery),
    ]),
  );

/** What is put into a post, with the plugin. @param {Host} host @returns {Record<string, string>} */
export const pluginDeliveries = (host) => ({
  'script, plugin': html(snippet(host, '--delivery', 'script')),
  'placeholder, plugin': html(snippet(host, '--delivery', 'placeholder')),
  block: '<!-- wp:cluster-widgets/widget {"widget":"board","lang":"en"} /-->',
  shortcode:
    '<!-- wp:shortcode -->\n[cluster_widget widget="board" lang="en"]\n<!-- /wp:shortcode -->',
});
