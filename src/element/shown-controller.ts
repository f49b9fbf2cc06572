import {html, nothing, type ReactiveController, type ReactiveControllerHost} from 'lit';
import {formatNumber} from '../locale/format.js';
import {str, type Locale} from '../locale/locale.js';

/** How many items are drawn until the visitor asks for all: full rows in two, three, four and five columns. */
export const CAP = 120;

type Host = ReactiveControllerHost & {readonly renderRoot: ParentNode};

/** How much of a list is drawn: up to the host's limit or our cap, all of it on request and on paper. */
export class ShownController implements ReactiveController {
  readonly #host: Host;
  readonly #draw: () => void;
  #all = false;
  #printing = false;
  #opened: HTMLDetailsElement[] = [];

  /** @param draw draws the host at once, because a page that is about to be printed does not wait */
  constructor(host: Host, draw: () => void) {
    (this.#host = host).addController(this);
    this.#draw = draw;
  }

  /** How many of `total` items to draw. */
  count(total: number, limit?: number): number {
    return this.#all ? total : Math.min(total, limit ?? (this.#printing ? total : CAP));
  }

  /** The button below a list of which not all was drawn at first. */
  renderButton(total: number, limit: number | undefined, locale: Locale): unknown {
    if (total <= (limit ?? CAP)) return nothing;
    const {msg} = locale;
    return html`<button part="show-more" type="button" aria-expanded=${this.#all} @click=${this.#toggle}>
      ${
        this.#all
          ? msg('Show fewer', {id: 'show-fewer'})
          : msg(str`Show all (${formatNumber(locale, total)})`, {id: 'show-all'})
      }
    </button>`;
  }

  hostConnected(): void {
    addEventListener('beforeprint', this);
    addEventListener('afterprint', this);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this);
    removeEventListener('afterprint', this);
  }

  /** On paper nothing is folded away; afterwards all is as it was. */
  handleEvent({type}: Event): void {
    this.#printing = type === 'beforeprint';
    this.#host.requestUpdate();
    this.#draw();
    if (this.#printing) {
      this.#opened = [
        ...this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])'),
      ];
    }
    for (const details of this.#opened) details.open = this.#printing;
  }

  readonly #toggle = async ({currentTarget: button}: Event): Promise<void> => {
    this.#all = !this.#all;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    // The button has the focus; where the list got shorter, the page follows it.
    if (!this.#all) (button as HTMLElement).scrollIntoView({block: 'nearest'});
  };
}
