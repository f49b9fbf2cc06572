import {peers} from './peers.js';
import {access, table} from './tables.js';

/** @typedef {import('./results.js').Results} Results */
/** @typedef {import('./measure.js').Measured} Measured */

/** What a peer is called where there is little room. @param {string} suite @param {string} name */
const nameOf = (suite, name) => peers[suite][name].title.replace(/:.*/, '');

/** What the others do not draw, each thing once. @param {string} suite @param {string[]} names */
const lacking = (suite, names) => {
  const things = [...new Set(names.flatMap((name) => peers[suite][name].lacks))];
  /** @type {Map<string, string[]>} who lacks it → things */
  const byWhom = new Map();
  for (const thing of things) {
    const who = names.filter((name) => peers[suite][name].lacks.includes(thing));
    const words =
      who.length === names.length - 1
        ? 'all others'
        : who.map((name) => nameOf(suite, name)).join(', ');
    byWhom.set(words, [...(byWhom.get(words) ?? []), thing]);
  }
  return [...byWhom].map(([who, them]) => `without ${them.join(', ')}: ${who}`).join('; ');
};

/** The table of the README: it has little room. @param {Results} results */
export const readmeTable = (results) => {
  const part = (
    /** @type {string} */ suite,
    /** @type {[string, string, keyof Measured][]} */ more,
  ) => {
    const {of, ratio, names: all} = access(results, suite);
    const names = all.filter((name) => !peers[suite][name].apart);
    const rows = names.map((name) => [
      nameOf(suite, name),
      (of('cold', name).mine.bytes / 1000).toFixed(0),
      ratio('cold', name, 'cpu'),
      ...more.map(([, id, key]) => ratio(id, name, key)),
    ]);
    const head = ['', 'kB', 'CPU', ...more.map(([words]) => words)];
    return `${table([head, ...rows])}\n\nOf these ${lacking(suite, names)}.`;
  };
  const {date, machine} = results;
  return `${part('chart', [['10,000 figures', 'of 10000', 'draw']])}

${part('board', [])}

Gzip; cold load, CPU four times slower, × of the page by hand. ${date}, ${machine.browser.replace(/\..*/, '')}, ${machine.cores} cores of ${machine.cpu}.`;
};
