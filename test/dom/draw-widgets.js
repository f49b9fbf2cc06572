/*
 * node draw-widgets.js jsdom|happy-dom [feature to take away…]: draws every widget in a DOM implementation for tests and
 * prints as JSON what each shows and what was thrown. A program of its own, because the widgets take the globals of the
 * page when they are loaded.
 */
import {readFileSync} from 'node:fs';
import {GlobalWindow} from 'happy-dom';
import {JSDOM} from 'jsdom';

const [implementation, ...missing] = process.argv.slice(2);
const url = 'https://host.example/';

/** A window, whose globals a test runner gives to the code. @type {Record<string, any>} */
const window =
  implementation === 'jsdom'
    ? new JSDOM('<!doctype html><body>', {url, pretendToBeVisual: true}).window
    : new GlobalWindow({url});

/** What the language and Node.js have, a test runner leaves as it is. */
const own = new Set([
  ...Object.getOwnPropertyNames(globalThis),
  ...['global', 'globalThis', 'window', 'self', 'process', 'console'],
]);
const ofTheDom = ['Event', 'CustomEvent', 'EventTarget', 'MessageChannel', 'fetch', 'navigator'];
for (const name of Object.getOwnPropertyNames(window)) {
  if (own.has(name) && !ofTheDom.includes(name)) continue;
  const value = window[name];
  Object.defineProperty(globalThis, name, {value, configurable: true, writable: true});
}
Object.assign(globalThis, {window: globalThis, self: globalThis});

/** @type {Record<string, () => void>} */
const remove = {
  attachInternals: () => delete window.HTMLElement.prototype.attachInternals,
  fonts: () => delete window.Document.prototype.fonts,
  sheets: () => delete window.Document.prototype.adoptedStyleSheets,
};
for (const name of missing) {
  remove[name]?.();
  Reflect.deleteProperty(globalThis, name);
}

/** @type {string[]} */
const thrown = [];
/** jsdom reports the downloads of the chart, which it cannot do. @param {unknown} error */
const report = (error) => String(error).startsWith('Not implemented') || thrown.push(String(error));
process.on('uncaughtException', report);
process.on('unhandledRejection', report);
console.error = report;
window.addEventListener('error', (/** @type {any} */ event) =>
  report(event.error ?? event.message),
);

/** What was built, of which the compiler knows nothing. @param {string} name @returns {Promise<any>} */
const entry = (name) => import(`../../dist/entries/${name}.js`);
const {widgetClasses} = await entry('widget-classes');
await entry('all');
const data = JSON.parse(readFileSync('examples/demo-cluster.json', 'utf8'));
const {document} = window;

/** @type {Record<string, {text: string, events: string[]}>} */
const shown = {};
for (const {tag} of widgetClasses) {
  /** @type {string[]} */
  const events = [];
  const element = document.createElement(tag);
  for (const type of ['cluster-load', 'cluster-error']) {
    element.addEventListener(type, () => events.push(type));
  }
  // A link would lead to another page, and happy-dom follows it.
  element.addEventListener('click', (/** @type {Event} */ event) => event.preventDefault());
  element.setAttribute('lang', 'pl');
  element.data = data;
  document.body.append(element);
  await element.updateComplete;
  for (const button of element.shadowRoot.querySelectorAll('a, button, summary')) button.click();
  await element.updateComplete;
  element.data = {name: 'x'};
  await element.updateComplete;
  element.data = data;
  await element.updateComplete;
  const text = element.shadowRoot.querySelector('section')?.textContent ?? '';
  element.remove();
  document.body.append(element);
  await element.reload();
  document.implementation.createHTMLDocument('').body.append(document.adoptNode(element));
  element.remove();
  shown[tag] = {text: text.replace(/\s+/g, ' ').trim(), events};
}
// What is thrown later than in the tasks that wait now.
await new Promise((resolve) => setTimeout(resolve));
console.log(JSON.stringify({shown, thrown}));
process.exit();
