import type {ReactiveControllerHost} from 'lit';
import {busy, turn} from '../../data/turn.js';

/**
 * Tells when a chart may be drawn for the first time: after its words and its table, in a task of its own, and after
 * whoever waits to be drawn.
 */
export class FirstDrawing {
  readonly #host: ReactiveControllerHost;
  #stage: 'nothing' | 'words' | 'drawing' = 'nothing';
  /** When it is to come, if it comes later. */
  #due: Promise<void> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Words and table are being drawn. */
  worded(): void {
    if (this.#stage === 'nothing') this.#stage = 'words';
  }

  /** Whether it is time to draw; if not, the host is updated when it is. */
  get due(): boolean {
    if (this.#stage === 'words' && !this.#due && !busy()) this.#stage = 'drawing';
    if (this.#stage === 'drawing') return true;
    this.#due ??= turn().then(() => {
      this.#stage = 'drawing';
      this.#host.requestUpdate();
    });
    return false;
  }
}
