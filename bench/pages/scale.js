import {median} from '../median.js';
import {rotate} from '../rotate.js';
import {openChromium} from './browser.js';
import {boardByHand, chartByHand, specializationsByHand} from './by-hand.js';
import {moduleTag, peerTag} from './deliveries.js';
import {clusterDocument} from './document.js';
import {hostPage} from './host-page.js';
import {openStage} from './stage.js';
import {visit} from './visit.js';

/** @typedef {import('./document.js').ClusterDocument} ClusterDocument */
/** @typedef {import('./stage.js').Builds} Stage */

/**
 * How the work of a page grows.
 * @typedef {object} Growth
 * @property {'widgets' | 'people' | 'figures' | 'bytes'} id what there is more and more of
 * @property {number[]} sizes
 * @property {number} rounds
 * @property {Record<string, number[]>} cpu by contender, ms of the main thread until all is drawn and the page is idle, one for
 *   each size
 */

/** Almost the largest document that is read. */
const MOST_BYTES = 5 * 2 ** 20 - 4096;

/** @type {Pick<Growth, 'id' | 'sizes'>[]} */
const growths = [
  {id: 'widgets', sizes: [50, 200, 1000]},
  {id: 'people', sizes: [500, 5000]},
  {id: 'figures', sizes: [1000, 10_000]},
  {id: 'bytes', sizes: [500 * 1024, MOST_BYTES]},
];

const ownTags = ['cluster-board', 'cluster-specializations', 'cluster-revenue-chart'];
const litTags = ['lit-board', 'lit-specializations', 'lit-chart'];

/** Which of the three blocks a page consists of. @param {Growth['id']} id */
const blocksOf = (id) => ({widgets: [0, 1, 2], people: [0], figures: [2], bytes: [1]})[id];

/** Holds when all tags of the page are done. @param {string} isDone of `tag` */
const every = (isDone) =>
  `[...document.querySelectorAll('main > [src]')].every((tag) => ${isDone})`;

/**
 * @typedef {object} Page
 * @property {string} html
 * @property {string} until an expression that holds when all is drawn
 */

/**
 * The page of each contender.
 * @param {Growth['id']} id
 * @param {number} size
 * @param {Stage & {document: ClusterDocument, src: string}} stage
 * @returns {Record<string, Page>}
 */
const pagesOf = (id, size, {build, previous, document, src}) => {
  const used = blocksOf(id);
  const count = id === 'widgets' ? size : 1;
  const indexes = Array.from({length: count}, (_, i) => used[i % used.length]);
  const byHand = [
    // Ours shows 120 people until a visitor asks for all.
    () => boardByHand(document, id === 'people' ? 120 : undefined),
    () => specializationsByHand(document),
    () => chartByHand(document),
  ];
  /** @param {string[]} names */
  const tags = (names) => indexes.map((i) => `<${names[i]} src="${src}"></${names[i]}>`).join('');
  /** @param {import('./deliveries.js').Build} own */
  const ours = (own) => ({
    html: hostPage({head: moduleTag(own, 'cluster-widgets'), blocks: tags(ownTags)}),
    until: every("tag.matches(':state(ready)')"),
  });
  return {
    'by-hand': {html: hostPage({blocks: indexes.map((i) => byHand[i]()).join('')}), until: 'true'},
    ...(id === 'widgets' && {
      lit: {
        html: hostPage({blocks: tags(litTags), end: peerTag('lit')}),
        until: every("tag.shadowRoot?.querySelector('section')"),
      },
    }),
    script: ours(build),
    ...(previous && {'script-previous': ours(previous)}),
  };
};

/**
 * Measures how the work of a page grows with the number of widgets and with the size of the document: no network limit,
 * the CPU as it is.
 * @param {number} rounds
 * @param {string} [previous] the `dist` folder of another build
 * @returns {Promise<{growths: Growth[]}>}
 */
export const measureScale = async (rounds, previous) => {
  const {sites, ...stage} = await openStage(previous);
  const browser = await openChromium();
  const own = Math.ceil(rounds / 5);
  /** @type {Growth[]} */
  const measured = [];
  try {
    for (const {id, sizes} of growths) {
      /** @type {Record<string, number[]>} */
      const cpu = {};
      for (const size of sizes) {
        const document = clusterDocument({[id]: size});
        const path = `/${id}-${size}.json`;
        sites.documents[path] = JSON.stringify(document);
        const pages = pagesOf(id, size, {...stage, document, src: sites.cluster + path});
        const names = Object.keys(pages);
        /** @type {Record<string, number[]>} */
        const all = Object.fromEntries(names.map((name) => [name, []]));
        for (let round = 0; round < own; round++) {
          for (const name of rotate(names, round)) {
            const {html, until} = pages[name];
            const page = `/${id}-${size}-${name}.html`;
            sites.pages[page] = html;
            const {cpuDrawn} = await browser.withEmptyCache((context) =>
              visit(context, sites.partner + page, {until}),
            );
            all[name].push(cpuDrawn);
          }
        }
        for (const name of names) (cpu[name] ??= []).push(median(all[name]));
        console.log(`Scale: ${size} ${id}, ${own} rounds`);
      }
      measured.push({id, sizes, rounds: own, cpu});
    }
  } finally {
    await browser.close();
    await sites.close();
  }
  return {growths: measured};
};
