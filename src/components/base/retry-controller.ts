import type {LitElement, ReactiveController} from 'lit';
import type {DataError} from '../../core/document/data-error.js';
import {focusHeading} from './heading.js';

/** So long a screen reader takes to say the heading that gets the focus; what comes earlier cuts it off. In milliseconds. */
const HEADING_TIME = 1500;

/**
 * Errors that a widget of the page has announced. The widgets that share a document share its error, and a screen reader
 * says it once.
 */
const announced = new WeakSet<DataError>();

/**
 * Tries again when the visitor asks for it. The button stays, and keeps the focus, while the request runs; when it is gone
 * because the content is there, the focus goes to the heading.
 */
export class RetryController implements ReactiveController {
  readonly #host: LitElement;
  readonly #reload: () => Promise<void>;
  readonly #shownError: () => DataError | undefined;
  #error: DataError | undefined;
  #isFirst = false;
  #hadFocus = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** The answer is not there yet. */
  isPending = false;
  /** The visitor has tried again. */
  isUsed = false;
  /** It was not in vain: the content is there, and its heading has the focus. */
  isDone = false;

  /**
   * @param reload requests the host's document again
   * @param shownError the error that the host shows
   */
  constructor(
    host: LitElement,
    reload: () => Promise<void>,
    shownError: () => DataError | undefined,
  ) {
    this.#host = host;
    this.#reload = reload;
    this.#shownError = shownError;
    host.addController(this);
  }

  /** Whether a screen reader says the error: of several widgets with the same one it is the first, or the one that is used. */
  get isAnnounced(): boolean {
    return this.#isFirst || this.isUsed;
  }

  readonly retry = async (): Promise<void> => {
    if (this.isPending) return;
    this.isPending = this.isUsed = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    try {
      await this.#reload();
    } finally {
      this.isPending = false;
      this.#host.requestUpdate();
    }
  };

  hostUpdate(): void {
    this.#hadFocus = !!this.#root?.activeElement?.matches('[part="retry"]');
    const error = this.#shownError();
    if (!error || error === this.#error) return;
    this.#error = error;
    this.#isFirst = !announced.has(error);
    announced.add(error);
  }

  hostUpdated(): void {
    if (!this.#hadFocus || this.#root?.querySelector('[part="retry"]')) return;
    this.#hadFocus = false;
    const heading = focusHeading(this.#root);
    if (!heading) return;
    this.#timer = setTimeout(() => {
      this.isDone = true;
      this.#host.requestUpdate();
    }, HEADING_TIME);
    heading.addEventListener('blur', this.#leave, {once: true});
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  readonly #leave = (): void => {
    clearTimeout(this.#timer);
    this.isUsed = this.isDone = false;
    this.#host.requestUpdate();
  };

  get #root(): ShadowRoot | null {
    return this.#host.shadowRoot;
  }
}
