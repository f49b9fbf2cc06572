/*
 * node bench/pictures.js: draws what the benchmark measured with our own chart, and saves its SVG export, light and dark, in
 * docs/images. Needs Chromium, `dist` and bench/results.json.
 */
/* global customElements, document, requestAnimationFrame */
import {readFileSync, writeFileSync} from 'node:fs';
import puppeteer from 'puppeteer-core';
import {fileHandler, listen} from '../examples/static-server.js';
import {ensureEngines} from '../test/engines/ensure.js';
import {launchOptions} from '../test/engines/settings.js';
import {peers} from './peers.js';

/** @type {import('./results.js').Results} */
const results = JSON.parse(readFileSync('bench/results.json', 'utf8'));

/**
 * One picture: a bar for each contender.
 * @typedef {object} Picture
 * @property {string} name of the file
 * @property {string} title
 * @property {string} suite whose peers have the names of the bars
 * @property {Record<string, number>} values ms, by contender
 */

/** The CPU of the first load on a slow CPU. @param {'chart' | 'board'} suite @returns {Record<string, number>} */
const cpuOf = (suite) => {
  const cold = results[suite]?.cases.find(({id}) => id === 'cold')?.results ?? {};
  return Object.fromEntries(Object.entries(cold).map(([name, {cpu}]) => [name, cpu]));
};

/** The CPU until all blocks are drawn. @returns {Record<string, number>} */
const cpuOfPages = () => {
  const below = results.pages?.cases.find(({id}) => id === 'below')?.results ?? {};
  return Object.fromEntries(Object.entries(below).map(([name, {cold}]) => [name, cold.cpuDrawn]));
};

/** @type {Picture[]} */
const pictures = [
  {
    name: 'bench-chart',
    title: 'A chart of 8 figures: CPU until it is drawn',
    suite: 'chart',
    values: cpuOf('chart'),
  },
  {
    name: 'bench-board',
    title: 'A board of 9 people: CPU until it is drawn',
    suite: 'board',
    values: cpuOf('board'),
  },
  {
    name: 'bench-pages',
    title: 'A page with three blocks: CPU until all are drawn',
    suite: 'pages',
    values: cpuOfPages(),
  },
];

/** The document of a picture, the smallest value first. @param {Picture} picture */
const documentOf = ({name, title, suite, values}) => ({
  schemaVersion: 1,
  name: 'cluster-widgets',
  source: {name: 'npm run bench, CPU four times slower'},
  series: [
    {
      id: name,
      name: title,
      unit: {label: 'ms'},
      data: Object.entries(values)
        .filter(([contender]) => !peers[suite][contender].apart)
        .sort(([, a], [, b]) => a - b)
        .map(([contender, value]) => ({
          period: peers[suite][contender].title.replaceAll('`', ''),
          value: Math.round(value),
        })),
    },
  ],
});

const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pictures</title></head>
<body style="margin: 0; inline-size: 760px; font-family: sans-serif"><script type="module" src="/dist/cdn/revenue-chart.js"></script></body></html>`;

/**
 * Draws a chart and selects its button "SVG". Runs in the page.
 * @param {object} data
 * @param {'light' | 'dark'} theme
 * @returns {Promise<string>} the file
 */
const exportSvg = async (data, theme) => {
  await customElements.whenDefined('cluster-revenue-chart');
  /** @type {Promise<Blob>} */
  const saved = new Promise((resolve) => {
    URL.createObjectURL = (object) => {
      resolve(/** @type {Blob} */ (object));
      return 'data:,';
    };
  });
  const chart = Object.assign(document.createElement('cluster-revenue-chart'), {data, theme});
  document.body.replaceChildren(chart);
  const buttonOf = () =>
    /** @type {HTMLButtonElement | null | undefined} */ (
      chart.shadowRoot?.querySelector('button[value="svg"]')
    );
  while (!buttonOf()) await new Promise(requestAnimationFrame);
  buttonOf()?.click();
  return (await saved).text();
};

const {chromium} = ensureEngines().engines;
const files = fileHandler('.');
const {origin, server} = await listen((request, response) => {
  if (request.url !== '/') return void files(request, response);
  response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).end(html);
});
const browser = await puppeteer.launch(launchOptions('chromium', String(chromium)));
try {
  for (const picture of pictures.filter(({values}) => Object.keys(values).length > 0)) {
    for (const theme of /** @type {const} */ (['light', 'dark'])) {
      const page = await browser.newPage();
      await page.setViewport({width: 760, height: 900});
      await page.goto(origin);
      const svg = await page.evaluate(exportSvg, documentOf(picture), theme);
      const file = `docs/images/${picture.name}${theme === 'dark' ? '-dark' : ''}.svg`;
      writeFileSync(file, `${svg}\n`);
      console.log(`${file}: ${Math.ceil(svg.length / 1000)} kB`);
      await page.close();
    }
  }
} finally {
  await browser.close();
  server.close();
}
