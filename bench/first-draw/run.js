/*
 * node bench/first-draw/run.js [rounds]: how long the first draw of the widgets keeps the main
 * thread, on a CPU slowed down four times. It fails where the longest task of a plain page (median of the
 * rounds) takes more than 50 ms, from which on a browser calls a task long
 * (https://www.w3.org/TR/longtasks-1/), or 100 ms for the profile, which draws all widgets in one.
 *
 * The first number or date that a page formats with `Intl` costs more than a whole chart, whoever asks for it. Each page
 * is measured as it is, and once more with `Intl` used before the page begins: that one counts, the other is told beside
 * it, and so is what a first format alone costs.
 */
import {readFileSync} from 'node:fs';
import {openBrowser, until} from '../../test/e2e/browsers.js';
import {openHost, pageWith} from '../../test/e2e/host.js';
import {settled} from '../../test/e2e/in-page.js';
import {record} from '../../test/proof/record.js';
import {widgetsOf} from '../../toolchain/deliver/widgets.js';
import {chart} from '../chart/suite.js';
import {median} from '../median.js';
import {categories, mainThreadTasks} from './long-tasks.js';

const LIMIT = 50;
const SLOWER = 4;
const rounds = Number(process.argv[2] ?? 7);
const main = ['board', 'specializations', 'awards', 'revenue-chart'];
const others = widgetsOf(JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')))
  .map(({tag}) => tag.replace('cluster-', ''))
  .filter((name) => name !== 'profile' && !main.includes(name));
const scripts = ['/dist/cdn/cluster-widgets.js', '/dist/cdn/autoload.js'];

/**
 * The plain pages decide: all that happens there is the widgets' doing.
 * @type {{name: string, path: string, limit?: number}[]}
 */
const pages = [
  {name: 'plain, fictional cluster', path: '/demo-cluster.html', limit: LIMIT},
  {name: 'a chart of 8 figures', path: '/chart.html', limit: LIMIT},
  {name: 'plain, flagship', path: '/metal-processing-cluster.html', limit: LIMIT},
  {name: 'the other widgets', path: '/others.html', limit: LIMIT},
  {name: 'profile, fictional', path: '/profile-demo.html', limit: 2 * LIMIT},
  {name: 'profile, flagship', path: '/profile-flagship.html', limit: 2 * LIMIT},
  {name: "partner's page", path: '/examples/partner-page.html'},
  {name: 'profile page', path: '/examples/profile-page.html'},
  {name: 'demonstration page', path: '/examples/demo-page.html'},
];

// Every page has words of its own: opening the fonts is not the widgets' doing.
const words = '<h1>A page</h1><p>It has <strong>words</strong> of its own.</p>';
const useNumber = "new Intl.NumberFormat('en').format(1234.5)";
const useDate = "new Intl.DateTimeFormat('en', {dateStyle: 'long'}).format(0)";

/** @param {string} document @param {string[]} tags */
const plainPage = (document, tags = main, file = 'cluster-widgets.js') =>
  pageWith(
    words + tags.map((tag) => `<cluster-${tag} src="/${document}.json"></cluster-${tag}>`).join(''),
    {file},
  );

/** Pages without a widget, which format one number or one date. */
const formats = [
  {name: 'a first number by Intl', path: '/number.html', script: useNumber},
  {name: 'a first date by Intl', path: '/date.html', script: useDate},
];

const unit = {currency: 'PLN', multiplier: 3};
const eight = {
  name: 'Cluster of a benchmark (fictional)',
  series: [{name: 'Revenue', unit, data: chart.list(8)}],
};
const host = await openHost({
  '/eight.json': {body: eight},
  '/chart.html': {body: plainPage('eight', ['revenue-chart'], 'autoload.js')},
  '/demo-cluster.html': {body: plainPage('examples/demo-cluster')},
  '/metal-processing-cluster.html': {body: plainPage('examples/metal-processing-cluster')},
  '/others.html': {body: plainPage('examples/demo-cluster', others)},
  '/profile-demo.html': {body: plainPage('examples/demo-cluster', ['profile'])},
  '/profile-flagship.html': {body: plainPage('examples/metal-processing-cluster', ['profile'])},
  ...Object.fromEntries(
    formats.map(({path, script}) => [
      path,
      {body: pageWith(`${words}<script type="module">${script}</script>`)},
    ]),
  ),
});
const browser = await openBrowser('chromium');

/** @param {string} path @param {{withWidgets?: boolean, intlUsed?: boolean}} how */
const measure = async (path, {withWidgets = false, intlUsed = false}) => {
  const page = await browser.newPage();
  const tab = /** @type {import('puppeteer-core').Page} */ (page.puppeteer);
  await tab.setCacheEnabled(false);
  // Runs before the first byte of the page is parsed, from which on tasks count.
  if (intlUsed) await tab.evaluateOnNewDocument(`${useNumber}; ${useDate}`);
  await tab.emulateCPUThrottling(SLOWER);
  await tab.tracing.start({categories});
  await page.goto(host.origin + path);
  if (withWidgets) await until(page, settled);
  // What follows the first frame belongs to the first draw too: images, observers, a second layout.
  await new Promise((resolve) => setTimeout(resolve, 500));
  const trace = Buffer.from((await tab.tracing.stop()) ?? []).toString();
  await page.close();
  return mainThreadTasks(JSON.parse(trace).traceEvents, host.origin + path);
};

/**
 * The three longest tasks, each the median of its rank over the rounds, and the longest of all: ms.
 * @param {string} path
 * @param {Parameters<typeof measure>[1]} how
 */
const longest = async (path, how) => {
  for (const script of scripts) {
    if (how.withWidgets) delete host.answers[script];
    else host.answers[script] = {body: '', headers: {'content-type': 'text/javascript'}};
  }
  /** @type {number[][]} */
  const all = [];
  for (let round = 0; round < rounds; round++) all.push(await measure(path, how));
  const ranks = [0, 1, 2].map((rank) => median(all.map((tasks) => tasks[rank] ?? 0)));
  return {ranks, worst: Math.max(...all.map(([first = 0]) => first))};
};

const row = (/** @type {string} */ name, /** @type {string[]} */ ...cells) =>
  console.log(name.padEnd(26) + cells.map((cell) => cell.padStart(12)).join(''));
const ms = (/** @type {number} */ value) => `${value.toFixed(1)} ms`;

let passed = 0;
let failed = 0;
try {
  // The first page of a browser is slower than any other.
  await measure(pages[0].path, {withWidgets: true});
  console.log(
    `Longest tasks of the main thread, CPU ${SLOWER}x slower, median of ${rounds} rounds`,
  );
  row('', '1st', '2nd', '3rd', 'worst 1st', 'with Intl', 'no widgets');
  for (const {name, path, limit} of pages) {
    const {ranks, worst} = await longest(path, {withWidgets: true, intlUsed: true});
    const first = (await longest(path, {withWidgets: true})).ranks[0];
    const without = (await longest(path, {})).ranks[0];
    row(name, ...ranks.map(ms), ms(worst), ms(first), ms(without));
    record('first-draw', {name, longest: ranks[0], withIntl: first, without, limit});
    if (limit && ranks[0] <= limit) passed++;
    else if (limit) failed++;
  }
  for (const {name, path} of formats) {
    const cost = (await longest(path, {})).ranks[0];
    const without = (await longest(path, {intlUsed: true})).ranks[0];
    row(name, ms(cost), '', '', '', '', ms(without));
    record('first-draw', {name, longest: cost, without});
  }
} finally {
  await browser.close();
  await host.close();
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
