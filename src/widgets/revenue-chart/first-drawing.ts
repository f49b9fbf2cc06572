import type {ReactiveControllerHost} from 'lit';
import {busy, turn} from '../../data/turn.js';

/**
 * Tells when a chart may be drawn for the first time: after its words and its table, in a task of its own, and after
 * whoever waits to be drawn.
 */
export class FirstDrawing {
  readonly #host: ReactiveControllerHost;
  #worded = false;
  #ready = false;
  /** When it is to come, if it comes later. */
  #due: Promise<void> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Words and table are being drawn. */
  worded(): void {
    this.#worded = true;
  }

  /** Whether it is time to draw; if not, the host is updated when it is. */
  get due(): boolean {
    if (this.#worded && !this.#due && !busy()) this.#ready = true;
    if (!this.#ready) {
      this.#due ??= turn().then(() => {
        this.#ready = true;
        this.#host.requestUpdate();
      });
    }
    return this.#ready;
  }
}
