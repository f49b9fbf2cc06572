/*
 * node bench/members/run.js [rounds]: how long the list of members keeps the main thread, beside lists written by hand and in
 * React for one page. Of each step the longest task counts (median of the rounds, in which all take turns).
 */
import {readFileSync} from 'node:fs';
import {setTimeout as pause} from 'node:timers/promises';
import {openBrowser} from '../../test/e2e/browsers.js';
import {openHost} from '../../test/e2e/host.js';
import {record} from '../../test/proof/record.js';
import {bundle} from '../build.js';
import {categories, mainThreadTasks} from '../first-draw/long-tasks.js';
import {median} from '../median.js';
import {rotate} from '../rotate.js';
import {membersDocument} from './document.js';

/** @typedef {import('puppeteer-core').Page} Tab */

const rounds = Number(process.argv[2] ?? 5);

/** Members, how much slower the CPU is, and the limit of our tasks in ms. */
const cases = [
  {members: 84, slower: 4, limit: 50},
  {members: 1000, slower: 4, limit: 50},
  {members: 5000, slower: 1, limit: 100},
  {members: 5000, slower: 4},
];

/** How long the work of a step may take, ms. */
const REST = 600;

const inWidget = (/** @type {string} */ selector) =>
  `document.querySelector('cluster-members').shadowRoot.querySelector('${selector}')`;

/** @param {string} field @param {string} text */
const type = (field, text) =>
  `{const field = ${field}; field.value = '${text}'; field.dispatchEvent(new Event('input', {bubbles: true}))}`;

/**
 * A list of members.
 * @typedef {object} Contender
 * @property {string} page
 * @property {string} ready holds when it is drawn
 * @property {string} field where to type
 * @property {string} [chip]
 * @property {string} [more] the button that shows all
 */

const words = '<h1>A page</h1><p>It has <strong>words</strong> of its own.</p>';
const style =
  '<style>ul{display:grid;gap:1em;padding:0;list-style:none;grid-template-columns:repeat(3,1fr)}li{border:1px solid #ccc;border-radius:8px;padding:1em}</style>';
const plain = {
  ready: `'ready' in document.documentElement.dataset && document.querySelector('li')`,
  field: `document.querySelector('input')`,
};
const form = '<label>Search <input type="search"></label><p role="status"></p><ul></ul>';
/** @param {string} body @param {string} script */
const page = (body, script) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Members</title></head>
<body>${words}${body}<script type="module" src="${script}"></script></body></html>`;

/** @type {Record<string, Contender>} */
const contenders = {
  'cluster-members': {
    page: page(
      '<cluster-members filterable no-hash lang="pl" src="document.json"></cluster-members>',
      '/dist/cdn/members.js',
    ),
    ready: `document.querySelector('cluster-members')?.matches(':state(ready)')`,
    field: inWidget('input'),
    chip: inWidget('[value="company"]'),
    more: inWidget('[part~="show-more"]'),
  },
  'by-hand': {...plain, page: page(style + form, '/by-hand.js')},
  react: {...plain, page: page(`${style}<div id="root"></div>`, '/react.js')},
};

/** The longest task of the page that did most, ms. @param {Parameters<typeof mainThreadTasks>[0]} events */
const longestTask = (events) => {
  const tasks = events.filter(({name, ph}) => ph === 'X' && name === 'RunTask');
  return Math.max(0, ...tasks.map(({dur = 0, tdur = dur}) => Math.min(dur, tdur) / 1000));
};

/**
 * The longest task of each step.
 * @param {import('../../test/e2e/browsers.js').Browser} browser
 * @param {string} address
 * @param {Contender} contender
 * @param {{slower: number, members: number}} options
 * @returns {Promise<Record<string, number>>} ms, by step
 */
const measure = async (browser, address, {ready, field, chip, more}, {slower, members}) => {
  const opened = await browser.newPage();
  const tab = /** @type {Tab} */ (opened.puppeteer);
  await tab.setCacheEnabled(false);
  await tab.emulateCPUThrottling(slower);
  /** @param {() => Promise<unknown>} act */
  const trace = async (act) => {
    await tab.tracing.start({categories});
    await act();
    await pause(REST);
    return JSON.parse(Buffer.from((await tab.tracing.stop()) ?? []).toString()).traceEvents;
  };
  /** @param {string} expression */
  const step = async (expression) => longestTask(await trace(() => tab.evaluate(expression)));
  const first = await trace(async () => {
    await opened.goto(address);
    await tab.waitForFunction(ready);
  });
  /** @type {Record<string, number>} */
  const tasks = {
    'first draw': mainThreadTasks(first, address)[0] ?? 0,
    'first letter': await step(type(field, 'l')),
    'next letter': await step(type(field, 'lo')),
  };
  await step(type(field, ''));
  if (chip) {
    tasks.chip = await step(`${chip}.click()`);
    await step(`${chip}.click()`);
  }
  if (more && members > 120) tasks['show all'] = await step(`${more}.click()`);
  await opened.close();
  return tasks;
};

for (const name of ['by-hand', 'react']) {
  await bundle({name, folder: 'bench/dist/members', input: `bench/members/${name}.mjs`});
}
const javascript = {'content-type': 'text/javascript'};
const browser = await openBrowser('chromium');
try {
  for (const {limit, ...options} of cases) {
    const host = await openHost({
      ...Object.fromEntries(
        Object.entries(contenders).map(([name, {page}]) => [`/${name}.html`, {body: page}]),
      ),
      '/document.json': {body: membersDocument(options.members)},
      ...Object.fromEntries(
        ['by-hand', 'react'].map((name) => [
          `/${name}.js`,
          {body: readFileSync(`bench/dist/members/${name}.js`, 'utf8'), headers: javascript},
        ]),
      ),
    });
    const names = Object.keys(contenders);
    /** @type {Record<string, Record<string, number>[]>} */
    const all = Object.fromEntries(names.map((name) => [name, []]));
    for (let round = 0; round < rounds; round++) {
      for (const name of rotate(names, round)) {
        all[name].push(
          await measure(browser, `${host.origin}/${name}.html`, contenders[name], options),
        );
      }
    }
    await host.close?.();
    for (const name of names) {
      const steps = Object.keys(all[name][0]);
      const tasks = Object.fromEntries(
        steps.map((step) => [step, median(all[name].map((one) => one[step]))]),
      );
      record('members', {...options, limit, contender: name, tasks});
      const texts = steps.map((step) => `${step} ${tasks[step].toFixed(0)} ms`);
      console.log(
        `${options.members} members, CPU ${options.slower}×, ${name}: ${texts.join(', ')}`,
      );
    }
  }
} finally {
  await browser.close();
}
