import {fillPlaceholder} from './placeholder.js';

/** Gets the code of each widget, by the tag without `cluster-`; it registers itself. */
export type Loaders = Readonly<Record<string, () => Promise<unknown>>>;

type Root = Document | DocumentFragment | Element;

const tagPrefix = 'cluster-';

/**
 * Loads what the page uses: looks for tags and placeholders in the page and in the open shadow roots that it finds
 * there, now and whenever something is added.
 *
 * @returns `scan(root)`, which does the same for a shadow root that was made after its host was looked at
 */
export function autoload(loaders: Loaders): (root: Root) => void {
  const started = new Set<string>();
  const observed = new WeakSet<Node>();
  const observer = new MutationObserver((records) => {
    for (const {addedNodes} of records) {
      for (const node of addedNodes) if (node instanceof Element) look(node);
    }
  });

  /** Loads the code of one widget; a name that is none of ours is left alone. */
  const start = (name: string): boolean => {
    if (!Object.hasOwn(loaders, name)) return false;
    if (!started.has(name)) {
      started.add(name);
      loaders[name]?.().catch((error: unknown) => {
        console.warn(`cluster-widgets: the code of ${name} could not be loaded`, error);
      });
    }
    return true;
  };

  const lookAt = (element: Element): void => {
    const {localName, shadowRoot} = element;
    if (localName.startsWith(tagPrefix)) start(localName.slice(tagPrefix.length));
    const name = element.getAttribute('data-cluster-widget');
    // A parser that is still at work would put the rest of the fallback beside the widget.
    if (name && start(name) && document.readyState !== 'loading') {
      fillPlaceholder(element, tagPrefix + name);
    }
    if (shadowRoot) scan(shadowRoot);
  };

  const look = (root: Root): void => {
    if (root instanceof Element) lookAt(root);
    root.querySelectorAll('*').forEach(lookAt);
  };

  const scan = (root: Root): void => {
    look(root);
    if (observed.has(root)) return;
    observed.add(root);
    observer.observe(root, {childList: true, subtree: true});
  };

  scan(document);
  document.addEventListener('DOMContentLoaded', () => look(document));
  return scan;
}
