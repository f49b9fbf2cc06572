import {nativePrototype, queryAll} from './native.js';
import {preloadDocument} from './preload-document.js';
import {whenNear} from './when-near.js';

/** Functions that load the code of each widget, by its tag without `cluster-`. The code registers the widget. */
export type Loaders = Readonly<Record<string, () => Promise<unknown>>>;

type Root = Document | DocumentFragment | Element;

const tagPrefix = 'cluster-';

/** Excludes forms, which are never widgets or placeholders. Their inputs can hide any property, also `localName`. */
const SCANNED_ELEMENTS = ':not(form)';

const isScanned = (node: Node): node is Element =>
  'matches' in node && nativePrototype(node as Element).matches.call(node, SCANNED_ELEMENTS);

/**
 * Loads the code of the widgets that the page uses. Finds tags and placeholders in the page and its open shadow roots, now and
 * whenever elements are added or become placeholders. Loads the code for widgets in or near the viewport at once, and for other
 * widgets when they come near the viewport, when the page is idle, or before it is printed.
 *
 * @returns `scan(root)`, which does the same for a shadow root that was attached after its host was scanned
 */
export function autoload(loaders: Loaders): (root: Root) => void {
  const names = Object.keys(loaders);
  const unclosedTagSelector = [
    'main,footer,h1,[data-cluster-widget]',
    ...names.map((name) => tagPrefix + name),
  ].join();
  const loads = new Map<string, Promise<void>>();
  const placeholders = new WeakSet<Element>();
  const observedRoots = new WeakSet<Node>();
  const observer = new MutationObserver((records) => {
    for (const {type, target, addedNodes} of records) {
      if (type === 'attributes' && isScanned(target)) visit(target);
      for (const node of addedNodes) if ('querySelectorAll' in node) visitAll(node as Element);
    }
  });

  /** Loads the code of a widget once. Ignores unknown names. */
  const load = (name: string): Promise<void> | undefined => {
    if (!Object.hasOwn(loaders, name)) return undefined;
    let promise = loads.get(name);
    if (!promise) {
      promise = start(name);
      loads.set(name, promise);
    }
    return promise;
  };

  const start = async (
    name: string,
    loader: (() => Promise<unknown>) | undefined = loaders[name],
  ): Promise<void> => {
    try {
      await loader?.();
    } catch (error) {
      globalThis.console?.warn?.(`cluster-widgets: the code of ${name} could not be loaded`, error);
    }
  };

  const fill = async (element: Element): Promise<void> => {
    const {Placeholder} = await import('./placeholder.js');
    new Placeholder(element, load, unclosedTagSelector).update();
  };

  const visit = (element: Element): void => {
    const {localName, shadowRoot} = element;
    const name = localName.startsWith(tagPrefix) ? localName.slice(tagPrefix.length) : '';
    const placeholderName = element.getAttribute('data-cluster-widget');
    const isPlaceholder = placeholderName !== null && !placeholders.has(element);
    if (isPlaceholder || (Object.hasOwn(loaders, name) && !loads.has(name))) {
      if (isPlaceholder) placeholders.add(element);
      whenNear(element, () => {
        preloadDocument(element);
        void load(placeholderName ?? name);
        if (isPlaceholder) void start('placeholders', () => fill(element));
      });
    }
    if (shadowRoot) scan(shadowRoot);
  };

  const visitAll = (root: Root): void => {
    if (isScanned(root)) visit(root);
    queryAll(root, SCANNED_ELEMENTS).forEach(visit);
  };

  const scan = (root: Root): void => {
    visitAll(root);
    if (observedRoots.has(root)) return;
    observedRoots.add(root);
    observer.observe(root, {
      childList: true,
      subtree: true,
      attributeFilter: ['data-cluster-widget'],
    });
  };

  scan(document);
  return scan;
}
