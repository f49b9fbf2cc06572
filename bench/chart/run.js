/*
 * node bench/chart/run.js [rounds]: one chart of eight bars, drawn by our widget and by its peers: same data, same page,
 * one run, interleaved, on a CPU slowed down four times, each time in a fresh page without cache. Prints bytes, CPU of the
 * main thread and time to paint, as ratios of medians to SVG written by hand (the limit); then ten thousand points.
 * First: npm run build, and npm install in bench/.
 */
import {gzipSync} from 'node:zlib';
import {readFileSync, readdirSync} from 'node:fs';
import {build} from 'vite';
import {openBrowser} from '../../test/e2e/browsers.js';
import {openHost} from '../../test/e2e/host.js';

const SLOWER = 4;
const rounds = Number(process.argv[2] ?? 15);
const names = readdirSync('bench/chart/peers').map((file) => file.replace('.mjs', ''));

/** @param {string} script */
const pageOf = (
  script,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Chart</title>
<body style="margin:20px;font:16px sans-serif"><div id="chart" style="width:720px;min-height:360px"></div>
<script>var chart=document.getElementById('chart'),drawn,painted=0;
const wait=()=>drawn?requestAnimationFrame(()=>setTimeout(()=>painted=performance.now())):requestAnimationFrame(wait);wait()</script>
<script type="module" src="${script}"></script></body></html>`;

for (const name of [...names, 'many']) {
  await build({
    configFile: false,
    logLevel: 'error',
    define: {'process.env.NODE_ENV': '"production"'},
    build: {
      outDir: 'dist/bench/chart',
      emptyOutDir: false,
      lib: {
        entry: name === 'many' ? 'bench/chart/many.mjs' : `bench/chart/peers/${name}.mjs`,
        formats: ['es'],
        fileName: () => `${name}.js`,
      },
      rolldownOptions: {external: /dist\/cdn/, output: {minify: true}},
    },
  });
}

const host = await openHost(
  Object.fromEntries(
    [...names, 'many'].map((name) => [
      `/${name}.html`,
      {body: pageOf(`/dist/bench/chart/${name}.js`)},
    ]),
  ),
);
const browser = await openBrowser('chromium');

/** @param {string} name */
const measure = async (name) => {
  const page = await browser.newPage();
  const tab = /** @type {import('puppeteer-core').Page} */ (page.puppeteer);
  await tab.setCacheEnabled(false);
  await tab.emulateCPUThrottling(SLOWER);
  tab.on('pageerror', (error) => console.error(name, error));
  await page.goto(`${host.origin}/${name}.html`);
  await tab.waitForFunction('painted > 0', {timeout: 20_000, polling: 50});
  await new Promise((resolve) => setTimeout(resolve, 150));
  const {TaskDuration = 0} = await tab.metrics();
  const painted = Number(await tab.evaluate('painted'));
  await page.close();
  return {cpu: TaskDuration * 1000, paint: painted};
};

/** @param {number[]} numbers */
const median = (numbers) => numbers.toSorted((one, other) => one - other)[numbers.length >> 1] ?? 0;

/** @type {Record<string, {cpu: number[], paint: number[]}>} */
const found = Object.fromEntries(names.map((name) => [name, {cpu: [], paint: []}]));
for (let round = 0; round < rounds; round++) {
  for (const name of names) {
    const {cpu, paint} = await measure(name);
    found[name]?.cpu.push(cpu);
    found[name]?.paint.push(paint);
  }
}

/** @param {string} file */
const gzip = (file) => gzipSync(readFileSync(file), {level: 9}).length;
const limit = found['limit'] ?? {cpu: [], paint: []};
console.log(`${rounds} rounds, CPU ${SLOWER}x slower, medians`);
for (const name of names.toSorted(
  (one, other) => median(found[one]?.cpu ?? []) - median(found[other]?.cpu ?? []),
)) {
  const {cpu, paint} = found[name] ?? limit;
  const bytes = gzip(name === 'ours' ? 'dist/cdn/revenue-chart.js' : `dist/bench/chart/${name}.js`);
  console.log(
    `${name.padEnd(9)} ${(bytes / 1000).toFixed(1).padStart(6)} kB  ` +
      `CPU ${median(cpu).toFixed(0).padStart(5)} ms ${(median(cpu) / median(limit.cpu)).toFixed(2)}x  ` +
      `paint ${median(paint).toFixed(0).padStart(5)} ms ${(median(paint) / median(limit.paint)).toFixed(2)}x`,
  );
}

const page = await browser.newPage();
const tab = /** @type {import('puppeteer-core').Page} */ (page.puppeteer);
await page.goto(`${host.origin}/many.html`);
await tab.waitForFunction('globalThis.manyTimes');
const {one, ours, line} = /** @type {Record<string, number[]>} */ (
  await tab.evaluate(`manyTimes(${rounds})`)
);
for (const [name, times] of Object.entries({bars: ours ?? [], line: line ?? []})) {
  const ratio = median(times) / median(one ?? []);
  console.log(
    `10,000 points, ${name}: ${median(times).toFixed(0)} ms, ${ratio.toFixed(2)}x of one <rect> each (${median(one ?? []).toFixed(0)} ms)`,
  );
}
await browser.close();
await host.close();
