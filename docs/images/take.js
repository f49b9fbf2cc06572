/*
 * node docs/images/take.js: takes the pictures of the widgets' layouts again, from dist/cdn and the example documents; with
 * names, such as `chart charts`, these alone. Needs Chromium; the partner's page and `validate` have pictures of their own.
 */
import {writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {fileHandler, listen} from '../../examples/static-server.js';
import {findEngines} from '../../test/engines/find.js';
import {launchOptions} from '../../test/engines/settings.js';

const folder = dirname(fileURLToPath(import.meta.url));
const demo = '/examples/demo-cluster.json';
const flagship = '/examples/metal-processing-cluster.json';
const now = 'now="2026-11-23"';
const fourOfBoard = `<cluster-board src="${demo}" limit="4"></cluster-board>`;

/** @param {number} width @param {string} widgets @param {string} [lang] @param {string} [look] */
const sheet = (width, widgets, lang = 'en', look = '') =>
  `<div class="sheet ${look}" lang="${lang}" style="inline-size: ${width}px">${widgets}</div>`;

/** @param {string} attributes @param {object} [document] the document; else the demonstration */
const chart = (attributes, document) =>
  document
    ? `<cluster-revenue-chart ${attributes} no-toolbar><script type="application/json">${JSON.stringify(document)}</script></cluster-revenue-chart>`
    : `<cluster-revenue-chart src="${demo}" ${attributes}></cluster-revenue-chart>`;

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

/**
 * What is on each picture, and how wide it is. A PNG is for places that show it larger.
 * @type {Record<string, {width: number, body: string, png?: boolean}>}
 */
const pictures = {
  chart: {width: 784, png: true, body: sheet(752, chart(''))},
  charts: {
    width: 1120,
    body:
      sheet(536, chart('no-toolbar')) +
      sheet(
        536,
        chart('type="line" series="home exports" heading="Dwa rynki (fikcyjne)"', markets),
        'pl',
        'dark',
      ) +
      sheet(536, chart('series="order-change" no-toolbar'), 'pl') +
      sheet(536, chart('series="markets" no-toolbar'), 'en', 'dark'),
  },
  board: {
    width: 1120,
    body:
      sheet(536, fourOfBoard) +
      sheet(536, `<cluster-board src="${demo}" layout="list"></cluster-board>`),
  },
  awards: {
    width: 1120,
    body:
      sheet(1088, `<cluster-awards src="${demo}" ${now}></cluster-awards>`) +
      sheet(536, `<cluster-awards src="${demo}" ${now} layout="list"></cluster-awards>`) +
      sheet(536, `<cluster-awards src="${demo}" ${now} layout="timeline"></cluster-awards>`),
  },
  specializations: {
    width: 1120,
    body:
      sheet(1088, `<cluster-specializations src="${flagship}"></cluster-specializations>`) +
      sheet(
        536,
        `<cluster-specializations src="${flagship}" layout="chips"></cluster-specializations>`,
      ) +
      sheet(
        536,
        `<cluster-specializations src="${demo}" layout="numbered" filterable></cluster-specializations>`,
      ),
  },
  widths: {
    width: 1136,
    body: sheet(280, fourOfBoard) + sheet(320, fourOfBoard, 'pl', 'dark') + sheet(472, fourOfBoard),
  },
  profile: {
    width: 1120,
    body: sheet(
      1088,
      `<cluster-profile src="${flagship}" sections="about key-figures directions values contact"></cluster-profile>`,
    ),
  },
};

const style = `
  body {
    display: flex; flex-wrap: wrap; align-items: start; gap: 16px; margin: 0; padding: 16px; background: #e9edf1;
    font: 16px/1.5 'Noto Sans', sans-serif; color: #17202b;
  }
  .sheet {box-sizing: border-box; padding: 24px; border-radius: 8px; background: #fff; box-shadow: 0 1px 3px #0002}
  .dark {background: #141b24; color: #e9eef4; color-scheme: dark}`;

/** @type {import('node:http').RequestListener} */
const handler = (request, response) => {
  const picture = pictures[(request.url ?? '').slice('/picture/'.length)];
  if (!picture) return void files(request, response);
  response.writeHead(200, {'content-type': 'text/html; charset=utf-8'});
  response.end(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Picture</title>
    <style>${style}</style><script type="module" src="/dist/cdn/cluster-widgets.js"></script></head>
    <body>${picture.body}</body></html>`);
};
const files = fileHandler(join(folder, '../..'));

const {chromium} = findEngines();
if (!chromium) throw new Error('No Chromium was found; CHROME_PATH names one.');
const {origin, server} = await listen(handler);
const browser = await puppeteer.launch(launchOptions('chromium', chromium));
try {
  const wanted = process.argv.slice(2);
  for (const [name, {width, png}] of Object.entries(pictures)) {
    if (wanted.length && !wanted.includes(name)) continue;
    const page = await browser.newPage();
    await page.setViewport({width, height: 200, deviceScaleFactor: png ? 2 : 1.25});
    await page.goto(`${origin}/picture/${name}`, {waitUntil: 'networkidle0'});
    const image = await page.screenshot({
      ...(png ? {type: 'png'} : {type: 'webp', quality: 42}),
      fullPage: true,
    });
    const file = `${name}.${png ? 'png' : 'webp'}`;
    writeFileSync(join(folder, file), image);
    console.log(`${file}: ${Math.ceil(image.length / 1000)} kB`);
    await page.close();
  }
} finally {
  await browser.close();
  server.close();
}
