import {count, kB, ms, seconds, table, times} from '../markdown.js';
import {peers} from '../peers.js';

/** @typedef {import('./visit.js').Visit} Visit */
/** @typedef {import('./measure.js').PagesCase} PagesCase */
/** @typedef {import('./scale.js').Growth} Growth */

const baseline = 'by-hand';

/** @typedef {{name: string, visit: Visit, limit: Visit}} Row */

/** The deliveries in their order. @param {PagesCase} one @param {'cold' | 'warm'} kind @returns {Row[]} */
const rowsOf = ({results}, kind) =>
  Object.keys(peers.pages)
    .filter((name) => name in results)
    .map((name) => ({name, visit: results[name][kind], limit: results[baseline][kind]}));

/** A time until something is there; a block may wait until it is scrolled to. @param {number | undefined} time */
const ready = (time) => (time === undefined ? 'when visible' : seconds(time));

/** @param {'cpuLoad' | 'cpu' | 'cpuDrawn' | 'cpuEnd'} key @returns {(row: Row) => string} */
const cpu =
  (key) =>
  ({visit, limit}) =>
    `${ms(visit[key])}, ${times(visit[key], limit[key])}`;

/** @type {Record<string, (row: Row) => string>} */
const columns = {
  'all drawn': ({visit}) => ready(visit.drawn),
  'chart drawn': ({visit}) => ready(visit.chart),
  LCP: ({visit}) => seconds(visit.largest),
  CLS: ({visit}) => visit.shift.toFixed(3),
  'first click': ({visit}) => (visit.click === undefined ? '' : ms(visit.click)),
  'CPU until load': cpu('cpuLoad'),
  'until idle': cpu('cpu'),
  'until all is drawn': cpu('cpuDrawn'),
  'until the end': cpu('cpuEnd'),
  transfer: ({visit}) => kB(visit.bytes),
  requests: ({visit}) => String(visit.requests),
};

/** @param {PagesCase} one @param {'cold' | 'warm'} kind @param {string[]} heads */
const pagesTable = (one, kind, heads) =>
  table([
    ['', ...heads],
    ...rowsOf(one, kind).map((row) => [
      peers.pages[row.name].title,
      ...heads.map((head) => columns[head](row)),
    ]),
  ]);

/** The columns that decide. @param {PagesCase[]} cases @param {(name: string) => boolean} [isShown] */
export const shortPagesTable = (cases, isShown = () => true) => {
  const one = /** @type {PagesCase} */ (cases.find(({id}) => id === 'below'));
  const shown = rowsOf(one, 'cold').filter(({name}) => isShown(name));
  const rows = shown.map((row) => {
    const {name, visit, limit} = row;
    const warm = one.results[name].warm;
    return [
      peers.pages[name].title,
      kB(visit.bytes),
      columns.requests(row),
      ready(visit.drawn),
      ready(warm.drawn),
      times(visit.cpu, limit.cpu),
      times(visit.cpuDrawn, limit.cpuDrawn),
    ];
  });
  const head = ['bytes', 'requests', 'all drawn', 'warm', 'CPU until idle', 'until all is drawn'];
  return table([[one.title, ...head], ...rows]);
};

/** All that was measured of whole pages. @param {PagesCase[]} cases */
export const pagesSection = (cases) => {
  const all = Object.keys(columns);
  const warm = all.filter((head) => head !== 'first click');
  return `The page of a partner on a phone: a header with a picture, an article, and three blocks: a board of nine people of whom six
are shown, twelve specializations, a chart of eight figures. Slow 4G, CPU slowed down four times; our files and the document
come from other sites than the page. DevTools’ network models no connections, so what comes from other sites looks a little
better than it is. DevTools also records which line of a script makes a request. For this, V8 parses the script again: 28 ms of CPU
for our one file, which visitors do not have.

- **Drawn**: from the start of the navigation until the content of the block itself is in the page, and the page is painted.
- **First click**: until the next paint, the slower of “Show all” and a click on the chart. 16 ms is at most one frame.
- **CPU**: of the main thread, frames included. *Idle*: after the load event, no request is open and the main thread has next
  to nothing to do for half a second. *All is drawn*: idle with all three blocks drawn, scrolled to where a block waits for
  that. *The end*: scrolled to the end, and idle again.

${cases
  .map(
    (one) => `### ${one.title}

${one.rounds} ${one.rounds === 1 ? 'round' : 'rounds'}, with an empty cache:

${pagesTable(one, 'cold', all)}

A second visit:

${pagesTable(one, 'warm', warm)}`,
  )
  .join('\n\n')}`;
};

/** The exponent of growth: 1 is in proportion, 2 is with the square. @param {Growth} growth @param {string} name */
export const exponent = ({sizes, cpu}, name) => {
  const [first, last] = [cpu[name][0], cpu[name][cpu[name].length - 1]];
  return Math.log(last / first) / Math.log(sizes[sizes.length - 1] / sizes[0]);
};

/** @type {Record<Growth['id'], {title: string, size: (value: number) => string}>} */
const growthTitles = {
  widgets: {title: 'Widgets on a page, of one document', size: count},
  people: {title: 'People on a board, of whom 120 are shown', size: count},
  figures: {title: 'Figures in a chart', size: count},
  bytes: {
    title: 'Bytes of a document of which twelve specializations are shown',
    size: (value) => `${(value / 2 ** 20).toFixed(1)} MiB`,
  },
};

/** How the work of a page grows. @param {Growth[]} growths */
export const scaleSection = (growths) =>
  `CPU of the main thread until all is drawn and the page is idle, the whole page included; no network limit, the CPU as it is.
An exponent of 1 is growth in proportion.

${growths
  .map((growth) => {
    const {title, size} = growthTitles[growth.id];
    const names = Object.keys(peers.pages).filter((name) => name in growth.cpu);
    const rows = names.map((name) => [
      peers.pages[name].title,
      ...growth.cpu[name].map(
        (value, i) => `${ms(value)}, ${times(value, growth.cpu[baseline][i])}`,
      ),
      exponent(growth, name).toFixed(2),
    ]);
    const rounds = `${growth.rounds} ${growth.rounds === 1 ? 'round' : 'rounds'}`;
    return `${title}, ${rounds}:\n\n${table([['', ...growth.sizes.map(size), 'exponent'], ...rows])}`;
  })
  .join('\n\n')}`;
