import type {LitElement, ReactiveController} from 'lit';
import {warnOnce} from '../data/shared.js';
import {ClusterErrorEvent, ClusterLoadEvent} from './events.js';
import type {PartState} from './part-state.js';

/** Tells the page where the widget stands: custom states, events, and one warning an address in the console. */
export class ReportController implements ReactiveController {
  readonly #host: LitElement;
  readonly #state: () => PartState<unknown>;
  readonly #internals: ElementInternals;
  #reported: unknown;

  constructor(host: LitElement, state: () => PartState<unknown>) {
    this.#host = host;
    this.#state = state;
    this.#internals = host.attachInternals();
    host.addController(this);
  }

  hostUpdated(): void {
    const state = this.#state();
    for (const name of ['loading', 'ready', 'empty', 'error'] as const) {
      if (name === state.status) this.#internals.states.add(name);
      else this.#internals.states.delete(name);
    }
    if (state.status === 'loading') {
      this.#reported = undefined;
      return;
    }
    // One event a document, however often it is drawn; one a failure, where there is no document.
    const cause = 'document' in state ? state.document : state.error;
    if (cause === this.#reported) return;
    this.#reported = cause;
    if (state.status === 'error')
      warnOnce(state.address ?? state.error.message, state.error.message);
    const event =
      state.status === 'error'
        ? new ClusterErrorEvent(state.error)
        : new ClusterLoadEvent(state.document, state.problems);
    // Later, so that whoever just put the widget into the page can still listen.
    queueMicrotask(() => this.#host.dispatchEvent(event));
  }
}
