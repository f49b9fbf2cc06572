import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {addWindowListener, removeWindowListener} from '../../runtime/window-events.js';

type Host = ReactiveControllerHost & {readonly renderRoot: ParentNode};

/** Sees to it that on paper nothing is folded away; afterwards all is as it was. */
export class PrintController implements ReactiveController {
  /** Whether the page is being printed. */
  printing = false;
  readonly #host: Host;
  readonly #draw: () => void;
  #opened: HTMLDetailsElement[] = [];

  /** @param draw draws the host at once, because a page that is about to be printed does not wait */
  constructor(host: Host, draw: () => void = () => {}) {
    (this.#host = host).addController(this);
    this.#draw = draw;
  }

  hostConnected(): void {
    addWindowListener('beforeprint', this);
    addWindowListener('afterprint', this);
  }

  hostDisconnected(): void {
    removeWindowListener('beforeprint', this);
    removeWindowListener('afterprint', this);
  }

  handleEvent({type}: Event): void {
    this.printing = type === 'beforeprint';
    this.#draw();
    if (this.printing) {
      this.#opened = [
        ...this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])'),
      ];
    }
    for (const details of this.#opened) details.open = this.printing;
  }
}
