/* global window */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {steady, until} from '../browsers.js';
import {eachEngine} from '../each-engine.js';
import {settled} from '../in-page.js';
import {snippetOf} from '../prerendered.js';

/** @param {string} name */
const read = (name) => JSON.parse(readFileSync(`examples/${name}.json`, 'utf8'));
/** Documents and widgets. @type {[string, string[]][]} */
const cases = [
  ['metal-processing-cluster', ['board', 'specializations', 'awards', 'revenue-chart']],
  ['demo-cluster', ['revenue-chart']],
];

/** Sums the shifts of the page, and names what moved. */
const observer = `window.shifts = [];
  new PerformanceObserver((entries) => {
    for (const {value, sources} of entries.getEntries()) {
      shifts.push({value, moved: sources.map(({node}) => node?.nodeName + '#' + node?.id).join()});
    }
  }).observe({type: 'layout-shift', buffered: true});`;

const second = {delay: 1000};

eachEngine(
  'layout shift',
  (stage) => {
    const all = cases.flatMap(([file, names]) => names.map((name) => ({file, name})));
    for (const {file, name} of all) {
      const path = `examples/${file}.json`;
      const snippet = snippetOf(name, path, '--lang', 'en')
        .replace(`/dist/cdn/${name}.js`, '/late.js')
        .replace(`/${path}`, '/late.json');
      for (const width of [360, 720, 1200]) {
        test(`${name} of ${file}, ${width} px wide: nothing jumps`, async (t) => {
          const javascript = readFileSync(`dist/cdn/${name}.js`, 'utf8');
          stage.host.answers['/late.js'] = {
            ...second,
            headers: {'content-type': 'text/javascript'},
            body: javascript,
          };
          stage.host.answers['/late.json'] = {...second, body: read(file)};
          stage.host.answers['/'] = {
            body: `<!doctype html><html lang="en"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width"><title>Host</title>
            <script>${observer}</script>
            </head>
            <body><h1>Host</h1><p id="above">Text above.</p>
            ${snippet}
            <p id="below">Text below. ${'More of it. '.repeat(200)}</p></body></html>`,
          };
          await stage.page.puppeteer?.setViewport({width, height: 800});
          await stage.page.goto(`${stage.host.origin}/`);
          await until(stage.page, settled);
          const shifts = await steady(
            stage.page,
            () =>
              /** @type {{value: number, moved: string}[]} */ (/** @type {any} */ (window).shifts),
          );
          const sum = shifts.reduce((total, {value}) => total + value, 0);
          t.diagnostic(`CLS ${sum.toFixed(4)}`);
          assert.ok(sum < 0.05, `${sum}: ${JSON.stringify(shifts)}`);
        });
      }
    }
  },
  ['chromium'],
);
