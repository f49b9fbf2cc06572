/*
 * node bench/members/run.js [rounds]: how long the list of members keeps the main thread, beside a list written by hand for
 * one page. Of each step the longest task counts (median of the rounds). It fails where a task of 1,000 members on a CPU
 * slowed down four times takes more than 50 ms, or one of 5,000 members at full speed more than 100 ms.
 */
import {readFileSync} from 'node:fs';
import {openBrowser} from '../../test/e2e/browsers.js';
import {openHost, pageWith} from '../../test/e2e/host.js';
import {mainThreadTasks, categories} from '../first-draw/long-tasks.js';
import {median} from '../median.js';
import {membersDocument} from './document.js';

const rounds = Number(process.argv[2] ?? 5);
/** Members, how much slower the CPU is, and the limit in ms. */
const cases = /** @type {const} */ ([
  [84, 4, 50],
  [1000, 4, 50],
  [5000, 1, 100],
  [5000, 4, undefined],
]);
const words = '<h1>A page</h1><p>It has <strong>words</strong> of its own.</p>';
const widget =
  '<cluster-members filterable no-hash lang="pl" src="document.json"></cluster-members>';
const byHand = readFileSync(new URL('by-hand.mjs', import.meta.url), 'utf8');
const handPage = `${words}<style>ul{display:grid;gap:1em;padding:0;list-style:none;grid-template-columns:repeat(3,1fr)}li{border:1px solid #ccc;border-radius:8px;padding:1em}</style>
<label>Search <input type="search"></label><p role="status"></p><ul></ul>`;

const pages = {
  'cluster-members': pageWith(words + widget, {file: 'members.js'}),
  'by hand': pageWith(`${handPage}<script type="module" src="by-hand.js"></script>`),
};

/** What is done on the page, in the page. @type {Record<string, string>} */
const inWidget = {
  field: `document.querySelector('cluster-members').shadowRoot.querySelector('input')`,
  more: `document.querySelector('cluster-members').shadowRoot.querySelector('[part~="show-more"]')`,
  chip: `document.querySelector('cluster-members').shadowRoot.querySelector('[value="company"]')`,
  ready: `document.querySelector('cluster-members')?.matches(':state(ready)')`,
};
const inHand = {
  field: `document.querySelector('input')`,
  ready: `'ready' in document.documentElement.dataset`,
};
const type = (/** @type {string} */ field, /** @type {string} */ text) =>
  `{const field = ${field}; field.value = '${text}'; field.dispatchEvent(new Event('input', {bubbles: true}))}`;

const browser = await openBrowser('chromium');
let failed = false;
console.log('| members | CPU | | first draw | first letter | next letter | chip | show all |');
console.log('| --: | --: | --- | --: | --: | --: | --: | --: |');
for (const [count, slower, limit] of cases) {
  for (const [name, body] of Object.entries(pages)) {
    const host = await openHost({
      '/page.html': {body},
      '/document.json': {body: membersDocument(count)},
      '/by-hand.js': {body: byHand, headers: {'content-type': 'text/javascript'}},
    });
    const at = name === 'by hand' ? inHand : inWidget;
    const steps = [
      undefined,
      type(at.field, 'l'),
      type(at.field, 'lo'),
      ...('chip' in at ? [`${type(at.field, '')}${at.chip}.click()`, `${at.chip}.click()`] : []),
    ];
    /** @type {number[][]} */
    const all = [];
    for (let round = 0; round < rounds; round++) {
      const page = await browser.newPage();
      const tab = /** @type {import('puppeteer-core').Page} */ (page.puppeteer);
      await tab.setCacheEnabled(false);
      await tab.emulateCPUThrottling(slower);
      /** @param {() => Promise<unknown>} act */
      const measure = async (act, url = '') => {
        await tab.tracing.start({categories});
        await act();
        await new Promise((resolve) => setTimeout(resolve, 600));
        const trace = JSON.parse(Buffer.from((await tab.tracing.stop()) ?? []).toString());
        return longest(trace.traceEvents, url);
      };
      const times = [
        await measure(async () => {
          await page.goto(`${host.origin}/page.html`);
          await tab.waitForFunction(at.ready);
        }, `${host.origin}/page.html`),
      ];
      for (const step of steps.slice(1))
        times.push(await measure(() => tab.evaluate(String(step))));
      if ('more' in at && count > 120)
        times.push(await measure(() => tab.evaluate(`${at.more}.click()`)));
      await page.close();
      all.push(times);
    }
    await host.close?.();
    const [first, letter, next, chip, , more] = [0, 1, 2, 3, 4, 5].map((step) =>
      median(all.map((times) => times[step] ?? NaN)),
    );
    const shown = [first, letter, next, chip, more].map((time = NaN) =>
      Number.isNaN(time) ? '' : `${time.toFixed(0)} ms`,
    );
    console.log(`| ${count} | ${slower}× | ${name} | ${shown.join(' | ')} |`);
    const ours = name === 'cluster-members' && limit;
    if (ours && [first, letter, next, chip, more].some((time = 0) => time > ours)) failed = true;
  }
}
await browser.close();
if (failed) process.exitCode = 1;

/** The longest task of the page that did most: ms. @param {Parameters<typeof mainThreadTasks>[0]} events @param {string} url */
function longest(events, url) {
  if (url) return mainThreadTasks(events, url)[0] ?? 0;
  // The page's thread is the one with most tasks while a step is taken.
  const tasks = events.filter(({name, ph}) => ph === 'X' && name === 'RunTask');
  const times = tasks.map(({dur = 0, tdur = dur}) => Math.min(dur, tdur) / 1000);
  return Math.max(0, ...times);
}
