import {peers} from './peers.js';
import {seconds, table, times} from './markdown.js';

/** @typedef {import('./results.js').Results} Results */

/** Day and machine of each run. @param {Results} results */
const shortOrigin = ({chart, board, pages}) => {
  const runs = [chart, board, pages].flatMap((part) => part ?? []);
  const texts = runs.map(
    ({date, machine}) =>
      `${date}, ${machine.browser.replace(/\..*/, '')}, ${machine.cores} cores of ${machine.cpu}`,
  );
  return [...new Set(texts)].join('; ');
};

/** The table of the README: whole pages, the columns that decide. @param {Results} results */
export const readmeTable = (results) => {
  const one = results.pages?.cases.find(({id}) => id === 'below');
  if (!one) return '';
  const limit = one.results['by-hand'].cold;
  const rows = Object.entries(peers.pages).flatMap(([name, {title, apart}]) => {
    const visit = one.results[name]?.cold;
    if (!visit || apart) return [];
    const {bytes, drawn, cpuDrawn} = visit;
    return [
      [
        title,
        `${(bytes / 1000).toFixed(0)} kB`,
        drawn ? seconds(drawn) : 'when seen',
        times(cpuDrawn, limit.cpuDrawn),
      ],
    ];
  });
  return `${table([['A page with three blocks', 'gzip', 'drawn', 'CPU'], ...rows])}

Cold, slow 4G, CPU four times slower, to the page by hand. ${shortOrigin(results)}.`;
};
