import type {LitElement, ReactiveController} from 'lit';
import {loadGraph} from './load-graph.js';
import type {PartState} from './part-state.js';

type Host = LitElement & {structuredData: boolean};

/** Keeps the document's schema.org graph in the page while the host shows the document and asks for the graph. */
export class StructuredDataController implements ReactiveController {
  readonly #host: Host;
  readonly #state: () => PartState<unknown>;
  #document: object | undefined;
  #published: Promise<(() => void) | undefined> | undefined;

  constructor(host: Host, state: () => PartState<unknown>) {
    (this.#host = host).addController(this);
    this.#state = state;
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostUpdated(): void {
    const host = this.#host;
    const state = this.#state();
    const wanted = host.structuredData && 'base' in state ? state : undefined;
    if (wanted?.document === this.#document) return;
    this.hostDisconnected();
    if (!wanted) return;
    this.#document = wanted.document;
    this.#published = loadGraph().then(
      ({publishGraph}) => publishGraph(wanted.document, wanted.base, host.ownerDocument),
      // Where the code does not come, the page lacks what only machines read.
      () => undefined,
    );
  }

  hostDisconnected(): void {
    void this.#published?.then((leave) => leave?.());
    this.#published = this.#document = undefined;
  }
}
