/* global document, window */
import {existsSync, readFileSync} from 'node:fs';
import {keep} from './script-pages.js';

/** @typedef {import('./hostile-page.js').HostilePage} HostilePage */

/** @param {string} text */
const cdata = (text) => `//<![CDATA[\n${text}\n//]]>`;

/**
 * A page with a library from npm, which is loaded before the widgets as a site does.
 * @param {string} name @param {string} npm @param {string | string[]} files
 * @param {{before?: string, start?: string} & Partial<HostilePage>} [options] `before` runs first; `start` when the library
 *   has been loaded
 * @returns {HostilePage}
 */
const library = (name, npm, files, {before = '', start = '', head = '', ...more} = {}) => ({
  name,
  library: {name, npm},
  script: `${keep}\n${before}`,
  head: [
    ...[files]
      .flat()
      .map((file) => (file.startsWith('/') ? file : `/node_modules/${npm}/${file}`))
      .map((address) => `<script src="${address}"></script>`),
    start && `<script>${cdata(start)}</script>`,
    head,
  ].join(''),
  ...more,
});

/**
 * A library that old content systems load, from a Debian package.
 * @param {string} name @param {string} debian @param {string} version @param {string[]} files
 * @returns {HostilePage}
 */
const debianLibrary = (name, debian, version, files) => {
  const paths = files.map((file) => `/usr/share/javascript/${file}`);
  const missing = paths.some((path) => !existsSync(path));
  const text = missing ? '' : paths.map((path) => readFileSync(path, 'utf8')).join(';\n');
  return {
    ...{name, missing, library: {name, debian, version}},
    script: `${keep}\n${text.replaceAll(']]>', ']] >')}`,
  };
};

/** When the document has been parsed. @param {string} script */
const loaded = (script) => `document.addEventListener('DOMContentLoaded', () => { ${script} });`;

/** Pages with libraries of others. @type {HostilePage[]} */
export const libraryPages = [
  debianLibrary('Prototype', 'libjs-prototype', '1.7.3', ['prototype/prototype.js']),
  debianLibrary('MooTools', 'libjs-mootools', '1.4.5', [
    'mootools/mootools-core.min.js',
    'mootools/mootools-more.min.js',
  ]),
  library('Sugar', 'sugar', 'dist/sugar.js', {
    start: 'Sugar.extend({objectPrototype: true});',
    does: 'extends all prototypes, that of objects too',
  }),
  library('Date.js', 'datejs', 'lib/date.js', {does: 'extends dates, numbers and texts'}),
  library('jQuery', 'jquery', 'dist/jquery.js', {
    does: 'writes the widgets again with `.html()`',
    act: () => {
      const {jQuery} = /** @type {any} */ (window);
      jQuery('#widgets').html(jQuery('#widgets').html());
    },
  }),
  library('jQuery UI', 'jquery-ui', ['/node_modules/jquery/dist/jquery.js', 'dist/jquery-ui.js'], {
    does: 'makes the widgets sortable',
    act: () => void (/** @type {any} */ (window).jQuery('#widgets').sortable()),
  }),
  library('RequireJS', 'requirejs', 'require.js'),
  library('core-js', 'core-js-bundle', 'minified.js', {
    does: 'replaces missing or faulty features',
  }),
  library('Babel polyfill', '@babel/polyfill', 'dist/polyfill.js'),
  library('es6-shim', 'es6-shim', 'es6-shim.js'),
  library('whatwg-fetch', 'whatwg-fetch', 'dist/fetch.umd.js', {
    before: 'window.fetch = undefined;',
    does: 'takes the place of `fetch`, without streams',
  }),
  library('url-polyfill', 'url-polyfill', 'url-polyfill.js', {
    before: 'window.URL = undefined;',
    does: 'takes the place of `URL`',
  }),
  library('abortcontroller-polyfill', 'abortcontroller-polyfill', 'dist/umd-polyfill.js', {
    before: 'window.AbortController = window.AbortSignal = undefined;',
    does: 'takes the place of `AbortController` and wraps `fetch`',
  }),
  library('Bluebird', 'bluebird', 'js/browser/bluebird.js', {does: 'takes the place of `Promise`'}),
  library('zone.js', 'zone.js', 'bundles/zone.umd.js', {
    does: 'wraps timers, promises and listeners, as in Angular',
  }),
  library('SES', 'ses', 'dist/lockdown.umd.js', {
    start: 'lockdown();',
    // Without a clock, nothing is known to be valid: the words differ.
    looks: 'closed',
    does: '`lockdown()` freezes all built-in objects and removes the clock',
  }),
  library('ResizeObserver polyfill', 'resize-observer-polyfill', 'dist/ResizeObserver.global.js', {
    before: 'delete window.ResizeObserver;',
  }),
  library('IntersectionObserver polyfill', 'intersection-observer', 'intersection-observer.js', {
    before: 'delete window.IntersectionObserver;',
  }),
  library('webcomponents.js', '@webcomponents/webcomponentsjs', 'webcomponents-bundle.js'),
  library(
    'webcomponents.js in place of the browser',
    '@webcomponents/webcomponentsjs',
    'webcomponents-bundle.js',
    {
      before:
        'customElements.forcePolyfill = true; window.ShadyDOM = {force: true, noPatch: false};',
      state: 'fallback',
      says: /^(error|rejection): /,
      restyles: true,
      does: '`forcePolyfill`: custom elements without states and shadow roots',
    },
  ),
  library(
    'scoped custom element registries',
    '@webcomponents/scoped-custom-element-registry',
    'scoped-custom-element-registry.min.js',
    {does: 'its polyfill replaces `customElements`'},
  ),
  library('custom elements of @ungap', '@ungap/custom-elements', 'index.js'),
  library('html5shiv', 'html5shiv', 'dist/html5shiv-printshiv.js'),
  library('Dark Reader', 'darkreader', 'darkreader.js', {
    start: loaded('DarkReader.enable({brightness: 100, contrast: 90, sepia: 10});'),
    restyles: true,
    does: 'darkens the page, shadow roots included',
  }),
  library('lazysizes', 'lazysizes', ['lazysizes.js', 'plugins/unveilhooks/ls.unveilhooks.js']),
  library('FastClick', 'fastclick', 'lib/fastclick.js', {
    start: loaded('FastClick.attach(document.body);'),
  }),
  library('Hammer', 'hammerjs', 'hammer.js', {
    start: loaded('new Hammer(document.body);'),
    restyles: true,
  }),
  library('Knockout', 'knockout', 'build/output/knockout-latest.js', {
    start: loaded('ko.applyBindings({});'),
  }),
  library('AngularJS', 'angular', 'angular.js', {
    start: loaded("angular.module('host', []); angular.bootstrap(document.body, ['host']);"),
    restyles: true,
  }),
  library('Vue', 'vue', 'dist/vue.global.prod.js', {
    does: 'mounts the part of the page that has the widgets as its template',
    act: async () => {
      const {Vue} = /** @type {any} */ (window);
      const app = Vue.createApp({});
      app.config.compilerOptions.isCustomElement = (/** @type {string} */ tag) =>
        tag.startsWith('cluster-');
      app.mount('#widgets');
      await Vue.nextTick();
    },
  }),
  library('Alpine', 'alpinejs', [], {
    head: '<script defer="defer" src="/node_modules/alpinejs/dist/cdn.js"></script>',
    does: 'binds attributes of the widgets',
    restyles: true,
    act: async () => {
      const widgets = /** @type {Element} */ (document.querySelector('#widgets'));
      for (const widget of widgets.children) widget.setAttribute(':heading-level', 'level');
      widgets.setAttribute('x-data', '{level: 2}');
      /** @type {any} */ (window).Alpine.initTree(widgets);
      while (!widgets.querySelector('[heading-level="2"]'))
        await new Promise((resolve) => window.requestAnimationFrame(resolve));
    },
  }),
  library('htmx', 'htmx.org', 'dist/htmx.js', {
    does: 'swaps the widgets for a part from the server',
    restyles: true,
    act: () => /** @type {any} */ (window).htmx.ajax('GET', '/part.html', '#widgets'),
  }),
  library('Unpoly', 'unpoly', 'unpoly.js', {
    does: 'renders the part of the page with the widgets again',
    restyles: true,
    act: async () => {
      await /** @type {any} */ (window).up.render('#widgets', {url: '/?2'});
    },
  }),
  library('Turbo', '@hotwired/turbo', 'dist/turbo.es2017-umd.js', {
    does: 'goes to another page and back',
    restyles: true,
    act: async () => {
      const {Turbo} = /** @type {any} */ (window);
      const rendered = () =>
        new Promise((resolve) => document.addEventListener('turbo:load', resolve, {once: true}));
      const forth = rendered();
      Turbo.visit('/?2');
      await forth;
      const back = rendered();
      window.history.back();
      await back;
    },
  }),
  library('Swup', 'swup', 'dist/Swup.umd.js', {
    start: loaded("window.swup = new Swup({containers: ['#widgets'], animationSelector: false});"),
    does: 'goes to another page, whose part with the widgets takes the place of the old one',
    restyles: true,
    act: () =>
      new Promise((resolve) => {
        const {swup} = /** @type {any} */ (window);
        swup.hooks.on('visit:end', () => resolve(undefined));
        swup.navigate('/?2');
      }),
  }),
  library('barba.js', '@barba/core', 'dist/barba.umd.js', {
    body: 'data-barba="wrapper"',
    place: 'data-barba="container" data-barba-namespace="home"',
    start: loaded('barba.init();'),
    does: 'goes to another page, whose container takes the place of the old one',
    restyles: true,
    act: () =>
      new Promise((resolve) => {
        const {barba} = /** @type {any} */ (window);
        barba.hooks.after(() => resolve(undefined));
        barba.go('/?2');
      }),
  }),
  library('morphdom', 'morphdom', 'dist/morphdom-umd.js', {
    does: 'morphs the widgets into the same again',
    act: () => {
      const {morphdom} = /** @type {any} */ (window);
      const widgets = /** @type {Element} */ (document.querySelector('#widgets'));
      morphdom(widgets, widgets.outerHTML);
    },
  }),
  library('idiomorph', 'idiomorph', 'dist/idiomorph.js', {
    does: 'morphs the widgets into the same again',
    act: () => {
      const {Idiomorph} = /** @type {any} */ (window);
      const widgets = /** @type {Element} */ (document.querySelector('#widgets'));
      Idiomorph.morph(widgets, widgets.outerHTML, {morphStyle: 'outerHTML'});
    },
  }),
];
