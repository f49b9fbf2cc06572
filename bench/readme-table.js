import {peers} from './peers.js';
import {shortPagesTable} from './pages/tables.js';
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
  return [...byWhom].map(([who, them]) => `No ${them.join(', ')}: ${who}.`).join(' ');
};

/** Day and machine of each run. @param {Results} results */
const shortOrigin = ({chart, board, pages}) => {
  const runs = [chart, board, pages].flatMap((part) => part ?? []);
  const texts = runs.map(
    ({date, machine}) =>
      `${date}, ${machine.browser.replace(/\..*/, '')}, ${machine.cores} cores of ${machine.cpu}`,
  );
  return [...new Set(texts)].join('; ');
};

/** The tables of the README: it has little room. @param {Results} results */
export const readmeTable = (results) => {
  const part = (
    /** @type {'chart' | 'board'} */ suite,
    /** @type {[string, string, keyof Measured][]} */ more,
  ) => {
    const {[suite]: measured} = results;
    if (!measured) return [];
    const {of, ratio, names: all} = access(measured, suite);
    const names = all.filter((name) => !peers[suite][name].apart);
    const rows = names.map((name) => [
      nameOf(suite, name),
      (of('cold', name).mine.bytes / 1000).toFixed(0),
      ratio('cold', name, 'cpu'),
      ...more.map(([, id, key]) => ratio(id, name, key)),
    ]);
    const head = ['', 'kB', 'CPU', ...more.map(([words]) => words)];
    return [`${table([head, ...rows])}\n\n${lacking(suite, names)}`];
  };
  const {pages} = results;
  const tables = [
    ...(pages ? [shortPagesTable(pages.cases, (name) => !peers.pages[name].apart)] : []),
    ...part('chart', [['10,000 figures', 'of 10000', 'draw']]),
    ...part('board', []),
  ];
  return `${tables.join('\n\n')}

Sizes are gzip. CPU is a cold load with the CPU slowed down four times, relative to the page by hand${pages ? '; whole pages on slow 4G' : ''}. ${shortOrigin(results)}.`;
};
