import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {nativePrototype} from '../../runtime/native-prototype.js';

type Host = ReactiveControllerHost & Element;

/** Attributes that a widget takes from its nearest ancestor. */
const INHERITED = ['lang', 'data-cluster-src'] as const;

/** The value of an attribute on the element itself or on its nearest ancestor, across shadow roots. */
export function inheritedAttribute(
  element: Element,
  name: (typeof INHERITED)[number],
): string | undefined {
  for (let current: Element | undefined = element; current; current = shadowHostOf(current)) {
    // On the server, elements have no ancestors and no `closest`.
    const owner: Element = current.closest?.(`[${name}]`) ?? current;
    const value = nativePrototype(owner).getAttribute?.call(owner, name);
    if (value !== null && value !== undefined) return value;
  }
  return undefined;
}

/**
 * Updates the host when an inherited attribute changes its value. All widgets in the same document or shadow root share one
 * observer.
 */
export class InheritedAttributesController implements ReactiveController {
  readonly #host: Host;
  #values: readonly (string | undefined)[] = [];
  #disconnect: (() => void)[] = [];

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    for (let root = this.#host.getRootNode(); ; root = root.host.getRootNode()) {
      this.#disconnect.push(observe(root, this.update));
      if (!(root instanceof ShadowRoot)) break;
    }
    // The element may have been moved to a place with another language.
    this.update();
  }

  hostDisconnected(): void {
    for (const disconnect of this.#disconnect.splice(0)) disconnect();
  }

  /** Updates the host if a value has changed. */
  readonly update = (): void => {
    const values = INHERITED.map((name) => inheritedAttribute(this.#host, name));
    if (values.every((value, i) => value === this.#values[i])) return;
    this.#values = values;
    this.#host.requestUpdate();
  };
}

interface ObservedRoot {
  readonly observer: MutationObserver;
  readonly listeners: Set<() => void>;
}

const observedRoots = new Map<Node, ObservedRoot>();

function observe(root: Node, listener: () => void): () => void {
  let observedRoot = observedRoots.get(root);
  if (!observedRoot) {
    const listeners = new Set<() => void>();
    const observer = new MutationObserver(() => listeners.forEach((notify) => notify()));
    observer.observe(root, {subtree: true, attributeFilter: [...INHERITED]});
    observedRoots.set(root, (observedRoot = {observer, listeners}));
  }
  const {observer, listeners} = observedRoot;
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size) return;
    observer.disconnect();
    observedRoots.delete(root);
  };
}

function shadowHostOf(element: Element): Element | undefined {
  const root = element.getRootNode?.();
  return typeof ShadowRoot === 'function' && root instanceof ShadowRoot ? root.host : undefined;
}
