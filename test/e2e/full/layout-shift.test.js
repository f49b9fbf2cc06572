/* global window */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {steady, until} from '../browsers.js';
import {eachEngine} from '../each-engine.js';
import {run} from '../../cli/run.js';
import {settled} from '../in-page.js';
import {snippetOf} from '../prerendered.js';
import {tags} from '../tags.js';

/** @param {string} name */
const read = (name) => JSON.parse(readFileSync(`examples/${name}.json`, 'utf8'));
/** Documents and widgets. @type {[string, string[]][]} */
const cases = [
  ['metal-processing-cluster', ['board', 'specializations', 'awards', 'revenue-chart']],
  ['demo-cluster', ['revenue-chart']],
];

/** Sums the shifts of the page, and names what moved. */
const observer = `window.shifts = [];
  addEventListener('message', ({data}) => { window.told ||= data.type === 'cluster-widgets:height'; });
  new PerformanceObserver((entries) => {
    for (const {value, sources} of entries.getEntries()) {
      shifts.push({value, moved: sources.map(({node}) => node?.nodeName + '#' + node?.id).join()});
    }
  }).observe({type: 'layout-shift', buffered: true});`;

const second = {delay: 1000};

const catalogue = tags.map((tag) => tag.slice('cluster-'.length));

/** What is shown in frames, in which nothing is in for the widget. @type {[string, string[]][]} */
const inFrames = [
  // The flagship's document names no member whose badge could be shown.
  [
    'metal-processing-cluster',
    [...catalogue.filter((name) => name !== 'membership'), 'key-figures values'],
  ],
  ['demo-cluster', [...catalogue, 'board contact']],
];

const hostPage = (/** @type {string} */ body, css = '') => `<!doctype html>
  <html lang="en"><head><meta charset="utf-8">
  <meta name="viewport" content="width=device-width"><title>Host</title>
  <script>${observer}</script><style>${css}</style></head><body>${body}</body></html>`;

/**
 * @param {number} limit
 * @param {import('../each-engine.js').Stage} stage
 * @param {import('node:test').TestContext} t
 */
const expectShiftBelow = async (limit, {page}, t) => {
  const shifts = await steady(
    page,
    () => /** @type {{value: number, moved: string}[]} */ (/** @type {any} */ (window).shifts),
  );
  const sum = shifts.reduce((total, {value}) => total + value, 0);
  t.diagnostic(`CLS ${sum.toFixed(4)}`);
  assert.ok(sum < limit, `${sum}: ${JSON.stringify(shifts)}`);
};

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
          const body = `<h1>Host</h1><p id="above">Text above.</p>
            ${snippet}
            <p id="below">Text below. ${'More of it. '.repeat(200)}</p>`;
          stage.host.answers['/'] = {body: hostPage(body)};
          await stage.page.puppeteer?.setViewport({width, height: 800});
          await stage.page.goto(`${stage.host.origin}/`);
          await until(stage.page, settled);
          await expectShiftBelow(0.05, stage, t);
        });
      }
    }

    for (const [file, names] of inFrames) {
      const path = `examples/${file}.json`;
      const src = `/late.json`;
      for (const [width, column] of [
        [412, 380],
        [1280, 760],
      ]) {
        for (const name of names) {
          test(`${name} of ${file} in a frame, ${width} px wide: little jumps`, async (t) => {
            const own = name === 'membership' ? ['--member', 'kowadlo'] : [];
            const args = ['--lang', 'en', '--delivery', 'iframe', '--document', path, ...own];
            const {stdout} = run([
              ...['snippet', ...name.split(' '), '--src', src, '--base', '/dist/', ...args],
            ]);
            stage.host.answers['/late.json'] = {
              ...second,
              headers: {'access-control-allow-origin': '*'},
              body: read(file),
            };
            const body = `<h1>Host</h1><p id="above">Text above.</p>${stdout}
              <p id="below">Text below. ${'More of it. '.repeat(200)}</p>`;
            const css = `body > * { max-width: ${column}px; margin-inline: auto }`;
            stage.host.answers['/'] = {body: hostPage(body, css)};
            await stage.page.puppeteer?.setViewport({width: Number(width), height: 800});
            await stage.page.goto(`${stage.host.origin}/`);
            // The frame tells nothing while it loads.
            await until(stage.page, () => /** @type {any} */ (window).told);
            await expectShiftBelow(0.1, stage, t);
          });
        }
      }
    }
  },
  ['chromium'],
);
