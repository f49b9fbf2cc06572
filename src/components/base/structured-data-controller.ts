import type {LitElement, ReactiveController} from 'lit';
import {loadStructuredData} from './load-structured-data.js';
import type {ViewState} from './view-state.js';

type Host = LitElement & {structuredData: boolean};

/** Adds the document's schema.org graph to the page while `structuredData` is set and the host shows the document. */
export class StructuredDataController implements ReactiveController {
  readonly #host: Host;
  readonly #state: () => ViewState<unknown>;
  readonly #member: () => string | undefined;
  #document: object | undefined;
  #written: string | undefined;
  #added: Promise<(() => void) | undefined> | undefined;

  /**
   * @param state the host's state
   * @param member id of the member that the graph is about; `undefined` for the cluster
   */
  constructor(host: Host, state: () => ViewState<unknown>, member: () => string | undefined) {
    this.#host = host;
    this.#state = state;
    this.#member = member;
    host.addController(this);
  }

  hostConnected(): void {
    this.#update();
  }

  hostUpdated(): void {
    if (this.#host.isConnected) this.#update();
  }

  hostDisconnected(): void {
    void this.#added?.then((remove) => remove?.());
    this.#added = this.#document = undefined;
  }

  #update(): void {
    const {structuredData, ownerDocument} = this.#host;
    const state = this.#state();
    const wanted = structuredData && 'base' in state ? state : undefined;
    const member = this.#member();
    if (wanted?.document === this.#document && member === this.#written) return;
    this.hostDisconnected();
    if (!wanted) return;
    const {document, base} = wanted;
    this.#document = document;
    this.#written = member;
    this.#added = add(document, base, ownerDocument, member);
  }
}

/** Loads the code on demand and adds the graph. If loading fails, the page has no graph; the widget is not affected. */
async function add(
  document: object,
  base: string,
  page: Document,
  member: string | undefined,
): Promise<(() => void) | undefined> {
  try {
    const {addStructuredData} = await loadStructuredData();
    return addStructuredData({...document}, base, page, member);
  } catch {
    return undefined;
  }
}
