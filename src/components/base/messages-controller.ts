import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {onMessagesChanged} from '../../core/i18n/messages.js';

/** Updates the host when a language is added with `defineLocale`. */
export class MessagesController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #unsubscribe: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#unsubscribe = onMessagesChanged(() => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
  }
}
