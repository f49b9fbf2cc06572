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

/** Fields of a form hide properties of the form that have their names. */
const fieldNames = [
  ...['parentElement', 'parentNode', 'getAttribute', 'hasAttribute', 'getRootNode', 'closest'],
  ...['matches', 'children', 'childNodes', 'ownerDocument', 'shadowRoot', 'localName', 'lang'],
  ...['id', 'name', 'title', 'dir', 'style', 'hidden', 'action', 'method', 'data', 'host'],
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

/** Puts the widgets into a form with hidden fields. @param {string[]} names */
const formAround = (names) => `document.addEventListener('DOMContentLoaded', () => {
  const widgets = document.getElementById('widgets');
  const form = document.createElement('form');
  widgets.before(form);
  form.append(widgets);
  const fields = ${JSON.stringify(names)}.map((name) =>
    Object.assign(document.createElement('input'), {type: 'hidden', name}));
  widgets.before(...fields);
  window.tidy = () => fields.forEach((field) => field.remove());
});`;

const messageNames = [
  ...['values', 'empty', 'retry', 'loading', 'error', 'board', 'pl', 'en', 'one', 'few', 'many'],
  ...['filter', 'source', 'table', 'more', 'copy', 'about', 'text', 'name', 'url', 'id', 'href'],
  ...['document', 'part', 'base', 'metadata', 'status', 'series', 'data', 'label', 'src'],
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
    framed: ['webkit'],
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
      framed: ['webkit'],
    }),
  ),
  {
    name: 'a global variable Set',
    script: globals({Set: 'function Set(list) { this.items = list || []; }'}),
    state: 'fallback',
    says: /^(error|rejection): /,
    framed: ['webkit'],
  },
  {
    name: 'no Symbol',
    // Tests need it after the widgets have failed.
    script:
      '{ const own = Symbol; window.Symbol = undefined; window.tidy = () => { window.Symbol = own; }; }',
    state: 'fallback',
    says: /^(error|rejection): /,
    framed: ['webkit'],
  },
  {
    name: 'no TextDecoder',
    script: globals({TextDecoder: 'undefined'}),
    state: 'error',
  },
  {
    name: 'global variables with the names of properties of the window',
    script: globals({
      ...{
        origin: "'Warsaw'",
        self: '3',
        parent: "'page'",
        event: '{}',
        length: "'long'",
        status: '1',
      },
      ...{innerHeight: "'x'", innerWidth: '{}', scrollX: "'a'", screen: "'s'", external: '1'},
      ...{open: 'function () {}', close: 'function () {}', find: 'function () {}'},
      ...{print: 'function () {}', focus: 'function () {}', stop: 'function () {}'},
    }),
    does: '`var origin`, `var parent`, `var status`, `function open() {}` and the like',
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
    framed: ['webkit'],
    does: '`Object.preventExtensions(window)`',
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
    name: 'a fetch of XMLHttpRequest',
    script: `window.fetch = (url) => new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open('GET', url);
      request.onload = () => resolve({ok: request.status < 400, status: request.status, url: request.responseURL,
        text: () => Promise.resolve(request.responseText)});
      request.onerror = reject;
      request.send();
    });`,
  },
  {
    name: 'a fetch that makes a Response',
    script: `{ const own = fetch;
      window.fetch = async (...all) => {
        const {status, headers, ...response} = await own(...all).then(async (one) => ({
          status: one.status, headers: one.headers, text: await one.text(),
        }));
        return new Response(response.text, {status, headers});
      }; }`,
  },
  {
    name: 'a wrapped customElements.define',
    script: `{ const {define} = CustomElementRegistry.prototype;
      customElements.define = function (name, element, ...more) {
        if (!customElements.get(name)) define.call(this, name, class extends element {}, ...more);
      }; }`,
    does: 'it registers a subclass, and nothing twice',
  },
  {
    name: 'a page without storage',
    script: `for (const name of ['localStorage', 'sessionStorage', 'caches', 'indexedDB'])
      Object.defineProperty(window, name, {get() { throw new Error('no ' + name); }, configurable: true});`,
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
    name: 'a form around the widgets',
    script: formAround(fieldNames),
    does: '`<input name="parentElement">` and the like hide properties of the form',
  },
  {
    name: 'elements with names of the window as their id',
    script: `document.addEventListener('DOMContentLoaded', () => {
      const names = ['scheduler', 'trustedTypes', 'requestIdleCallback', 'webkitURL', 'addEventListener',
        'removeEventListener', 'dispatchEvent', 'process', 'global'];
      const links = names.map((id) => Object.assign(document.createElement('a'), {id}));
      document.body.append(...links);
      window.tidy = () => links.forEach((link) => link.remove());
    });`,
    does: '`<a id="addEventListener">` and the like hide properties of the window',
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
