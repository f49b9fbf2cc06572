import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type {Locale} from '../../core/i18n/locale.js';
import {TYPING_REST} from './keep-typing.js';

/** Announces a change to screen readers once, after the last key, because each key interrupts a screen reader. */
export class AnnouncementController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #message: ((locale: Locale) => string) | undefined;

  constructor(host: ReactiveControllerHost) {
    (this.#host = host).addController(this);
  }

  /**
   * Announces a message after the last of several calls.
   *
   * @param message returns the text at that time
   */
  announce(message: (locale: Locale) => string): void {
    this.hostDisconnected();
    // A screen reader announces the same text again only if it was removed.
    this.#message = undefined;
    this.#timer = setTimeout(() => {
      this.#message = message;
      this.#host.requestUpdate();
    }, TYPING_REST);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Renders the live region. */
  render(locale: Locale): TemplateResult {
    return html`<p role="status" class="visually-hidden">${this.#message?.(locale) ?? nothing}</p>`;
  }
}
