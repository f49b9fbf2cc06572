import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {addWindowListener, removeWindowListener} from '../../runtime/window-events.js';

type Host = ReactiveControllerHost & {readonly renderRoot: ParentNode};

/** Opens all `<details>` of the host while the page is printed, and closes them again afterwards. */
export class PrintController implements ReactiveController {
  /** Whether the page is being printed. */
  printing = false;
  readonly #host: Host;
  readonly #renderNow: () => void;
  #opened: HTMLDetailsElement[] = [];

  /** @param renderNow renders the host synchronously, because the browser does not wait before it prints */
  constructor(host: Host, renderNow: () => void = () => {}) {
    (this.#host = host).addController(this);
    this.#renderNow = renderNow;
  }

  hostConnected(): void {
    addWindowListener('beforeprint', this);
  }

  hostDisconnected(): void {
    removeWindowListener('beforeprint', this);
  }

  handleEvent({type}: Event): void {
    this.printing = type === 'beforeprint';
    this.#renderNow();
    if (this.printing) {
      // Also for a host that the page removes while it prints.
      addWindowListener('afterprint', this, {once: true});
      // Some browsers fire the event twice.
      this.#opened.push(
        ...this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])'),
      );
    }
    for (const details of this.#opened) details.open = this.printing;
    if (!this.printing) this.#opened = [];
  }
}
