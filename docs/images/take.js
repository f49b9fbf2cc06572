/* global document, window */
/*
 * node docs/images/take.js [name …]: takes the pictures of the README again, at two pixels per CSS pixel, and those of
 * `examples/index.html`. Needs a build and Chromium.
 */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {fileHandler, listen} from '../../examples/static-server.js';
import {findEngines} from '../../test/engines/find.js';
import {launchOptions} from '../../test/engines/settings.js';

/** @typedef {import('puppeteer-core').Page} Page */

const folder = dirname(fileURLToPath(import.meta.url));
const root = join(folder, '../..');

/** The pages that only pictures show, by their path. @type {Map<string, string>} */
const pages = new Map();

/** @param {string} body @param {string} style */
const htmlPage = (
  body,
  style,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Picture</title>
  <link rel="stylesheet" href="/examples/brand-tokens.css"><link rel="stylesheet" href="/examples/brands.css">
  <style>body {margin: 0} ${style}</style><script type="module" src="/dist/cdn/cluster-widgets.js"></script></head>
  <body data-cluster-src="/examples/demo-cluster.json">${body}</body></html>`;

/** The widgets of the page have drawn themselves, and their images have come. */
const ready = () => {
  const widgets = [...document.querySelectorAll('*')].filter(({shadowRoot}) => shadowRoot);
  const images = widgets.flatMap(({shadowRoot}) => [
    ...(shadowRoot?.querySelectorAll('img') ?? []),
  ]);
  return (
    widgets.every((widget) => !widget.matches(':state(loading)')) &&
    images.every(({complete, loading}) => complete || loading === 'lazy')
  );
};

/** @param {Page} page @param {string} path @param {number} width @param {number} height */
async function open(page, path, width, height) {
  await page.setViewport({width, height, deviceScaleFactor: 2});
  await page.goto(`${origin}${path}`, {waitUntil: 'networkidle0'});
  await page.waitForFunction(ready);
}

/** Takes the upper part of a page, for the overview of the examples. @param {Page} page @param {string} path @param {number} [from] */
async function thumbnail(page, path, from = 0) {
  await open(page, path, 1280, 800);
  await page.evaluate((top) => window.scrollTo({top, behavior: 'instant'}), from);
  await page.setViewport({width: 1280, height: 800, deviceScaleFactor: 0.5});
  return page.screenshot({type: 'webp', quality: 70});
}

const brands = {
  steel: 'Heavy industry',
  paper: 'A warm serif',
  circuit: 'Dark and technical',
};

/** Documents with mistakes that offices make. */
const broken = {
  'cluster.json': `{
  "schemaVersion": 1,
  "language": "en",
  "name": "Example cluster",
  "board": [
    {"name": "Anna Nowak", "jobTitle": "President"},
    {"nmae": "Jan Kowalski"}
  ]
}
`,
  'figures.json': `{
  "schemaVersion": 1,
  "name": "Example cluster",
  "keyFigures": [
    {"value": "80", "label": "companies"}
  ],
  "specializations": ["casting", "milling",]
}
`,
};

const names = new Map([
  ['31', 'error'],
  ['33', 'warning'],
  ['32', 'good'],
]);

/** Text of a terminal as HTML. @param {string} text */
const toHtml = (text) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    // eslint-disable-next-line no-control-regex -- the signs that change the colour in a terminal
    .replace(/\u001b\[(\d+)m/g, (_, code) =>
      names.has(code) ? `<b class="${names.get(code)}">` : '</b>',
    );

/** What the command says of the documents. */
function validated() {
  const place = mkdtempSync(join(tmpdir(), 'pictures-'));
  return Object.entries(broken)
    .map(([name, text]) => {
      writeFileSync(join(place, name), text);
      const {stdout} = spawnSync(
        process.execPath,
        [join(root, 'dist/cli/cluster-widgets.js'), 'validate', name],
        {cwd: place, encoding: 'utf8', env: {...process.env, FORCE_COLOR: '1'}},
      );
      return `<b class="command">$ npx cluster-widgets validate ${name}</b>\n${toHtml(stdout.trimEnd())}`;
    })
    .join('\n\n');
}

/** Two lines that cross. */
const markets = {
  name: 'Two markets (fictional)',
  series: [
    {id: 'home', name: 'Sprzedaż krajowa', values: [820, 790, 760, 700, 640, 655, 610, 580]},
    {id: 'exports', name: 'Eksport', values: [310, 390, 420, 520, 610, 700, 790, 905]},
  ].map(({values, ...series}) => ({
    ...series,
    unit: {currency: 'PLN', multiplier: 6},
    data: values.map((value, i) => ({period: String(2016 + i), value})),
  })),
};

/** What each picture shows. @type {Record<string, (page: Page) => Promise<Uint8Array>>} */
const pictures = {
  async 'demo-page'(page) {
    await open(page, '/examples/demo-page.html', 1200, 2000);
    await page.evaluate(() => {
      // The button for the rest, which a picture of the whole board would not show.
      document.querySelector('cluster-board')?.setAttribute('limit', '5');
    });
    const {top, bottom} = await page.evaluate(() => {
      const boxOf = (/** @type {string} */ selector) =>
        /** @type {Element} */ (document.querySelector(selector)).getBoundingClientRect();
      return {top: boxOf('#cluster').top - 40, bottom: boxOf('.chart').bottom + 40};
    });
    const clip = {x: 0, y: top, width: 1200, height: bottom - top};
    return page.screenshot({clip, captureBeyondViewport: true});
  },
  async brands(page) {
    const column = (/** @type {string[]} */ [name, title]) =>
      `<section class="brand ${name}"><h2>${title}</h2><cluster-board heading-level="3" limit="4"></cluster-board></section>`;
    const style =
      'main {display: grid; grid-template-columns: repeat(3, 400px); block-size: 760px} .brand {padding: 24px 18px; overflow: hidden} .brand > h2 {margin: 0 0 24px; font-size: 26px} .brand > cluster-board {margin: 0}';
    pages.set(
      '/brands',
      htmlPage(`<main>${Object.entries(brands).map(column).join('')}</main>`, style),
    );
    await open(page, '/brands', 1200, 760);
    return page.screenshot();
  },
  async builder(page) {
    await open(page, '/dist/builder/index.html?step=document&lang=en#widget=board', 1200, 800);
    await page.$eval('#section-board', (section) => section.setAttribute('open', ''));
    await (await page.waitForSelector('#form-board-1-toggle'))?.click();
    await page.$eval('#form-board-0-toggle', (toggle) => toggle.scrollIntoView());
    await page.mouse.move(0, 0);
    await page.evaluate(() => /** @type {HTMLElement} */ (document.activeElement).blur());
    return page.screenshot();
  },
  async chart(page) {
    const style = 'cluster-revenue-chart {padding: 24px; inline-size: 752px}';
    pages.set('/chart', htmlPage('<cluster-revenue-chart></cluster-revenue-chart>', style));
    await open(page, '/chart', 800, 100);
    return page.screenshot({fullPage: true});
  },
  async charts(page) {
    const style = `body {background: #e9edf1} main {display: grid; grid-template-columns: 1fr 1fr; gap: 16px; padding: 16px}
      main > * {box-sizing: border-box; padding: 24px; border-radius: 8px; background: #fff; color: #17202b}
      main > .dark {background: #141b24; color: #e9eef4; color-scheme: dark}`;
    const chart = (/** @type {string} */ attributes, document = '') =>
      `<cluster-revenue-chart no-toolbar ${attributes}>${document}</cluster-revenue-chart>`;
    const lines = `<script type="application/json">${JSON.stringify(markets)}</script>`;
    pages.set(
      '/charts',
      htmlPage(
        `<main>${chart('')}
        ${chart('type="line" series="home exports" heading="Dwa rynki (fikcyjne)" lang="pl" class="dark"', lines)}
        ${chart('series="order-change" lang="pl"')} ${chart('series="markets" class="dark"')}</main>`,
        style,
      ),
    );
    await open(page, '/charts', 1120, 100);
    return page.screenshot({fullPage: true});
  },
  async members(page) {
    const style = `main {display: grid; grid-template-columns: 1fr 400px; gap: 56px; padding: 32px} aside {display: grid;
      align-content: start; gap: 40px}`;
    pages.set(
      '/members',
      htmlPage(
        `<main><cluster-members filterable limit="4"></cluster-members>
        <aside><cluster-membership member="kowadlo" size="large"></cluster-membership>
        <cluster-partners></cluster-partners></aside></main>`,
        style,
      ),
    );
    await open(page, '/members', 1200, 100);
    return page.screenshot({fullPage: true});
  },
  async validate(page) {
    const style = `pre {margin: 0; padding: 24px; background: #14191f; color: #e9eef4; white-space: pre-wrap;
      font: 15px/1.5 'DejaVu Sans Mono', monospace} .command {color: #8ac9ff} .error {color: #ff8f85}
      .warning {color: #f5c451} .good {color: #7bdba0}`;
    pages.set('/validate', htmlPage(`<pre>${validated()}</pre>`, style));
    await open(page, '/validate', 1200, 100);
    return page.screenshot({fullPage: true});
  },
};

/** The pictures of `examples/index.html`. @type {Record<string, [path: string, from?: number]>} */
const thumbnails = {
  'partner-page': ['/examples/partner-page.html'],
  'profile-page': ['/examples/profile-page.html'],
  'demo-page': ['/examples/demo-page.html'],
  brands: ['/examples/brands.html'],
  builder: ['/dist/builder/index.html?lang=en'],
};

const files = fileHandler(root);
const {origin, server} = await listen((request, response) => {
  const page = pages.get(request.url ?? '');
  if (page === undefined) return void files(request, response);
  response.writeHead(200, {'content-type': 'text/html; charset=utf-8'});
  response.end(page);
});
const {chromium} = findEngines();
if (!chromium) throw new Error('No Chromium was found; CHROME_PATH names one.');
const browser = await puppeteer.launch(launchOptions('chromium', chromium));
const wanted = process.argv.slice(2);
try {
  for (const [name, take] of Object.entries(pictures)) {
    if (wanted.length && !wanted.includes(name)) continue;
    const page = await browser.newPage();
    const image = await take(page);
    writeFileSync(join(folder, `${name}.png`), image);
    console.log(`${name}.png: ${Math.ceil(image.length / 1000)} kB`);
    await page.close();
  }
  for (const [name, [path, from]] of Object.entries(thumbnails)) {
    if (wanted.length && !wanted.includes(`examples/${name}`)) continue;
    const page = await browser.newPage();
    const image = await thumbnail(page, path, from);
    writeFileSync(join(root, 'examples/pictures', `${name}.webp`), image);
    console.log(`examples/pictures/${name}.webp: ${Math.ceil(image.length / 1000)} kB`);
    await page.close();
  }
} finally {
  await browser.close();
  server.close();
}
