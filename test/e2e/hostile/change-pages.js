/* global document, navigator, window */
/** @typedef {import('./hostile-page.js').HostilePage} HostilePage */

const library = '/dist/cdn/cluster-widgets.js';

/** Kinds of pages, and what pages do to the widgets once they are there. @type {HostilePage[]} */
export const changePages = [
  {name: 'quirks mode', doctype: ''},
  {
    name: 'HTML 4.01',
    doctype:
      '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">',
  },
  {name: 'a foreign base', head: '<base href="https://base.invalid/folder/"/>'},
  {
    name: 'a Content-Security-Policy with a nonce and strict-dynamic',
    policy: "script-src 'nonce-abc' 'strict-dynamic'; object-src 'none'; base-uri 'none'",
    does: 'the script that loads the widgets is inserted by one with the nonce',
    framed: ['webkit'],
  },
  {
    name: 'Trusted Types with policies of the page',
    script: `if (window.trustedTypes) trustedTypes.createPolicy('default', {createHTML: () => '', createScript: () => '', createScriptURL: (url) => url});`,
    policy: "require-trusted-types-for 'script'",
    does: 'a default policy that empties all HTML',
    framed: ['webkit'],
  },
  {
    name: 'tags that a script writes',
    script: `document.addEventListener('DOMContentLoaded', () => {
      const place = document.getElementById('widgets');
      const text = place.innerHTML;
      place.textContent = '';
      place.insertAdjacentHTML('beforeend', text);
    });`,
  },
  {
    name: 'a service worker',
    does: 'it answers every request with `fetch(event.request)`',
    head: `<script type="module" src="${library}"></script>`,
    act: async () => {
      await navigator.serviceWorker?.register('/worker.js');
      await navigator.serviceWorker?.ready;
    },
    again: true,
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
    name: 'text nodes that are joined and split',
    does: '`normalize()` and wrapped texts, as translators and highlighters do',
    act: () => {
      document.normalize();
      const widgets = /** @type {Element} */ (document.querySelector('#widgets'));
      for (const paragraph of widgets.querySelectorAll('.fallback')) {
        const font = document.createElement('font');
        font.append(...paragraph.childNodes);
        paragraph.append(font);
      }
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
    name: 'widgets moved with moveBefore',
    does: 'an element that is moved without being removed, where the browser can',
    act: () => {
      const widgets = /** @type {any} */ (document.querySelector('#widgets'));
      for (const widget of [...widgets.children]) {
        if (widgets.moveBefore) widgets.moveBefore(widget, null);
        else widgets.append(widget);
      }
    },
  },
  {
    name: 'a view transition',
    act: async () => {
      const widgets = /** @type {Element} */ (document.querySelector('#widgets'));
      const change = () => {
        widgets.innerHTML += '';
      };
      if ('startViewTransition' in document) await document.startViewTransition(change).finished;
      else change();
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
    name: 'widgets that another library registers again',
    does: '`customElements.define` with a name that is taken, in a `try`',
    act: () => {
      for (const {localName} of document.querySelectorAll('#widgets > *')) {
        try {
          window.customElements.define(localName, class extends HTMLElement {});
        } catch {
          // The page expects this.
        }
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
      // Its own request is answered after those of the widgets.
      await (await fetch(String(document.body.dataset.clusterSrc))).text();
      widgets.append(...all);
      await Promise.resolve();
      widgets.replaceChildren();
      widgets.append(...all);
    },
  },
  {
    name: 'a return by the back button',
    away: true,
    head: `<script type="module" src="${library}"></script>`,
    script: "addEventListener('pageshow', ({persisted}) => { window.kept = persisted; });",
  },
];
