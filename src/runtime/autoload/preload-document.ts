import {nativePrototype, queryAll} from './native.js';

const attribute = 'data-cluster-src';
const preloaded = new Set<string>();

/**
 * Preloads the document of a widget while its code is loading. Skips documents on the page's own origin, because WebKit would
 * request them twice; all documents of a page that contains documents itself; and the document of an ancestor if the widget has
 * its own.
 */
export function preloadDocument(element: Element): void {
  const hasOwnDocument = queryAll(element, ':scope > script[type="application/json"]').length > 0;
  const owner = hasOwnDocument ? element : (element.closest(`[${attribute}]`) ?? element);
  const src =
    element.getAttribute('src') ?? nativePrototype(owner).getAttribute.call(owner, attribute);
  const [head, embeddedDocument] = queryAll(document, 'head,[data-cluster-document]');
  if (!src || !head || embeddedDocument) return;
  const link = nativePrototype(document).createElement.call(document, 'link') as HTMLLinkElement;
  Object.assign(link, {rel: 'preload', as: 'fetch', crossOrigin: '', href: src});
  const {href} = link;
  if (/^https?:/.test(href) && !href.startsWith(`${origin}/`) && !preloaded.has(href)) {
    preloaded.add(href);
    head.append(link);
  }
}
