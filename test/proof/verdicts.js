/**
 * What was found out, all of it by programs.
 * @typedef {object} Proof
 * @property {{engine: string, faults: number, widgets: number, calm: number, throws: number, blank: number}[]} faults
 * @property {{engine: string, page: string, held: string}[]} hostile pages that held
 * @property {{tag: string, cycles: number, nodes: number, listeners: number, heap: number, limit: number}[]} leaks
 * @property {{engine: string, during: number, left: number}[]} listeners
 * @property {{name: string, path: string, size: number, sizeLimit: number, passed: boolean}[]} budgets
 * @property {Record<string, number>} codes by suite, how its program ended: 0 is good
 * @property {import('../../bench/results.js').Results} bench
 */

/** A claim of the README, how anybody can check it, and what that came to. */
/** @typedef {{claim: string, command: string, result: string, holds: boolean}} Verdict */

/** @param {number[]} numbers */
const sum = (numbers) => numbers.reduce((total, one) => total + one, 0);
/** @param {number} value */
const count = (value) => value.toLocaleString('en');

/** @param {string} suite */
const full = (suite) => `node test/run.js full build ${suite}`;

/** @param {Proof} proof @returns {Verdict[]} */
export const verdicts = ({faults, hostile, leaks, listeners, budgets, codes}) => {
  const pages = new Set(hostile.map(({page}) => page)).size;
  const engines = new Set(hostile.map(({engine}) => engine)).size;
  const of = (/** @type {'widgets' | 'calm' | 'throws' | 'blank'} */ key) =>
    sum(faults.map((one) => one[key]));
  const heaviest = Math.max(...leaks.map(({limit}) => limit)) / 2 ** 20;
  const within = budgets.filter(({passed}) => passed).length;
  return [
    {
      claim:
        'Never breaks your page: a fault shows calm words and *Try again*; your fallback stays',
      command: full('faults'),
      result: `${count(faults[0]?.faults ?? 0)} faults in ${faults.length} engines, ${count(of('widgets'))} widgets: ${count(of('calm'))} calm errors, ${of('throws')} throws, ${of('blank')} blank widgets`,
      holds: codes.faults === 0 && faults.length > 0 && of('throws') + of('blank') === 0,
    },
    {
      claim: 'Looks right on any page, and leaves the page as it was',
      command: full('hostile'),
      result: `${pages} hostile pages in ${engines} engines: ${hostile.length} of ${pages * engines} held`,
      holds: codes.hostile === 0 && pages > 0 && hostile.length === pages * engines,
    },
    {
      claim: 'Leaves nothing behind',
      command: full('leaks'),
      result: `${leaks.length} widgets, ${count(leaks[0]?.cycles ?? 0)} times in and out: ${sum(leaks.map(({nodes}) => nodes))} nodes and ${sum(leaks.map((one) => one.listeners))} listeners more, each heap grown by at most ${heaviest} MiB`,
      holds:
        codes.leaks === 0 &&
        leaks.length > 0 &&
        leaks.every((one) => one.nodes === 0 && one.listeners === 0 && one.heap <= one.limit),
    },
    {
      claim: 'Listens to nothing while there is no widget',
      command: full('leaks'),
      result: `${listeners.length} engines: ${sum(listeners.map(({left}) => left))} listeners of window and document left`,
      holds: codes.leaks === 0 && listeners.length > 0 && listeners.every(({left}) => left === 0),
    },
    {
      claim: 'Small: each file within its budget',
      command: 'npm run build && npm run size',
      result: `${within} of ${budgets.length} files`,
      holds: codes.size === 0 && within === budgets.length && within > 0,
    },
  ];
};
