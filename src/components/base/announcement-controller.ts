import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type {Locale} from '../../core/i18n/locale.js';
import {TYPING_PAUSE} from './keep-typing.js';

/** Announces a change to screen readers once, after the last key, because each key interrupts a screen reader. */
export class AnnouncementController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #message: ((locale: Locale) => string) | undefined;
  #isUsed = false;

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
    this.#isUsed = true;
    // A screen reader announces the same text again only if it was removed.
    this.#message = undefined;
    this.#timer = setTimeout(() => {
      this.#message = message;
      this.#host.requestUpdate();
    }, TYPING_PAUSE);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Renders the live region. It has no role before it is used, because screen readers say the role of an empty one. */
  render(locale: Locale): TemplateResult {
    const role = this.#isUsed ? 'status' : nothing;
    const message = this.#message?.(locale) ?? nothing;
    return html`<p aria-live="polite" role=${role} class="visually-hidden">${message}</p>`;
  }
}
