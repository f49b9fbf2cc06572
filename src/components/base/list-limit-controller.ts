import {html, nothing, type LitElement} from 'lit';
import {str, type Locale} from '../../core/i18n/locale.js';
import {PrintController} from './print-controller.js';

/** How many items are drawn until the visitor asks for all: full rows in two, three, four and five columns. */
export const DEFAULT_VISIBLE_ITEMS = 120;

/** How much of a list is drawn: up to the host's limit or our cap, all of it on request and on paper. */
export class ListLimitController {
  readonly #host: LitElement;
  readonly #print: PrintController;
  #all = false;

  /** @param draw draws the host at once */
  constructor(host: LitElement, draw: () => void) {
    this.#host = host;
    this.#print = new PrintController(host, () => {
      host.requestUpdate();
      draw();
    });
  }

  /** How many of `total` items to draw. */
  count(total: number, limit?: number): number {
    return this.#all
      ? total
      : Math.min(total, limit ?? (this.#print.printing ? total : DEFAULT_VISIBLE_ITEMS));
  }

  /** The button below a list of which not all was drawn at first. */
  renderButton(total: number, limit: number | undefined, locale: Locale): unknown {
    if (total <= (limit ?? DEFAULT_VISIBLE_ITEMS)) return nothing;
    const {msg, tag} = locale;
    // Without thousands to set apart there is no need to wait for `Intl`.
    const number = total < 1000 ? total : total.toLocaleString(tag);
    return html`<button part="show-more" type="button" aria-expanded=${this.#all} @click=${this.#toggle}>
      ${
        this.#all
          ? msg('Show fewer', {id: 'show-fewer'})
          : msg(str`Show all (${number})`, {id: 'show-all'})
      }
    </button>`;
  }

  readonly #toggle = async ({currentTarget: button}: Event): Promise<void> => {
    this.#all = !this.#all;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    // The button has the focus; where the list got shorter, the page follows it.
    if (!this.#all) (button as HTMLElement).scrollIntoView({block: 'nearest'});
  };
}
