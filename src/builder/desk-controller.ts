import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Desk} from './desk.js';

/** Draws a part of the page again when something on the desk changes. */
export class DeskController implements ReactiveController {
  readonly #host: ReactiveControllerHost & {desk: Desk};
  #desk: Desk | undefined;
  readonly #listener = (): void => this.#host.requestUpdate();

  constructor(host: ReactiveControllerHost & {desk: Desk}) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const {desk} = this.#host;
    if (desk === this.#desk) return;
    this.hostDisconnected();
    this.#desk = desk;
    desk.addEventListener('change', this.#listener);
  }

  hostConnected(): void {
    this.#desk?.addEventListener('change', this.#listener);
  }

  hostDisconnected(): void {
    this.#desk?.removeEventListener('change', this.#listener);
  }
}
