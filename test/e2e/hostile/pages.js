/* global document, window */
import {scriptPages} from './script-pages.js';

/** @typedef {import('./host-page.js').HostPage} HostPage */

/**
 * One page of a hostile host, and what must hold on it.
 * @typedef {HostPage & {
 *   name: string,
 *   looks?: 'same' | 'readable',
 *   pixel?: number,
 *   rounding?: string[],
 *   state?: 'ready' | 'error',
 *   early?: boolean,
 *   away?: boolean,
 *   leavesOut?: boolean,
 *   act?: (html: string) => unknown,
 * }} HostilePage
 *   `looks`: the parts lie within a pixel of where they lie on a plain page (default), or nothing is cut off and nothing
 *   lies over another thing; `pixel`: how many pixels of the screen one of
 *   the page is, also on the plain page; `rounding`: engines that write text with other widths there, which can only be
 *   `readable`; `state`: that of every widget in the end, default `ready`; `act`: what the host does, in the
 *   page, once the widgets are there, or with `early` while they are loading; `away`: the reader leaves and comes
 *   back; `leavesOut`: the widgets show less than on a plain page
 */

const bootstrap = (/** @type {number} */ version) =>
  `/node_modules/bootstrap${version}/dist/css/bootstrap.css`;

/** @type {HostilePage[]} */
export const hostilePages = [
  {name: 'a reset of everything', css: '* { all: unset !important }'},
  {name: 'Bootstrap 3', sheets: [bootstrap(3)]},
  {name: 'Bootstrap 5', sheets: [bootstrap(5)]},
  {name: 'the preflight of Tailwind', sheets: ['/node_modules/tailwindcss/preflight.css']},
  {name: 'a root of 62.5 %', css: 'html { font-size: 62.5% } body { font-size: 1.6rem }'},
  {name: 'an inherited line-height of 0', css: 'body { line-height: 0 }', looks: 'readable'},
  {name: 'inherited letter-spacing', css: 'body { letter-spacing: 0.2em }', looks: 'readable'},
  {name: 'inherited white-space', css: 'body { white-space: nowrap }'},
  {name: 'inherited white-space of code', css: 'body { white-space: pre }'},
  {name: 'inherited text-transform', css: 'body { text-transform: uppercase }'},
  {name: 'inherited text-indent', css: 'body { text-indent: 3em; word-break: break-all }'},
  // Every border gets as wide as whole pixels of the screen, which sums up in long lists: the same on the plain page.
  {name: 'body { zoom: 0.8 }', css: 'body { zoom: 0.8 }', pixel: 0.8, rounding: ['webkit']},
  {name: 'quirks mode', doctype: ''},
  {
    name: 'a module loader of its own',
    script:
      'window.define = () => { throw new Error("define") }; define.amd = {}; window.module = {exports: {}}; window.exports = module.exports;',
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
  },
  {
    name: 'frozen prototypes',
    script: 'Object.freeze(Object.prototype); Object.freeze(Array.prototype);',
  },
  {
    name: 'a wrapped fetch',
    script:
      'const own = fetch; window.fetch = function (...all) { return own.apply(this, all).then((one) => one) };',
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
  ...scriptPages,
  {name: 'a foreign base', head: '<base href="https://base.invalid/folder/"/>'},
  {
    name: 'no IntersectionObserver and no ResizeObserver',
    script: 'delete window.IntersectionObserver; delete window.ResizeObserver;',
  },
  {
    name: 'document.write after loading',
    act: (html) => {
      document.open();
      document.write(html);
      document.close();
    },
  },
  {
    name: 'a template',
    act: () => {
      const widgets = document.querySelector('#widgets');
      const template = document.createElement('template');
      template.innerHTML = widgets?.innerHTML ?? '';
      widgets?.replaceChildren(template.content.cloneNode(true));
    },
  },
  {
    name: 'an innerHTML round trip',
    act: () => {
      const widgets = /** @type {Element} */ (document.querySelector('#widgets'));
      widgets.innerHTML += '';
    },
  },
  {
    name: 'widgets moved about',
    act: () => {
      const widgets = document.querySelector('#widgets');
      const other = document.createElement('div');
      other.append(...(widgets?.children ?? []));
      widgets?.append(...other.children);
      document.body.prepend(/** @type {Element} */ (widgets));
    },
  },
  {
    name: 'clones of the widgets',
    act: () => {
      for (const widget of document.querySelectorAll('#widgets > *')) {
        widget.replaceWith(widget.cloneNode(true));
      }
    },
  },
  {
    name: 'widgets adopted by an iframe',
    act: async () => {
      const frame = document.createElement('iframe');
      frame.width = '900';
      frame.height = '9000';
      frame.srcdoc = '<!doctype html><html lang="en"><body></body></html>';
      document.body.append(frame);
      await new Promise((resolve) => frame.addEventListener('load', resolve));
      const inside = /** @type {Document} */ (frame.contentDocument);
      for (const style of document.querySelectorAll('style')) {
        inside.head.append(inside.importNode(style, true));
      }
      inside.body.dataset.clusterSrc = document.body.dataset.clusterSrc;
      inside.body.append(/** @type {Element} */ (document.querySelector('#widgets')));
    },
  },
  {
    name: 'removal during loading',
    early: true,
    act: async () => {
      const widgets = /** @type {Element} */ (document.querySelector('#widgets'));
      const all = [...widgets.children];
      widgets.replaceChildren();
      await new Promise((resolve) => setTimeout(resolve, 300));
      widgets.append(...all);
      await Promise.resolve();
      widgets.replaceChildren();
      widgets.append(...all);
    },
  },
  {name: 'zoom of 400 %', css: '#widgets { width: 320px }', looks: 'readable'},
  ...[720, 320].map((width) => ({
    name: `text spacing of WCAG 1.4.12, ${width} px wide`,
    css: `#widgets { width: ${width}px }
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }`,
    looks: /** @type {const} */ ('readable'),
  })),
  {
    name: 'a return by the back button',
    away: true,
    head: '<script type="module" src="/dist/cdn/cluster-widgets.js"></script>',
    script: "addEventListener('pageshow', ({persisted}) => { window.kept = persisted; });",
  },
];

/**
 * Has the page load the library, as its own script would: by a module script, or, where the engine runs none in such a
 * page, by `import()`.
 * @param {string} address
 * @returns {Promise<'script' | 'import'>} by which of them
 */
export const loadLibrary = async (address) => {
  const load = (/** @type {Partial<HTMLScriptElement>} */ of) =>
    document.head.append(Object.assign(document.createElement('script'), {type: 'module', ...of}));
  if (document.contentType !== 'text/html') {
    // A module of one line has nothing of ours that could fail.
    const ran = new Promise((resolve) => {
      window.addEventListener('one-line', () => resolve(true));
      load({text: 'window.dispatchEvent(new Event("one-line"))'});
    });
    const never = new Promise((resolve) => setTimeout(resolve, 3000));
    if (!(await Promise.race([ran, never]))) {
      void import(address);
      return 'import';
    }
  }
  load({src: address});
  return 'script';
};

/** Whether all widgets are in a state. @param {string} state @returns {boolean} */
export const all = (state) => {
  const page = document.querySelector('iframe')?.contentDocument ?? document;
  const widgets = [...page.querySelectorAll('#widgets > *')];
  return widgets.length > 0 && widgets.every((widget) => widget.matches(`:state(${state})`));
};

/** Which widgets do not say calmly that they have no data, or hide the host's fallback. @returns {string[]} */
export const notCalm = () =>
  [...document.querySelectorAll('#widgets > *')]
    .filter((widget) => {
      const error = widget.shadowRoot?.querySelector('[part=error]');
      const seen = [error, error?.querySelector('button'), widget.querySelector('.fallback')];
      return !error?.textContent?.trim() || !seen.every((one) => one?.checkVisibility());
    })
    .map(({localName}) => localName);

/** What the page got that it must not get. @returns {string[]} */
export const pageFaults = () => /** @type {any} */ (window).faults;
