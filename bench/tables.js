import {aims} from './aims.js';
import {kB, ms, number, seconds, table, times} from './markdown.js';
import {pagesSection, scaleSection, shortPagesTable} from './pages/tables.js';
import {peers} from './peers.js';

export {table};

/** @typedef {import('./results.js').Results} Results */
/** @typedef {import('./results.js').Run} Run */
/** @typedef {import('./results.js').SuiteResults} SuiteResults */
/** @typedef {import('./measure.js').Measured} Measured */

const baseline = 'by-hand';

/** @param {Run} run */
const runText = ({date, machine, rounds}) =>
  `${date}, ${machine.browser}, Node ${machine.node}, ${machine.cores} cores of ${machine.cpu}, ${machine.memory}, ${rounds} ${rounds === 1 ? 'round' : 'rounds'}`;

/** When and where the numbers were got: of each run, if there was more than one. @param {Results} results */
export const origin = (results) => {
  /** @type {Map<string, string[]>} */
  const runs = new Map();
  for (const [part, run] of Object.entries(results)) {
    const text = runText(run);
    runs.set(text, [...(runs.get(text) ?? []), part]);
  }
  const texts = [...runs].map(([text, parts]) =>
    runs.size > 1 ? `${parts.join(', ')}: ${text}` : text,
  );
  return texts.join('; ');
};

/** The numbers of a suite, by case and contender. @param {SuiteResults} suite @param {string} name */
export const access = ({cases, own}, name) => {
  /** @param {string} id @param {string} contender */
  const of = (id, contender) => {
    const {results} = /** @type {import('./compare.js').Compared} */ (
      cases.find((one) => one.id === id)
    );
    return {mine: results[contender], limit: results[baseline]};
  };
  /** @param {string} id @param {string} contender @param {keyof Measured} key */
  const ratio = (id, contender, key) => {
    const {mine, limit} = of(id, contender);
    return times(mine[key], limit[key]);
  };
  const names = Object.keys(peers[name]).filter((contender) => contender in cases[0].results);
  return {of, ratio, own, names, cases};
};

/** The columns that decide. @param {SuiteResults | undefined} results @param {string} suite @param {[head: string, id: string, key: keyof Measured]} last */
const short = (results, suite, [head, id, key]) => {
  if (!results) return [];
  const {of, ratio, names} = access(results, suite);
  const rows = names.map((name) => [
    peers[suite][name].title,
    kB(of('cold', name).mine.bytes),
    ratio('cold', name, 'cpu'),
    ratio('cold', name, 'paint'),
    seconds(of('slow', name).mine.paint),
    ratio(id, name, key),
    peers[suite][name].lacks.join(', '),
  ]);
  const columns = ['gzip', 'CPU', 'paint', 'paint, slow 4G', head, 'does not draw'];
  return [table([[results.title, ...columns], ...rows])];
};

/** Widgets and whole pages, the columns that decide. @param {Results} results */
export const shortTables = (results) => {
  const {chart, board, pages} = results;
  const tables = [
    ...short(chart, 'chart', ['10,000 figures', 'of 10000', 'draw']),
    ...short(board, 'board', ['5,000 people', 'of 5000', 'paint']),
    ...(pages ? [shortPagesTable(pages.cases)] : []),
  ];
  return `${tables.join('\n\n')}

Values with × are relative to the hand-written page, the reference. Cold load, with the CPU slowed down four times. The gzip
sizes include the script that measures. All values are medians. Our files are measured as they are pasted, with a compile hint
that a bundler drops. Whole pages: slow 4G, bytes with the page itself. ${origin(results)}.`;
};

/** All that was measured of one suite. @param {SuiteResults} results @param {string} suite */
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
  return `${cases[0].title}: cold load without cache. Shift: of the page below, where the network is slow.

${table([['', ...head], ...first])}

Main thread until the page is quiet:

${scaling('cpu')}

From the start of the page until it is painted:

${scaling('paint')}

From the data until they are painted:

${scaling('draw')}

The same, drawn again in the same page:

${scaling('again')}

One changed item until it is painted:

${scaling('update')}

Heap after a collection:

${table([['', ...rest.map(({title}) => title)], ...heaps])}`;
};

/** The longest tasks of lists of members. @param {NonNullable<Results['members']>} results */
const membersSection = ({lists}) => {
  const steps = [...new Set(lists.flatMap(({tasks}) => Object.keys(tasks)))];
  return `The longest task of the main thread in each step: the page, a letter in the search field, a second letter, a button of the
filter, "Show all". All lists show 120 members at first. The others have no filter by kind, no table, no languages, no address of a
filtered list, and no download.

${table([
  ['members', 'CPU', '', ...steps],
  ...lists.map(({contender, members, slower, tasks}) => [
    members.toLocaleString('en'),
    slower > 1 ? `${slower}× slower` : '',
    peers.members[contender].title,
    ...steps.map((step) => (step in tasks ? ms(tasks[step]) : '')),
  ]),
])}`;
};

/** The longest tasks of the first draw. @param {NonNullable<Results['first-draw']>} results */
const tasksSection = ({
  tasks,
}) => `The longest task of the main thread, CPU slowed down four times. The first number or date that a page formats with \`Intl\` costs
much CPU time. The first column is without this cost, the second with it if a widget is the first to use \`Intl\`.

${table([
  ['', 'longest task', 'with `Intl`', 'page without widgets'],
  ...tasks.map(({name, longest, withIntl, without}) => [
    name,
    ms(longest),
    withIntl === undefined ? '' : ms(withIntl),
    without === undefined ? '' : ms(without),
  ]),
])}`;

/** @param {NonNullable<Results['parse']>} results */
const parseSection = ({documents}) =>
  table([
    ['', 'ours', '`JSON.parse`'],
    ...documents.map(({name, own, plain}) => [name, number(own, 'ms', 2), number(plain, 'ms', 2)]),
  ]);

/** @param {Results} results */
export const aimsTable = (results) =>
  table(
    [
      ['measure', 'target', 'result', ''],
      ...aims(results).map(({claim, aim, is, met}) => [claim, aim, is, met ? 'met' : 'missed']),
    ],
    '---',
  );

/** The page `bench/results.md`. @param {Results} results */
export const resultsPage = (results) => {
  const {pages, scale, chart, board, members, 'first-draw': firstDraw, parse} = results;
  /** @type {[title: string, text: string | undefined][]} */
  const sections = [
    ['Whole pages', pages && pagesSection(pages.cases)],
    ['Growth', scale && scaleSection(scale.growths)],
    [chart?.title ?? '', chart && long(chart, 'chart')],
    [board?.title ?? '', board && long(board, 'board')],
    ['Members', members && membersSection(members)],
    ['First draw', firstDraw && tasksSection(firstDraw)],
    ['Parsing a document', parse && parseSection(parse)],
  ];
  return `# Benchmarks

Written by \`npm run bench\`. ${origin(results)}.

Medians of rounds in which all contenders take turns. Values with × are relative to the hand-written page. The gzip sizes
include all scripts and style sheets, also the script that measures; everything is sent compressed. In the suites of single
widgets, the data of all contenders are in the page. Frappe Charts draws its bars 0.7 s after the call, and these times do not
include this delay. A pasted widget requests two more files: the document, and the style sheet that reserves its space. The CPU
is slowed down four times where this is stated; the slow network is Chrome's and Lighthouse's
[“Slow 4G”](https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md).

## Targets

${aimsTable(results)}

${sections.flatMap(([title, text]) => (text ? [`## ${title}\n\n${text}`] : [])).join('\n\n')}
`;
};
