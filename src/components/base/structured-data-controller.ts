import type {LitElement, ReactiveController} from 'lit';
import {hasOwn} from '../../core/document/has-own.js';
import {loadStructuredData} from './load-structured-data.js';
import type {ViewState} from './view-state.js';

type Host = LitElement & {structuredData: boolean};

/** Adds the document's schema.org graph to the page while `structuredData` is set and the host shows the document. */
export class StructuredDataController implements ReactiveController {
  readonly #host: Host;
  readonly #state: () => ViewState<unknown>;
  readonly #member: () => string | undefined;
  #document: object | undefined;
  #graphMember: string | undefined;
  /** Resolves with a function that removes the graph. */
  #graph: Promise<(() => void) | undefined> | undefined;

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
    void this.#graph?.then((remove) => remove?.());
    this.#graph = this.#document = undefined;
  }

  #update(): void {
    const {structuredData, ownerDocument} = this.#host;
    const state = this.#state();
    const source = structuredData && hasOwn(state, 'base') ? state : undefined;
    const member = this.#member();
    if (source?.document === this.#document && member === this.#graphMember) return;
    this.hostDisconnected();
    if (!source) return;
    const {document, base} = source;
    this.#document = document;
    this.#graphMember = member;
    this.#graph = add(document, base, ownerDocument, member);
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
