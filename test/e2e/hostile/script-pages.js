/** @typedef {import('./hostile-page.js').HostilePage} HostilePage */

/** Restores what a page replaces, for the functions that measure. */
export const keep = `{
  const {from} = Array;
  const kept = ['URL', 'Event', 'performance', 'AbortController', 'Map', 'Set', 'Intl', 'MessageChannel', 'Element', 'Node',
    'Text', 'Range', 'Option', 'Image', 'Response', 'console', 'scheduler', 'requestAnimationFrame', 'setTimeout']
    .map((name) => [name, window[name]]);
  window.tidy = () => {
    Array.from = from;
    for (const [name, value] of kept) {
      if (window[name] === value) continue;
      Object.defineProperty(window, name, {value, configurable: true, writable: true});
    }
  };
}`;

/** Global variables of the page. @param {Record<string, string>} values name → JavaScript */
const globals = (values) =>
  keep +
  Object.entries(values)
    .map(([name, value]) => `window.${name} = ${value};`)
    .join('\n');

/** Methods of the prototypes of the platform. @param {Record<string, string>} methods path → JavaScript */
const methods = (methods) =>
  `{ const kept = [];
    for (const [path, value] of [${Object.entries(methods)
      .map(([path, value]) => `['${path}', ${value}]`)
      .join(', ')}]) {
      const [owner, name] = path.split('#');
      const {prototype} = window[owner];
      kept.push([prototype, name, Object.getOwnPropertyDescriptor(prototype, name)]);
      prototype[name] = value;
    }
    window.tidy = () => {
      for (const [prototype, name, old] of kept) {
        if (old) Object.defineProperty(prototype, name, old);
        else delete prototype[name];
      }
    };
  }`;

/** Form elements hide properties of the document and of the window that have their names. */
const formNames = [
  ...['fonts', 'featurePolicy', 'implementation', 'defaultView', 'contentType', 'readyState'],
  ...['addEventListener', 'removeEventListener', 'matchMedia', 'ResizeObserver', 'head', 'body'],
  ...['documentElement', 'querySelector', 'getElementById', 'cookie', 'location', 'getSelection'],
];

/** Those that Lit itself needs. */
const litNames = ['createElement', 'createTreeWalker', 'createComment', 'importNode'];

/** @param {string[]} names */
const forms = (names) => `document.addEventListener('DOMContentLoaded', () => {
  const body = document.getElementsByTagName('body')[0];
  const all = ${JSON.stringify(names)}.map((name) => {
    const form = document.createElement('form');
    form.setAttribute('name', name);
    return form;
  });
  body.append(...all);
  window.tidy = () => all.forEach((form) => form.removeAttribute('name'));
});`;

const messageNames = [
  ...['values', 'empty', 'retry', 'loading', 'error', 'board', 'pl', 'en', 'one', 'few', 'many'],
  ...['filter', 'source', 'table', 'more', 'copy', 'about', 'text', 'name', 'url', 'id', 'href'],
];

/** Pages whose scripts and names take the place of the platform's own. @type {HostilePage[]} */
export const scriptPages = [
  {
    name: 'a global variable URL',
    script: globals({URL: "'https://www.example.org/'"}),
  },
  {
    name: 'a global variable URL of let',
    script: "let URL = 'https://www.example.org/';",
    does: '`let URL = …` outside of any function',
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
    name: 'global variables called Text, Range, Option, Image and Response',
    script: globals({
      Text: "'words'",
      Range: '[1, 2]',
      Option: '{}',
      Image: 'function () {}',
      Response: 'undefined',
    }),
  },
  {
    name: 'global variables called Element and Node',
    script: globals({Element: '{}', Node: '{}'}),
    // WebKit's driver needs them itself.
    engines: ['chromium', 'firefox'],
  },
  {
    name: 'no MessageChannel and no scheduler',
    script: globals({MessageChannel: 'undefined', scheduler: 'undefined'}),
  },
  {
    name: 'a global variable MessageChannel',
    script: globals({MessageChannel: "{name: 'news'}", scheduler: '{jobs: []}'}),
  },
  {
    name: 'no Intl',
    script: globals({Intl: 'undefined'}),
    state: 'calm',
    does: 'widgets that need `Intl` show an error message',
  },
  ...['{center: [0, 0], zoom: 3}', 'function Map(list) { this.items = list || []; }'].map(
    (value, index) => ({
      name: `a global variable Map, ${index ? 'a function' : 'an object'}`,
      script: globals({Map: value}),
      state: /** @type {const} */ ('fallback'),
      says: /^(error|rejection): /,
      // WebDriver itself uses the class in the page, in WebKit.
      engines: ['chromium', 'firefox'],
    }),
  ),
  {
    name: 'a global variable Set',
    script: globals({Set: 'function Set(list) { this.items = list || []; }'}),
    state: 'fallback',
    says: /^(error|rejection): /,
    engines: ['chromium', 'firefox'],
  },
  {
    name: 'no AbortController',
    script: globals({AbortController: 'undefined'}),
    state: 'error',
  },
  {
    name: 'methods on Object.prototype with the names of messages and fields',
    script: `for (const name of ${JSON.stringify(messageNames)}) {
      Object.defineProperty(Object.prototype, name, {value() { return Object.keys(this); }, configurable: true, writable: true});
    }
    window.tidy = () => { for (const name of ${JSON.stringify(messageNames)}) delete Object.prototype[name]; };`,
  },
  {
    name: 'junk on the prototypes',
    script: `for (const {prototype} of [Object, Array]) {
      for (const name of ['each', 'extend', 'clone', 'inspect', 'include', 'without', 'pluck']) {
        prototype[name] = function () { throw new Error('junk: ' + name) };
      }
      prototype.junk = {a: 1};
    }
    Array.prototype.toJSON = function () { return 'junk' };
    window.tidy = () => {
      for (const {prototype} of [Object, Array]) for (const name in prototype) delete prototype[name];
    };`,
    does: 'enumerable methods on `Object.prototype` and `Array.prototype`, `Array.prototype.toJSON`',
  },
  {
    name: 'old replacements of newer methods',
    script: methods({
      'String#replaceAll': 'function (from, to) { return this.split(from).join(to); }',
      'Array#flat': 'function () { return [].concat.apply([], this); }',
      'Array#at': 'function (index) { return this[index < 0 ? this.length + index : index]; }',
      'Array#includes': 'function (item) { return this.indexOf(item) !== -1; }',
      'Element#remove': 'function () { if (this.parentNode) this.parentNode.removeChild(this); }',
      'Element#closest':
        'function (selector) { let at = this; while (at && !at.matches(selector)) at = at.parentElement; return at; }',
      'NodeList#forEach': 'Array.prototype.forEach',
    }),
    does: '`replaceAll`, `flat`, `at`, `includes`, `remove` and `closest` as old polyfills write them',
  },
  {
    name: 'Array.from without a function to map',
    script: `${keep} Array.from = function (list) { return [].slice.call(list); };`,
  },
  {
    name: 'frozen prototypes',
    script: 'Object.freeze(Object.prototype); Object.freeze(Array.prototype);',
  },
  {
    name: 'all prototypes of the language frozen',
    script: `for (const name of ['Object', 'Array', 'String', 'Number', 'Function', 'RegExp', 'Promise', 'Map', 'Set', 'WeakMap', 'Symbol', 'Error', 'Date']) {
      Object.freeze(window[name].prototype);
      Object.freeze(window[name]);
    }`,
  },
  {
    name: 'a window that takes no new properties',
    script: 'Object.preventExtensions(window);',
    engines: ['chromium', 'firefox'],
    does: '`Object.preventExtensions(window)`; WebKitGTK cannot be driven there',
  },
  {
    name: 'a console without methods',
    script: `${keep} window.console = {log() {}};`,
    source: '/nothing.json',
    state: 'error',
  },
  {
    name: 'slow timers',
    script: `${keep} { const own = setTimeout; window.setTimeout = (run, wait, ...rest) => own(run, Math.max(wait || 0, 200), ...rest); }`,
    does: '`setTimeout` waits for at least 200 ms',
  },
  {
    name: 'shadow roots that are always closed',
    script: methods({
      'Element#attachShadow': `(own => function (options) { return own.call(this, {...options, mode: 'closed'}); })(Element.prototype.attachShadow)`,
    }),
    looks: 'closed',
    does: '`attachShadow` is replaced; no script can look into the widgets',
  },
  {
    name: 'a wrapped fetch',
    script:
      'const own = fetch; window.fetch = function (...all) { return own.apply(this, all).then((one) => one) };',
  },
  {
    name: 'a fetch that makes a Request',
    script:
      '{ const own = fetch; window.fetch = (from, options) => own(new Request(from, options)); }',
  },
  {
    name: 'a fetch without body stream',
    script: `{ const own = fetch;
      window.fetch = async (...all) => {
        const {ok, status, url, headers, ...rest} = await own(...all).then(async (one) => ({
          ok: one.ok, status: one.status, url: one.url, headers: one.headers, content: await one.text(),
        }));
        return {ok, status, url, headers, text: async () => rest.content};
      }; }`,
  },
  {
    name: 'a fetch that throws',
    script: 'window.fetch = () => { throw new Error("no fetch here") };',
    state: 'error',
  },
  {
    name: 'a fetch that gives nothing',
    script: 'window.fetch = () => undefined;',
    state: 'error',
  },
  {
    name: 'forms with the names of properties of the page',
    script: forms(formNames),
    does: '`<form name="querySelector">` and the like hide properties of document and window',
  },
  {
    name: 'forms with the names of methods that Lit needs',
    script: forms(litNames),
    state: 'fallback',
    says: /^error: /,
    does: `\`${litNames.join('`, `')}\``,
  },
  {
    name: 'a module loader of its own',
    script:
      'window.define = () => { throw new Error("define") }; define.amd = {}; window.module = {exports: {}}; window.exports = module.exports;',
    does: "AMD's `define`, `module.exports`",
  },
  {
    name: 'no IntersectionObserver and no ResizeObserver',
    script: 'delete window.IntersectionObserver; delete window.ResizeObserver;',
  },
  {
    name: 'a page that never ends loading',
    script: `Object.defineProperty(document, 'readyState', {get: () => 'loading', configurable: true});`,
    does: '`document.readyState` stays `loading`',
  },
];
