/* global window */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import {until} from '../browsers.js';
import {eachEngine} from '../each-engine.js';
import {settled} from '../in-page.js';

/** @param {string} name */
const read = (name) => JSON.parse(readFileSync(`examples/${name}.json`, 'utf8'));
/** @param {any} text */
const english = (text) =>
  typeof text === 'string' ? text : (text?.en ?? text?.name?.en ?? text?.name ?? '');
/** @param {unknown[]} items @param {(item: any) => (string | undefined)[]} lines */
const list = (items, lines) =>
  `<ul>${items
    .map((item) => {
      const [first, ...rest] = lines(item).filter(Boolean);
      return `<li>${rest.length ? `<b>${first}</b>` : first} ${rest.map((line) => (line?.startsWith('<') ? line : `<span>${line}</span>`)).join(' ')}</li>`;
    })
    .join('')}</ul>`;

/** @param {any} series */
const table = ({summary, data}) =>
  `<p>${english(summary)}</p><table>${data
    .map(
      (/** @type {any} */ {period, value}) =>
        `<tr><th>${english(period)}</th><td>${value}</td></tr>`,
    )
    .join('')}</table>`;

/** What a snippet holds: heading and content, for every widget whose height depends on them. @param {any} document */
const contents = (document) => ({
  board: `<h2>Cluster board</h2>${list(document.board, (person) => [
    english(person.name),
    english(person.roleName ?? person.jobTitle),
    english(person.affiliation),
  ])}`,
  specializations: `<h2>Cluster specializations</h2>${list(document.specializations, (item) => [
    english(item.name ?? item),
  ])}`,
  // Long descriptions are folded away.
  awards: `<h2>Cluster awards</h2>${list(document.awards, (award) => [
    english(award.name),
    english(award.issuer),
    `<details><summary>Details</summary><p>${english(award.description)}</p></details>`,
    [award.dateAwarded, ...(award.renewals ?? []), 'Validity not stated'].join(', '),
  ])}`,
  'revenue-chart': document.series[0].data.length
    ? `<h2>Revenue</h2>${table(document.series[0])}`
    : `<p>${english(document.series[0].name)}</p>`,
});

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
      const content = /** @type {Record<string, string>} */ (contents(read(file)))[name];
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
            <link rel="stylesheet" href="/dist/cdn/cluster-widgets.css">
            <script type="module" src="/late.js"></script></head>
            <body><h1>Host</h1><p id="above">Text above.</p>
            <cluster-${name} src="/late.json">${content}</cluster-${name}>
            <p id="below">Text below. ${'More of it. '.repeat(200)}</p></body></html>`,
          };
          await stage.page.puppeteer?.setViewport({width, height: 800});
          await stage.page.goto(`${stage.host.origin}/`);
          await until(stage.page, settled);
          await pause(300);
          const shifts = await stage.page.evaluate(
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
