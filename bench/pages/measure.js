import {slow4G} from '../compare.js';
import {median} from '../median.js';
import {rotate} from '../rotate.js';
import {openChromium} from './browser.js';
import {deliveryPages} from './deliveries.js';
import {openStage} from './stage.js';
import {visit} from './visit.js';

/** @typedef {import('./visit.js').Visit} Visit */

/**
 * What is measured: every delivery, one visit after the other.
 * @typedef {object} PagesCase
 * @property {'below' | 'above'} id
 * @property {string} title
 * @property {number} rounds
 * @property {Record<string, {cold: Visit, warm: Visit}>} results by delivery, medians
 */

/** The median of each number that most of the visits have. @param {Visit[]} visits @returns {Visit} */
const medians = (visits) => {
  const keys = new Set(visits.flatMap((one) => Object.keys(one)));
  const entries = [...keys].map((key) => ({
    key,
    values: visits.flatMap((one) => one[/** @type {keyof Visit} */ (key)] ?? []),
  }));
  return /** @type {any} */ (
    Object.fromEntries(
      entries
        .filter(({values}) => values.length > visits.length / 2)
        .map(({key, values}) => [key, median(values)]),
    )
  );
};

/**
 * Visits the pages of all deliveries in turn, round by round: cold, with an empty cache, then warm.
 * @param {number} rounds
 * @param {string} [previous] the `dist` folder of another build
 * @returns {Promise<{cases: PagesCase[]}>}
 */
export const measurePages = async (rounds, previous) => {
  const {sites, ...stage} = await openStage(previous);
  const browser = await openChromium();
  const conditions = {slower: 4, network: slow4G, scrolls: true};
  /** @type {Omit<PagesCase, 'results'>[]} */
  const cases = [
    {id: 'below', title: 'Three blocks below the article', rounds},
    {id: 'above', title: 'Three blocks above the article', rounds: Math.ceil(rounds / 3)},
  ];
  /** @type {PagesCase[]} */
  const measured = [];
  try {
    for (const one of cases) {
      const pages = deliveryPages(stage, {blocksFirst: one.id === 'above'});
      const names = Object.keys(pages);
      for (const name of names) sites.pages[`/${one.id}/${name}.html`] = pages[name];
      /** @type {Record<string, Record<'cold' | 'warm', Visit[]>>} */
      const visits = Object.fromEntries(names.map((name) => [name, {cold: [], warm: []}]));
      // The first page of a browser is slower than any other.
      await browser.withEmptyCache((context) =>
        visit(context, `${sites.partner}/${one.id}/${names[0]}.html`, conditions),
      );
      for (let round = 0; round < one.rounds; round++) {
        for (const name of rotate(names, round)) {
          const address = `${sites.partner}/${one.id}/${name}.html`;
          const {cold, warm} = await browser.withEmptyCache(async (context) => ({
            cold: await visit(context, address, {...conditions, clicks: true}),
            warm: await visit(context, address, conditions),
          }));
          visits[name].cold.push(cold);
          visits[name].warm.push(warm);
        }
      }
      const results = Object.fromEntries(
        names.map((name) => [
          name,
          {cold: medians(visits[name].cold), warm: medians(visits[name].warm)},
        ]),
      );
      measured.push({...one, results});
      console.log(`Pages: ${one.title}, ${one.rounds} rounds`);
    }
  } finally {
    await browser.close();
    await sites.close();
  }
  return {cases: measured};
};
