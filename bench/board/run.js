/*
 * node bench/board/run.js [rounds]: what a board of 9 and of 5,000 people costs a page – its script
 * loaded, run, drawn and painted –, as ratios to a list written by hand with innerHTML, in the same run. The peers are installed in bench/ (npm
 * install there); the widget is that of dist/cdn (npm run build:cdn).
 */
import {readdirSync, readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {build} from 'vite';
import {openBrowser} from '../../test/e2e/browsers.js';
import {openHost} from '../../test/e2e/host.js';

const CAP = 120;
const rounds = Number(process.argv[2] ?? 15);
const baseline = 'inner-html';
const folder = 'bench/board/contenders';
const contenders = readdirSync(folder)
  .filter((file) => file.endsWith('.mjs') && file !== 'initials.mjs')
  .map((file) => basename(file, '.mjs'));

/**
 * What is measured: `count` people, of whom those without a cap of their own draw `shown`.
 * @type {{name: string, count: number, shown: number, full?: boolean, rounds: number}[]}
 */
const cases = [
  {name: '9 people', count: 9, shown: 9, rounds},
  {
    name: '5,000 people, peers without a cap',
    count: 5000,
    shown: 5000,
    rounds: Math.ceil(rounds / 3),
  },
  {
    name: `5,000 people, all with a cap of ${CAP}`,
    count: 5000,
    shown: CAP,
    rounds: Math.ceil(rounds / 2),
  },
  {
    name: '5,000 people, all shown',
    count: 5000,
    shown: 5000,
    full: true,
    rounds: Math.ceil(rounds / 3),
  },
];

await build({
  configFile: false,
  logLevel: 'warn',
  root: 'bench/board',
  define: {'process.env.NODE_ENV': '"production"'},
  build: {
    outDir: '../dist/board',
    emptyOutDir: true,
    target: 'es2023',
    rolldownOptions: {
      input: Object.fromEntries(contenders.map((name) => [name, `${folder}/${name}.mjs`])),
      preserveEntrySignatures: 'strict',
      output: {entryFileNames: '[name].js', assetFileNames: '[name][extname]'},
    },
  },
});

/** @typedef {(typeof cases)[number]} Case */

/** @param {string} contender @param {Case} one */
const page = (contender, {count, shown, full = false}) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title>
<link rel="stylesheet" href="/bench/board/contenders/card.css"><link rel="icon" href="data:,">
<link rel="modulepreload" href="/bench/dist/board/${contender}.js">
<body data-contender="${contender}" data-count="${count}" data-full="${full}"
  data-shown="${contender === 'cluster-board' ? count : shown}" style="font: 16px sans-serif">
<script type="module" src="/bench/dist/board/page.js"></script>`;

const host = await openHost(
  Object.fromEntries(
    contenders.flatMap((name) =>
      cases.map((one, i) => [`/${name}-${i}.html`, {body: page(name, one)}]),
    ),
  ),
);
host.answers['/bench/dist/board/page.js'] = {
  headers: {'content-type': 'text/javascript; charset=utf-8'},
  body: readFileSync('bench/board/page.mjs', 'utf8'),
};
const browser = await openBrowser('chromium');

/** One round: CPU of the main thread and ms until it is painted, of the page and of an update. @param {string} path */
const measure = async (path) => {
  const opened = await browser.newPage();
  const tab = /** @type {import('puppeteer-core').Page} */ (opened.puppeteer);
  const client = await tab.createCDPSession();
  await client.send('Performance.enable', {timeDomain: 'threadTicks'});
  const cpu = async () => {
    const {metrics} = await client.send('Performance.getMetrics');
    return 1000 * (metrics.find(({name: metric}) => metric === 'TaskDuration')?.value ?? 0);
  };
  // Without a script that the page waits for, there would be nothing to wait for.
  const broken = new Promise((_, reject) => {
    tab.on('pageerror', (error) => reject(new Error(`${path}: ${error}`)));
    tab.on('response', (response) => {
      if (!response.ok()) reject(new Error(`${path}: ${response.status()} ${response.url()}`));
    });
  });
  await tab.bringToFront();
  await opened.goto(host.origin + path);
  const drawing = tab.waitForFunction('window.firstPaint', {polling: 100, timeout: 120_000});
  await Promise.race([drawing, broken]);
  const drawn = await cpu();
  const paint = Number(await tab.evaluate('firstPaint'));
  const before = await cpu();
  const update = Number(await tab.evaluate('updatePeople()'));
  const updateCpu = (await cpu()) - before;
  await opened.close();
  return {cpu: drawn, paint, updateCpu, update};
};

const median = (/** @type {number[]} */ numbers) =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

for (const [i, one] of cases.entries()) {
  /** @type {Record<string, Awaited<ReturnType<typeof measure>>[]>} */
  const results = Object.fromEntries(contenders.map((name) => [name, []]));
  for (let round = 0; round < one.rounds; round++) {
    for (const name of contenders) results[name].push(await measure(`/${name}-${i}.html`));
  }
  const of = (
    /** @type {string} */ name,
    /** @type {'cpu' | 'paint' | 'updateCpu' | 'update'} */ key,
  ) => median(results[name].map((result) => result[key]));
  console.log(`\n${one.name}: ratio to ${baseline} (ms), median of ${one.rounds} rounds`);
  console.log(
    ['', 'CPU', 'paint', 'update CPU', 'update paint']
      .map((cell, i) => cell.padEnd(i ? 18 : 16))
      .join(''),
  );
  for (const name of [baseline, ...contenders.filter((other) => other !== baseline)]) {
    const cells = /** @type {const} */ (['cpu', 'paint', 'updateCpu', 'update']).map((key) => {
      const value = of(name, key);
      return `${(value / of(baseline, key)).toFixed(2)} (${value.toFixed(1)})`.padEnd(18);
    });
    console.log(name.padEnd(16) + cells.join(''));
  }
}

await browser.close();
await host.close();
