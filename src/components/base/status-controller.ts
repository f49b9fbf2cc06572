import type {LitElement, ReactiveController} from 'lit';
import {hasOwn} from '../../core/document/has-own.js';
import {warnOnce} from '../../runtime/shared-registry.js';
import {ClusterErrorEvent, ClusterLoadEvent} from './events.js';
import type {ViewState} from './view-state.js';

const STATUSES = ['loading', 'ready', 'empty', 'error'] as const;

type Status = (typeof STATUSES)[number];
type FinalState = Exclude<ViewState<unknown>, {status: 'loading'}>;

/** Reports the widget's state to the page with custom states, events, and one console warning per address. */
export class StatusController implements ReactiveController {
  readonly #host: LitElement;
  readonly #state: () => ViewState<unknown>;
  readonly #isComplete: () => boolean;
  readonly #states: Pick<CustomStateSet, 'add' | 'delete'> | undefined;
  #lastReport: {readonly failed: boolean; readonly cause: unknown} | undefined;

  /**
   * @param state returns the host's state
   * @param isComplete returns whether all nested widgets are rendered
   */
  constructor(host: LitElement, state: () => ViewState<unknown>, isComplete: () => boolean) {
    this.#host = host;
    this.#state = state;
    this.#isComplete = isComplete;
    // DOM implementations for tests, such as jsdom and happy-dom, have no custom states.
    this.#states = (host as Partial<LitElement>).attachInternals?.().states;
    host.addController(this);
  }

  hostUpdated(): void {
    const state = this.#state();
    if (state.status === 'loading') {
      this.#lastReport = undefined;
      this.#setState('loading');
      return;
    }
    if (this.#isComplete()) this.#setState(state.status);
    // Waits for the update, so that code that has just added the widget can still add listeners.
    void this.#host.updateComplete.then(() => {
      if (this.#state() === state) this.#report(state);
    });
  }

  #report(state: FinalState): void {
    const {status} = state;
    this.#setState(status);
    // One event per document or failure, however often the widget renders.
    const failed = status === 'error';
    const cause = hasOwn(state, 'document') ? state.document : state.error;
    if (this.#lastReport?.failed === failed && this.#lastReport.cause === cause) return;
    this.#lastReport = {failed, cause};
    if (failed) warnOnce(state.address ?? state.error.message, state.error.message);
    dispatch(this.#host, state);
  }

  #setState(current: Status): void {
    for (const status of STATUSES) {
      if (status === current) this.#states?.add(status);
      else this.#states?.delete(status);
    }
  }
}

/** Dispatches the event for a state. If the page has replaced `Event`, only the event is lost. */
function dispatch(host: Element, state: FinalState): void {
  try {
    host.dispatchEvent(
      state.status === 'error'
        ? new ClusterErrorEvent(state.error)
        : new ClusterLoadEvent(state.document, state.problems),
    );
  } catch (error) {
    warnOnce('event', `an event could not be dispatched: ${(error as Error).message}`);
  }
}
