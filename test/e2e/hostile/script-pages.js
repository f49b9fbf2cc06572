import {existsSync, readFileSync} from 'node:fs';

/** @typedef {import('./pages.js').HostilePage} HostilePage */

/** Restores what a page replaces, for the functions that measure. */
const keep = `{
  const {from} = Array;
  const kept = ['URL', 'Event', 'performance', 'AbortController'].map((name) => [name, window[name]]);
  window.tidy = () => {
    Array.from = from;
    for (const [name, value] of kept) Object.defineProperty(window, name, {value, configurable: true, writable: true});
  };
}`;

/**
 * A library that old content systems load, from a Debian package; left out, with a line that says so, where the package is
 * not installed.
 * @param {string} name @param {string} debian @param {string[]} files
 * @returns {HostilePage[]}
 */
const library = (name, debian, files) => {
  const paths = files.map((file) => `/usr/share/javascript/${file}`);
  if (!paths.every((path) => existsSync(path))) {
    console.log(`not run: hostile hosts, ${name}: install the Debian package ${debian}`);
    return [];
  }
  const text = paths.map((path) => readFileSync(path, 'utf8')).join(';\n');
  return [{name, script: `${keep}\n${text.replaceAll(']]>', ']] >')}`}];
};

/** Global variables of the page. @param {Record<string, string>} values name → JavaScript */
const globals = (values) =>
  keep +
  Object.entries(values)
    .map(([name, value]) => `window.${name} = ${value};`)
    .join('\n');

/** Form elements hide properties of the document and of the window that have their names. */
const formNames = [
  ...['fonts', 'featurePolicy', 'implementation', 'defaultView', 'contentType', 'readyState'],
  ...['addEventListener', 'removeEventListener', 'matchMedia', 'ResizeObserver'],
];

/** Pages whose scripts and names take the place of the platform's own. @type {HostilePage[]} */
export const scriptPages = [
  ...library('Prototype 1.7', 'libjs-prototype', ['prototype/prototype.js']),
  ...library('MooTools 1.4', 'libjs-mootools', [
    'mootools/mootools-core.min.js',
    'mootools/mootools-more.min.js',
  ]),
  {
    name: 'a global variable URL',
    script: globals({URL: "'https://www.example.org/'"}),
    looks: 'readable',
    // No address can be checked: photos and links are left out.
    leavesOut: true,
  },
  {
    name: 'global variables called Event, name and performance',
    script: globals({
      Event: 'function Event(event) { this.type = event.type.toLowerCase(); }',
      name: "'The page'",
      performance: '{score: 3}',
    }),
  },
  {
    name: 'no AbortController',
    script: globals({AbortController: 'undefined'}),
    state: 'error',
  },
  {
    name: 'methods on Object.prototype with the names of messages',
    script: `for (const name of ['values', 'empty', 'retry', 'loading', 'error', 'board', 'pl', 'en', 'one', 'few', 'many']) {
      Object.defineProperty(Object.prototype, name, {value() { return Object.keys(this); }, configurable: true, writable: true});
    }
    window.tidy = () => { for (const name of ['values', 'empty', 'retry', 'loading', 'error', 'board', 'pl', 'en', 'one', 'few', 'many']) delete Object.prototype[name]; };`,
  },
  {
    name: 'a fetch without body stream',
    script: `const own = fetch;
      window.fetch = async (...all) => {
        const {ok, status, url, headers, ...rest} = await own(...all).then(async (one) => ({
          ok: one.ok, status: one.status, url: one.url, headers: one.headers, content: await one.text(),
        }));
        return {ok, status, url, headers, text: async () => rest.content};
      };`,
  },
  {
    name: 'forms with the names of properties of the page',
    script: `document.addEventListener('DOMContentLoaded', () => {
      for (const name of ${JSON.stringify(formNames)}) {
        const form = document.createElement('form');
        form.setAttribute('name', name);
        document.body.append(form);
      }
    });`,
  },
];
