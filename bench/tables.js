import {aims} from './aims.js';
import {peers} from './peers.js';

/** @typedef {import('./results.js').Results} Results */
/** @typedef {import('./measure.js').Measured} Measured */

const baseline = 'by-hand';

/** @param {string[][]} rows the first is the head; all columns but the first are numbers @param {string} [align] */
export const table = (rows, align = '--:') =>
  [rows[0], rows[0].map((_, i) => (i ? align : '---')), ...rows.slice(1)]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

/** @param {number} value @param {string} unit @param {number} digits */
const number = (value, unit, digits) => `${value.toFixed(digits)} ${unit}`;
/** @param {number} bytes */
const kB = (bytes) => number(bytes / 1000, 'kB', 1);
/** @param {number} value */
const ms = (value) => number(value, 'ms', 0);

/** When and where the numbers were got. @param {Results} results */
export const origin = ({date, machine, rounds}) =>
  `${date}, ${machine.browser}, Node ${machine.node}, ${machine.cores} cores of ${machine.cpu}, ${machine.memory}, ${rounds} ${rounds === 1 ? 'round' : 'rounds'}`;

/** The numbers of a suite, by case and contender. @param {Results} results @param {string} suite */
export const access = ({suites}, suite) => {
  const {cases, own} = suites[suite];
  /** @param {string} id @param {string} name */
  const of = (id, name) => {
    const {results} = /** @type {import('./compare.js').Compared} */ (
      cases.find((one) => one.id === id)
    );
    return {mine: results[name], limit: results[baseline]};
  };
  /** @param {string} id @param {string} name @param {keyof Measured} key */
  const ratio = (id, name, key) => {
    const {mine, limit} = of(id, name);
    return `${(mine[key] / limit[key]).toFixed(2)}×`;
  };
  const names = Object.keys(peers[suite]).filter((name) => name in cases[0].results);
  return {of, ratio, own, names, cases};
};

/** The columns that decide. @param {Results} results @param {string} suite @param {[head: string, id: string, key: keyof Measured]} last */
const short = (results, suite, [head, id, key]) => {
  const {of, ratio, names} = access(results, suite);
  const rows = names.map((name) => [
    peers[suite][name].title,
    kB(of('cold', name).mine.bytes),
    ratio('cold', name, 'cpu'),
    ratio('cold', name, 'paint'),
    number(of('slow', name).mine.paint / 1000, 's', 1),
    ratio(id, name, key),
    peers[suite][name].lacks.join(', '),
  ]);
  const columns = ['gzip', 'CPU', 'paint', 'paint, slow 4G', head, 'does not draw'];
  return table([[results.suites[suite].title, ...columns], ...rows]);
};

/** Both suites, the columns that decide. @param {Results} results */
export const shortTables = (results) =>
  `${short(results, 'chart', ['10,000 figures', 'of 10000', 'draw'])}

${short(results, 'board', ['5,000 people', 'of 5000', 'paint'])}

× is to the page by hand, which is the limit. Cold load, CPU slowed down four times; gzip has the script in it that
measures; medians. Our files are measured as they are pasted, with a compile hint that a bundler drops. ${origin(results)}.`;

/** All that was measured of one suite. @param {Results} results @param {string} suite */
const long = (results, suite) => {
  const {of, ratio, names, cases} = access(results, suite);
  const first = names.map((name) => {
    const {mine} = of('cold', name);
    const slow = of('slow', name).mine;
    return [
      peers[suite][name].title,
      kB(mine.bytes),
      String(mine.requests),
      ...[`${ms(mine.cpu)}, ${ratio('cold', name, 'cpu')}`],
      ...[`${ms(mine.paint)}, ${ratio('cold', name, 'paint')}`],
      ...[`${ms(slow.paint)}, ${ratio('slow', name, 'paint')}`],
      `${slow.shift.toFixed(3)} CLS`,
      number(mine.heap / 1e6, 'MB', 1),
      `${ms(mine.update)}, ${ratio('cold', name, 'update')}`,
    ];
  });
  const head = ['gzip', 'requests', 'CPU', 'paint', 'paint, slow 4G', 'shift', 'heap', 'update'];
  const rest = cases.filter(({id}) => id !== 'cold' && id !== 'slow');
  /** @param {keyof Measured} key */
  const scaling = (key) =>
    table([
      ['', ...rest.map(({title}) => title)],
      ...names.map((name) => [
        peers[suite][name].title,
        ...rest.map(({id}) => `${ms(of(id, name).mine[key])}, ${ratio(id, name, key)}`),
      ]),
    ]);
  const heaps = names.map((name) => [
    peers[suite][name].title,
    ...rest.map(({id}) => number(of(id, name).mine.heap / 1e6, 'MB', 1)),
  ]);
  return `## ${results.suites[suite].title}

${cases[0].title}: cold load without cache. Shift: of the page below, where the network is slow.

${table([['', ...head], ...first])}

Main thread until the page is quiet:

${scaling('cpu')}

From the start of the page until it is painted:

${scaling('paint')}

From the data until they are painted:

${scaling('draw')}

The same, drawn anew in the same page:

${scaling('again')}

One changed item until it is painted:

${scaling('update')}

Heap after a collection:

${table([['', ...rest.map(({title}) => title)], ...heaps])}`;
};

/** @param {Results} results */
export const aimsTable = (results) =>
  table(
    [
      ['what', 'aim', 'is', ''],
      ...aims(results).map(({claim, aim, is, met}) => [claim, aim, is, met ? 'met' : 'missed']),
    ],
    '---',
  );

/** The page `bench/results.md`. @param {Results} results */
export const resultsPage = (results) => `# Benchmarks

Written by \`npm run bench\`. ${origin(results)}.

Medians of rounds in which all contenders take turns; × is to the page by hand. gzip: all scripts and style sheets, that
which measures included; everything is sent compressed. The data stand in the page for all. Frappe Charts draws its
bars 0.7 s after it is asked to, which is in none of these times. A widget that is pasted asks for
two more files: the document, and the style sheet that keeps its place. The CPU is slowed down four times where that is said;
the slow network is Chrome's and Lighthouse's
[“Slow 4G”](https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md).

## Aims

${aimsTable(results)}

${Object.keys(results.suites)
  .map((suite) => long(results, suite))
  .join('\n\n')}
`;
