import type {ReactiveController, ReactiveControllerHost} from 'lit';

type Host = ReactiveControllerHost & Element;

/** The element itself or its nearest ancestor with the attribute, through shadow roots. */
export function nearest(element: Element, attribute: string): Element | undefined {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    if (at.hasAttribute(attribute)) return at;
  }
  return undefined;
}

/**
 * Draws the host again when one of the attributes changes on it or on any of its ancestors. One observer a root (a
 * document or a shadow root) serves all widgets in it.
 */
export class AncestorsController implements ReactiveController {
  readonly #host: Host;
  #leave: (() => void)[] = [];

  constructor(host: Host) {
    (this.#host = host).addController(this);
  }

  hostConnected(): void {
    const notify = () => this.#host.requestUpdate();
    for (let root = this.#host.getRootNode(); ; root = root.host.getRootNode()) {
      this.#leave.push(observe(root, notify));
      if (!(root instanceof ShadowRoot)) break;
    }
    // What it was moved into may speak another language.
    notify();
  }

  hostDisconnected(): void {
    for (const leave of this.#leave.splice(0)) leave();
  }
}

interface Observed {
  readonly observer: MutationObserver;
  readonly listeners: Set<() => void>;
}

const observedRoots = new Map<Node, Observed>();

function observe(root: Node, listener: () => void): () => void {
  let observed = observedRoots.get(root);
  if (!observed) {
    const listeners = new Set<() => void>();
    const observer = new MutationObserver(() => listeners.forEach((notify) => notify()));
    observer.observe(root, {subtree: true, attributeFilter: ['lang', 'data-cluster-src']});
    observedRoots.set(root, (observed = {observer, listeners}));
  }
  const {observer, listeners} = observed;
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size) return;
    observer.disconnect();
    observedRoots.delete(root);
  };
}

function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode?.();
  return typeof ShadowRoot === 'function' && root instanceof ShadowRoot ? root.host : null;
}
