import type {LitElement, ReactiveController} from 'lit';
import type {DataError} from '../../core/document/data-error.js';
import {focusHeading} from './heading.js';

/** Milliseconds that a screen reader needs for the heading that gets the focus. An earlier announcement interrupts it. */
const HEADING_TIME = 1500;

/**
 * Errors that a widget of the page has announced. Widgets with the same document share its error, and it is announced once.
 */
const announcedErrors = new WeakSet<DataError>();

/**
 * Repeats the request when the visitor selects "Try again". The button keeps the focus while the request runs. When the
 * content replaces the button, the focus moves to the heading.
 */
export class RetryController implements ReactiveController {
  readonly #host: LitElement;
  readonly #reload: () => Promise<void>;
  readonly #shownError: () => DataError | undefined;
  #error: DataError | undefined;
  #isFirst = false;
  #hadFocus = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** The request is running. */
  isPending = false;
  /** The visitor has tried again. */
  isUsed = false;
  /** The request succeeded, and the heading has the focus. */
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

  /** Whether the error is announced: by the first of several widgets with the same error, and by the one that the visitor uses. */
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
    this.#isFirst = !announcedErrors.has(error);
    announcedErrors.add(error);
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
    heading.addEventListener('blur', this.#onBlur, {once: true});
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  readonly #onBlur = (): void => {
    clearTimeout(this.#timer);
    this.isUsed = this.isDone = false;
    this.#host.requestUpdate();
  };

  get #root(): ShadowRoot | null {
    return this.#host.shadowRoot;
  }
}
