import {peers} from './peers.js';
import {seconds, table, times} from './markdown.js';

/** @typedef {import('./results.js').Results} Results */

/** Day and machine of a run. @param {import('./results.js').Run} run */
const shortOrigin = ({date, machine}) =>
  `${date}, ${machine.browser.replace(/\..*/, '')}, ${machine.cores} cores of ${machine.cpu}`;

/** The table of the README: whole pages, the columns that decide. @param {Results} results */
export const readmeTable = (results) => {
  const {pages} = results;
  const one = pages?.cases.find(({id}) => id === 'below');
  if (!pages || !one) return '';
  const limit = one.results['by-hand'].cold;
  const rows = Object.entries(peers.pages).flatMap(([name, {title, apart}]) => {
    const visit = one.results[name]?.cold;
    if (!visit || apart) return [];
    const {bytes, drawn, cpuDrawn} = visit;
    return [
      [
        title,
        `${(bytes / 1000).toFixed(0)} kB`,
        drawn ? seconds(drawn) : 'when visible',
        times(cpuDrawn, limit.cpuDrawn),
      ],
    ];
  });
  return `${table([['A page with three blocks', 'gzip', 'drawn', 'CPU'], ...rows])}

Cold load over slow 4G, with the CPU slowed down four times. The last column is relative to the hand-written page (1.00×). ${shortOrigin(pages)}.`;
};
