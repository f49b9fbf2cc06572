import type {LitElement, ReactiveController} from 'lit';
import {loadGraph} from './load-graph.js';
import type {PartState} from './part-state.js';

type Host = LitElement & {structuredData: boolean};

/** Keeps the document's schema.org graph in the page while the host shows the document and asks for the graph. */
export class StructuredDataController implements ReactiveController {
  readonly #host: Host;
  readonly #state: () => PartState<unknown>;
  #document: object | undefined;
  #leave: (() => void) | undefined;

  constructor(host: Host, state: () => PartState<unknown>) {
    this.#host = host;
    this.#state = state;
    host.addController(this);
  }

  hostUpdated(): void {
    const state = this.#state();
    const shown = state.status === 'ready' || state.status === 'empty';
    const wanted = this.#host.structuredData && shown ? state : undefined;
    if (wanted?.document === this.#document) return;
    this.hostDisconnected();
    this.#document = wanted?.document;
    if (wanted) void this.#publish(wanted.document, wanted.base);
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = this.#document = undefined;
  }

  async #publish(document: object, base: string): Promise<void> {
    // Where the code does not come, the page lacks what only machines read.
    const {publishGraph} = (await loadGraph().catch(() => undefined)) ?? {};
    if (this.#document === document && !this.#leave)
      this.#leave = publishGraph?.(document, base, this.#host.ownerDocument);
  }
}
