import {native, queryAll} from './native.js';

const attribute = 'data-cluster-src';
const preloaded = new Set<string>();

/**
 * Requests the document of a widget while the code of the widget is on its way. A document of the page's own site is left
 * out, because WebKit would request it twice; so are all in a page that contains its documents,
 * and the document of an ancestor if the widget has its own.
 */
export function preloadDocument(element: Element): void {
  const isGiven = queryAll(element, ':scope > script[type="application/json"]').length > 0;
  const src =
    element.getAttribute('src') ??
    element.getAttribute(attribute) ??
    (isGiven ? undefined : element.closest(`[${attribute}]`)?.getAttribute(attribute));
  const [head, inPage] = queryAll(document, 'head,[data-cluster-document]');
  if (!src || !head || inPage) return;
  const link = native(document).createElement.call(document, 'link') as HTMLLinkElement;
  Object.assign(link, {rel: 'preload', as: 'fetch', crossOrigin: '', href: src});
  const {href} = link;
  if (/^https?:/.test(href) && !href.startsWith(`${origin}/`) && !preloaded.has(href)) {
    preloaded.add(href);
    head.append(link);
  }
}
