import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type {Locale} from '../../core/i18n/locale.js';

/** Milliseconds without a change after which a screen reader is told: it would be cut off by the next key. */
const REST = 700;

/** Tells screen readers what has changed, once, when the visitor rests. */
export class AnnouncementController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #message: ((locale: Locale) => string) | undefined;

  constructor(host: ReactiveControllerHost) {
    (this.#host = host).addController(this);
  }

  /**
   * Announces a message when nothing else has been announced for a while.
   *
   * @param message gives the text as it is then
   */
  announce(message: (locale: Locale) => string): void {
    this.hostDisconnected();
    // The same text once more is a change only if it was gone.
    this.#message = undefined;
    this.#timer = setTimeout(() => {
      this.#message = message;
      this.#host.requestUpdate();
    }, REST);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** The region of the page that screen readers watch; below what it is about, because it is empty at first. */
  render(locale: Locale): TemplateResult {
    return html`<p role="status" class="visually-hidden">${this.#message?.(locale) ?? nothing}</p>`;
  }
}
