/* global document, navigator, window */
import {changePages} from './change-pages.js';
import {libraryPages} from './library-pages.js';
import {scriptPages} from './script-pages.js';
import {stylePages} from './style-pages.js';

/** The pages, by what makes them hostile; docs/hosts.md lists them with these headings. */
export const groups = {
  'Style sheets and inherited styles': stylePages,
  Libraries: libraryPages,
  'Global variables, prototypes and names': scriptPages,
  'Kinds of pages and changes of a page': changePages,
};

/** @type {import('./hostile-page.js').HostilePage[]} */
export const hostilePages = Object.values(groups).flat();

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
  // Forms of a page can hide `querySelector`.
  const [frame] = document.getElementsByTagName('iframe');
  const page = frame?.contentDocument ?? document;
  const widgets = [...page.querySelectorAll('#widgets > *')];
  const states = state === 'calm' ? ['ready', 'error'] : [state];
  return (
    widgets.length > 0 &&
    widgets.every((widget) => states.some((one) => widget.matches(`:state(${one})`)))
  );
};

/** Whether no widget is registered and each shows the host's fallback. @returns {boolean} */
export const allFallback = () =>
  document.readyState === 'complete' &&
  [...document.querySelectorAll('#widgets > *')].every(
    (widget) =>
      !widget.matches(':defined') && !!widget.querySelector('.fallback')?.checkVisibility(),
  );

/** How high the widgets are, and whether their fallback is hidden, where nobody sees into them. */
export const heights = () =>
  [...document.querySelectorAll('#widgets > *')].map((widget) => ({
    name: widget.localName,
    height: /** @type {HTMLElement} */ (widget).offsetHeight,
    hidden: !widget.querySelector('.fallback')?.checkVisibility(),
  }));

/** Which widgets do not say calmly that they have no data, or hide the host's fallback. @returns {string[]} */
export const notCalm = () =>
  [...document.querySelectorAll('#widgets > *')]
    .filter((widget) => {
      if (widget.matches(':state(ready)')) return false;
      const error = widget.shadowRoot?.querySelector('[part=error]');
      const seen = [error, error?.querySelector('button'), widget.querySelector('.fallback')];
      return !error?.textContent?.trim() || !seen.every((one) => one?.checkVisibility());
    })
    .map(({localName}) => localName);

/** What the page got that it must not get. @returns {string[]} */
export const pageFaults = () => /** @type {any} */ (window).faults;

/** Removes the service workers of the page. */
export const forgetWorkers = async () => {
  const workers = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  for (const worker of workers) await worker.unregister();
};
