import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';
import type {Specialization} from '../../core/document/schema/specializations.js';
import {addWindowListener, removeWindowListener} from '../../runtime/window-events.js';
import type {ClusterSelectEvent} from '../base/events.js';
import {hashPrefix, readHash, writeHash} from './filter-hash.js';
import {isQuery, NO_QUERY, type MemberQuery} from './member-query.js';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: ParentNode;
  readonly filterable: boolean;
  readonly noHash: boolean;
}

/** Milliseconds between the last change of the filter and the change of the page's URL. */
const URL_DELAY = 300;

/**
 * The filter of the list: typed, selected, from the URL of the page, or from a `<cluster-specializations>` with the same
 * document.
 */
export class MemberFilterController implements ReactiveController {
  readonly #host: Host;
  readonly #onChange: () => void;
  #query = NO_QUERY;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #hasReadHash = false;
  /** Whether the URL contains a filter, so that the page scrolls to the list when it is rendered. */
  #isLinked = false;
  #hadFocus = false;
  /** Whether the group "More" of the specializations is open. */
  isMoreOpen = false;
  /** The specializations of the document, the same objects as elsewhere in the page. */
  specializations: readonly Specialization[] = [];

  /** @param onChange called when the visitor changes the filter */
  constructor(host: Host, onChange: () => void) {
    (this.#host = host).addController(this);
    this.#onChange = onChange;
  }

  get query(): MemberQuery {
    return this.#host.filterable ? this.#query : NO_QUERY;
  }

  hostConnected(): void {
    addWindowListener('hashchange', this);
    addWindowListener('cluster-select', this);
  }

  /** Not in `hostConnected`: a framework sets `filterable` after it has connected the element. */
  hostUpdate(): void {
    this.#hadFocus = !!this.#focused?.closest('.filter');
    if (!this.#hasReadHash && this.#host.filterable) this.#readHash();
  }

  hostDisconnected(): void {
    removeWindowListener('hashchange', this);
    removeWindowListener('cluster-select', this);
  }

  /** Moves the focus to the text field if its button was removed, and scrolls to the list if the URL contains a filter for it. */
  hostUpdated(): void {
    if (this.#hadFocus && !this.#focused)
      this.#host.renderRoot.querySelector<HTMLElement>('.filter input')?.focus();
    if (!this.#isLinked || !this.#host.renderRoot.querySelector('[part~="list"]')) return;
    this.#isLinked = false;
    this.#host.scrollIntoView({block: 'start'});
  }

  handleEvent(event: Event): void {
    if (event.type === 'hashchange') {
      const {oldURL = ''} = event as Partial<HashChangeEvent>;
      // Back from a filter. One that is not in the URL yet stays.
      if (!this.#timer && oldURL.includes(hashPrefix(this.#name)) && !this.#host.noHash)
        this.#query = NO_QUERY;
      this.#hasReadHash = false;
      this.#host.requestUpdate();
    } else this.#onSelect((event as ClusterSelectEvent).item);
  }

  /** Changes a part of the query. */
  set(change: Partial<MemberQuery>): void {
    this.#query = {...this.#query, ...change};
    this.#onChange();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (this.#host.isConnected && !this.#host.noHash) writeHash(this.#name, this.#query);
    }, URL_DELAY);
  }

  clear(): void {
    this.set(NO_QUERY);
  }

  get #focused(): Element | null | undefined {
    return this.#host.shadowRoot?.activeElement;
  }

  /** The name of the list in the URL of the page. */
  get #name(): string {
    return this.#host.id || 'members';
  }

  #readHash(): void {
    this.#hasReadHash = true;
    const query = isServer || this.#host.noHash ? undefined : readHash(this.#name);
    if (!query) return;
    this.#query = query;
    this.#isLinked = isQuery(query);
  }

  #onSelect(item: unknown): void {
    if (!this.#host.filterable) return;
    const specialization = this.specializations.find((one) => one === item);
    const id =
      typeof specialization === 'object' && 'id' in specialization
        ? specialization['id']
        : undefined;
    if (typeof id === 'string') this.set({specialization: id});
  }
}
