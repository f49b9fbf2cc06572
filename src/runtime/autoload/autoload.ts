import {native, queryAll} from './native.js';
import {preloadDocument} from './preload-document.js';
import {whenNear} from './when-near.js';

/** Gets the code of each widget, by the tag without `cluster-`; it registers itself. */
export type Loaders = Readonly<Record<string, () => Promise<unknown>>>;

type Root = Document | DocumentFragment | Element;

const tagPrefix = 'cluster-';

/** A form is neither a tag nor a placeholder, and an input in it may hide any property, `localName` too. */
const looked = ':not(form)';

const isLookedAt = (node: Node): node is Element =>
  'matches' in node && native(node as Element).matches.call(node, looked);

/**
 * Loads what the page uses: looks for tags and placeholders in the page and in the open shadow roots that it finds
 * there, now and whenever something is added or becomes a placeholder. The code of widgets in or near the viewport comes
 * at once, that of the others when the page is idle, or before they are seen or printed.
 *
 * @returns `scan(root)`, which does the same for a shadow root that was made after its host was looked at
 */
export function autoload(loaders: Loaders): (root: Root) => void {
  const names = Object.keys(loaders);
  const swallowed = [
    'main,footer,h1,[data-cluster-widget]',
    ...names.map((name) => tagPrefix + name),
  ].join();
  const loads = new Map<string, Promise<void>>();
  const placeholders = new WeakSet<Element>();
  const observed = new WeakSet<Node>();
  const observer = new MutationObserver((records) => {
    for (const {type, target, addedNodes} of records) {
      if (type === 'attributes' && isLookedAt(target)) lookAt(target);
      for (const node of addedNodes) if ('querySelectorAll' in node) look(node as Element);
    }
  });

  /** Loads the code of one widget, once; a name that is none of ours is left alone. */
  const load = (name: string): Promise<void> | undefined => {
    if (!Object.hasOwn(loaders, name)) return undefined;
    let started = loads.get(name);
    if (!started) {
      started = start(name);
      loads.set(name, started);
    }
    return started;
  };

  const start = async (
    name: string,
    loader: (() => Promise<unknown>) | undefined = loaders[name],
  ): Promise<void> => {
    try {
      await loader?.();
    } catch (error) {
      console.warn(`cluster-widgets: the code of ${name} could not be loaded`, error);
    }
  };

  const fill = async (element: Element): Promise<void> => {
    const {Placeholder} = await import('./placeholder.js');
    new Placeholder(element, load, swallowed).update();
  };

  const lookAt = (element: Element): void => {
    const {localName, shadowRoot} = element;
    const name = localName.startsWith(tagPrefix) ? localName.slice(tagPrefix.length) : '';
    const held = element.getAttribute('data-cluster-widget');
    const isPlaceholder = held !== null && !placeholders.has(element);
    if (isPlaceholder || (Object.hasOwn(loaders, name) && !loads.has(name))) {
      if (isPlaceholder) placeholders.add(element);
      whenNear(element, () => {
        preloadDocument(element);
        void load(held ?? name);
        if (isPlaceholder) void start('placeholders', () => fill(element));
      });
    }
    if (shadowRoot) scan(shadowRoot);
  };

  const look = (root: Root): void => {
    if (isLookedAt(root)) lookAt(root);
    queryAll(root, looked).forEach(lookAt);
  };

  const scan = (root: Root): void => {
    look(root);
    if (observed.has(root)) return;
    observed.add(root);
    observer.observe(root, {
      childList: true,
      subtree: true,
      attributeFilter: ['data-cluster-widget'],
    });
  };

  scan(document);
  return scan;
}
