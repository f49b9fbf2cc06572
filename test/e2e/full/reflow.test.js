/* global document, getComputedStyle, innerWidth */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, test} from 'node:test';
import {steady, until} from '../browsers.js';
import {eachEngine} from '../each-engine.js';
import {settled} from '../in-page.js';
import {views} from '../views.js';

/*
 * WCAG 2.2, 1.4.4, 1.4.10 and 1.4.12: with text twice as large, in a window of 1280 px at 400 % (320 CSS px wide), and
 * with wide spaces in texts, nothing is clipped and nothing has to be scrolled in two directions. MiniBrowser's windows do
 * not get that narrow.
 */

const documents = {
  flagship: 'examples/metal-processing-cluster.json',
  demo: 'examples/demo-cluster.json',
  egypt: 'test/fixtures/documents/egypt-metallurgical-chamber.json',
  lublin: 'test/fixtures/documents/lubelski-klaster-ekoenergetyczny.json',
  minalogic: 'test/fixtures/documents/minalogic.json',
  saxony: 'test/fixtures/documents/silicon-saxony.json',
};

const ways = [
  {name: '1280 px at 400 %', width: 320, zoom: 4, text: '100%'},
  {name: '1280 px with text at 200 %', width: 1280, zoom: 1, text: '200%'},
  {name: '640 px with text at 200 %', width: 640, zoom: 1, text: '200%'},
  {name: '280 px', width: 280, zoom: 1, text: '100%'},
];

/** What sticks out of the window, or is cut off inside a widget. @returns {string[]} */
const cut = () => {
  /** @param {Document | ShadowRoot} root @returns {Element[]} */
  const all = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? all(element.shadowRoot) : []),
    ]);
  /** @param {Element} element */
  const isHidden = (element) =>
    element.closest('.visually-hidden, [hidden]') !== null ||
    !element.checkVisibility() ||
    // In narrow places, the head of a table is there for screen readers alone.
    [element, element.closest('thead')].some(
      (one) => one && getComputedStyle(one).clipPath === 'inset(50%)',
    );
  /** @param {Element} element */
  const named = (element) => {
    const host = /** @type {ShadowRoot} */ (element.getRootNode()).host;
    const part = element.getAttribute('part') ?? element.getAttribute('class') ?? '';
    return `${host?.localName ?? ''} ${element.localName}.${part}: ${element.textContent?.trim().slice(0, 60)}`;
  };
  const found = [];
  const {scrollWidth} = document.documentElement;
  if (scrollWidth > innerWidth) found.push(`the page is ${scrollWidth} px wide`);
  for (const element of all(document)) {
    // What is inside a picture is held by the tests of its geometry.
    const isDrawn = element.closest('svg') !== null && element.localName !== 'svg';
    if (element.getRootNode() === document || isDrawn || isHidden(element)) continue;
    const {left, right, width} = element.getBoundingClientRect();
    if (width && (right > innerWidth + 0.5 || left < -0.5))
      found.push(`sticks out: ${named(element)}`);
    const {overflowX, overflowY} = getComputedStyle(element);
    const clips = [overflowX, overflowY].some((value) => value !== 'visible');
    if (!clips || element.localName === 'svg') continue;
    const {clientWidth, scrollHeight, clientHeight} = element;
    if (element.scrollWidth > clientWidth + 1) found.push(`too wide inside: ${named(element)}`);
    if (scrollHeight > clientHeight + 1) found.push(`too high inside: ${named(element)}`);
  }
  return [...new Set(found)];
};

/** Puts the spaces of WCAG 1.4.12 into the page and the widgets, as an extension of the browser does. */
const spaceOut = () => {
  /** @param {Document | ShadowRoot} root @returns {(Document | ShadowRoot)[]} */
  const rootsIn = (root) => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({shadowRoot}) =>
      shadowRoot ? rootsIn(shadowRoot) : [],
    ),
  ];
  for (const root of rootsIn(document)) {
    const style = document.createElement('style');
    style.textContent = `* {line-height: 1.5 !important; letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important} p {margin-block-end: 2em !important}`;
    (root === document ? document.head : root).append(style);
  }
};

/** The size of the page and of each widget in it. */
const layout = () =>
  [document.documentElement, ...document.querySelectorAll('*')]
    .filter(({localName}) => localName === 'html' || localName.startsWith('cluster-'))
    .map(({scrollWidth, scrollHeight}) => `${scrollWidth}×${scrollHeight}`)
    .join();

eachEngine(
  'reflow',
  (stage) => {
    /** @param {string} url @param {typeof ways[number]} way */
    const open = async (url, {width, zoom}) => {
      await stage.page.puppeteer?.setViewport({width, height: 900, deviceScaleFactor: zoom});
      await stage.page.goto(`${stage.host.origin}${url}`);
      await until(stage.page, settled);
      await steady(stage.page, layout);
    };

    before(() => {
      for (const [name, file] of Object.entries(documents)) {
        const {language} = JSON.parse(readFileSync(file, 'utf8'));
        for (const lang of [language, 'pl']) {
          for (const text of ['100%', '200%']) {
            stage.host.answers[`/${name}-${lang}-${text.slice(0, -1)}`] = {
              body: `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><head>
                <meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <title>Host</title><style>html {font-size: ${text}} body {margin: 8px}</style>
                <script type="module" src="/dist/cdn/cluster-widgets.js"></script></head>
                <body data-cluster-src="/${file}">${views}</body></html>`,
            };
          }
        }
      }
    });

    for (const name of ['flagship', 'demo']) {
      for (const lang of ['en', 'pl']) {
        for (const width of [320, 1280]) {
          test(`wide spaces at ${width} px: nothing of ${name} in ${lang} is cut or sticks out`, async () => {
            await open(`/${name}-${lang}-100`, {name: '', width, zoom: 1, text: '100%'});
            await stage.page.evaluate(spaceOut);
            await steady(stage.page, layout);
            assert.deepEqual(await stage.page.evaluate(cut), []);
          });
        }
      }
    }

    for (const way of ways) {
      for (const [name, file] of Object.entries(documents)) {
        const {language} = JSON.parse(readFileSync(file, 'utf8'));
        for (const lang of new Set([language, 'pl'])) {
          test(`${way.name}: nothing of ${name} in ${lang} is cut or sticks out`, async () => {
            await open(`/${name}-${lang}-${way.text.slice(0, -1)}`, way);
            assert.deepEqual(await stage.page.evaluate(cut), []);
          });
        }
      }
      for (const page of ['partner-page', 'profile-page', 'demo-page', 'brands']) {
        test(`${way.name}: nothing of ${page} is cut or sticks out`, async () => {
          await open(`/examples/${page}.html`, way);
          await stage.page.evaluate((size) => {
            document.documentElement.style.fontSize = size;
          }, way.text);
          await steady(stage.page, layout);
          assert.deepEqual(await stage.page.evaluate(cut), []);
        });
      }
    }
  },
  ['chromium', 'firefox'],
);
