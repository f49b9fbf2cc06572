import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {blocksByHand, scriptByHand} from './by-hand.js';
import {LIMIT} from './blocks.js';
import {hostPage} from './host-page.js';

/** What a delivery puts into the page. @typedef {{head?: string, blocks?: string, end?: string}} Content */

/**
 * A build of ours, and where the pages find it.
 * @typedef {object} Build
 * @property {string} dist folder
 * @property {string} cdn origin of its files
 * @property {string} src address of the document
 * @property {string} file the document as a file
 */

/** @type {[widget: string, ...attributes: string[]][]} */
const widgets = [['board', '--limit', String(LIMIT)], ['specializations'], ['revenue-chart']];

/** Runs the program of a build. @param {Build} build @param {string[]} args */
const cli = ({dist}, args) =>
  execFileSync(process.execPath, [join(dist, 'cli/cluster-widgets.js'), ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/**
 * What `snippet` writes for the three widgets, with our server in the place of the CDN.
 * @param {Build} build
 * @param {string[]} options
 * @throws {Error} where a snippet loads its files from elsewhere
 */
const snippets = (build, options) =>
  widgets.map(([widget, ...attributes]) => {
    const source = options.includes('--src') ? [] : ['--src', build.src];
    const args = ['snippet', widget, '--document', build.file, ...attributes, ...source];
    const text = cli(build, [...args, ...options]).replaceAll('https://unpkg.com', build.cdn);
    if (!text.includes(build.cdn)) throw new Error(`Not from unpkg.com: ${text}`);
    return text;
  });

/** Snippets apart: what belongs into the head, each line once, and the tags. @param {string[]} all @returns {Content} */
const apart = (all) => {
  const at = all.map((text) => text.indexOf('<cluster-'));
  const lines = all.flatMap((text, i) => text.slice(0, at[i]).trim().split('\n'));
  return {
    head: [...new Set(lines)].join('\n'),
    blocks: all.map((text, i) => text.slice(at[i])).join('\n'),
  };
};

/** Address of the folder with `cdn/` and `embed/`. @param {Build} build */
const folderOf = ({cdn}) => {
  const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
  return `${cdn}/cluster-widgets@${version}/dist/`;
};

/** Loads a file of ours. @param {Build} build @param {string} name */
export const moduleTag = (build, name) =>
  `<script type="module" src="${folderOf(build)}cdn/${name}.js"></script>`;

/** Loads a peer. @param {string} name */
export const peerTag = (name) => `<script type="module" src="/peers/${name}.js"></script>`;

const pinned = ['--delivery', 'autoload', '--channel', 'pinned'];

/** One file with all widgets, and the style sheet. @param {Build} build @returns {Content} */
const script = (build) => ({
  head: `<link rel="stylesheet" href="${folderOf(build)}cdn/cluster-widgets.css">${moduleTag(build, 'cluster-widgets')}`,
  blocks: apart(snippets(build, pinned)).blocks,
});

/** The snippets as they are written, pasted where the widgets stand. @param {Build} build @returns {Content} */
const autoload = (build) => ({blocks: snippets(build, ['--delivery', 'autoload']).join('\n')});

/** The tags alone: `prerender` fills them. @param {Build} build @returns {Content} */
const prerender = (build) => ({
  head: moduleTag(build, 'autoload'),
  blocks: widgets
    .map(
      ([widget]) =>
        `<cluster-${widget} src="/cluster.json"${widget === 'board' ? ` limit="${LIMIT}"` : ''}></cluster-${widget}>`,
    )
    .join(''),
});

/** A frame for each widget. It may show documents of its own origin alone. @param {Build} build @returns {Content} */
const iframe = (build) => ({
  blocks: snippets(build, [
    ...['--delivery', 'iframe', '--base', folderOf(build)],
    ...['--src', `${build.cdn}/cluster.json`],
  ]).join('\n'),
});

/**
 * What each delivery puts into the page.
 * @param {{build: Build, previous?: Build, document: import('./document.js').ClusterDocument}} options
 * @returns {Record<string, Content>}
 */
const contents = ({build, previous, document}) => {
  const lit = ['board', 'specializations', 'chart'].map(
    (name) => `<lit-${name} src="${build.src}"></lit-${name}>`,
  );
  return {
    'by-hand': {blocks: blocksByHand(document), end: scriptByHand},
    script: script(build),
    autoload: autoload(build),
    preload: apart(snippets(build, pinned)),
    prerender: prerender(build),
    iframe: iframe(build),
    lit: {blocks: lit.join(''), end: peerTag('lit')},
    react: {blocks: `<div id="app" data-src="${build.src}"></div>`, end: peerTag('react')},
    ...(previous && {
      'script-previous': script(previous),
      'autoload-previous': autoload(previous),
      'prerender-previous': prerender(previous),
    }),
  };
};

/**
 * A page as the program `prerender` of a build writes it.
 * @param {Build} build
 * @param {string} name of the page
 * @param {string} html
 */
const fill = (build, name, html) => {
  const folder = dirname(build.file);
  const [from, to] = [`${name}.html`, `${name}.out.html`].map((file) => join(folder, file));
  writeFileSync(from, html);
  cli(build, ['prerender', from, '-o', to, '--root', folder]);
  return readFileSync(to, 'utf8');
};

/**
 * The page of each delivery. A delivery that a build cannot do is left out, which is said.
 * @param {Parameters<typeof contents>[0]} options
 * @param {{blocksFirst: boolean}} variant
 * @returns {Record<string, string>} delivery → HTML
 */
export const deliveryPages = (options, {blocksFirst}) => {
  const {build, previous} = options;
  const {preload, ...others} = contents(options);
  const hasPreloads = preload.head?.includes('rel="modulepreload"');
  if (!hasPreloads) console.warn('Left out: preload. This build’s snippets have no preloads.');
  const pages = Object.entries({...others, ...(hasPreloads && {preload})}).map(
    ([name, content]) => [name, hostPage({...content, blocksFirst})],
  );
  /** @type {Record<string, string>} */
  const all = Object.fromEntries(pages);
  all.prerender = fill(build, 'prerender', all.prerender);
  if (previous) {
    try {
      all['prerender-previous'] = fill(previous, 'previous', all['prerender-previous']);
    } catch (error) {
      delete all['prerender-previous'];
      console.warn(
        `Left out: prerender-previous. It needs the node_modules of its build beside the dist folder. ${error}`,
      );
    }
  }
  return all;
};
