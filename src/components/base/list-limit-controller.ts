import {html, nothing, type LitElement} from 'lit';
import type {Locale} from '../../core/i18n/locale.js';
import {yieldToMain} from '../../runtime/time-slice.js';
import {parseAtLeastOne} from './attributes.js';
import {DEFAULT_VISIBLE_ITEMS, showAllWords} from './list-limit.js';
import {PrintController} from './print-controller.js';
import {scrollIntoView} from './scroll-into-view.js';

/** How many more items are rendered at once. */
const STEP = 240;

/**
 * Limits how many items of a list are rendered.
 *
 * Renders `limit` items (default {@link DEFAULT_VISIBLE_ITEMS}) until the visitor activates "Show all", which renders the
 * others in steps, so that the page answers meanwhile. While the page is printed, it renders all items, unless there is a
 * `limit`.
 */
export class ListLimitController {
  readonly #host: LitElement;
  readonly #print: PrintController;
  #all = false;
  /** How many are rendered on the way to all. */
  #grown = 0;
  #total = 0;

  /** @param draw renders the host at once */
  constructor(host: LitElement, draw: () => void) {
    this.#host = host;
    this.#print = new PrintController(host, () => {
      host.requestUpdate();
      draw();
    });
  }

  /** How many of `total` items to render. */
  count(total: number, limit?: number): number {
    this.#total = total;
    if (this.#all) return this.#print.printing ? total : Math.min(total, this.#grown);
    this.#grown = Math.min(total, parseAtLeastOne(limit) ?? (this.#print.printing ? total : DEFAULT_VISIBLE_ITEMS));
    return this.#grown;
  }

  /** Whether the page is being printed. */
  get printing(): boolean {
    return this.#print.printing;
  }

  /** Shows the first items again, when the list becomes another one. */
  reset(): void {
    this.#all = false;
  }

  /** The button below a list of which not all items are rendered at first. */
  renderButton(total: number, limit: number | undefined, locale: Locale): unknown {
    if (total <= (parseAtLeastOne(limit) ?? DEFAULT_VISIBLE_ITEMS)) return nothing;
    return html`<button part="show-more" type="button" aria-expanded=${this.#all} @click=${this.#toggle}>
      ${this.#all ? locale.msg('Show fewer', {id: 'show-fewer'}) : showAllWords(locale, total)}
    </button>`;
  }

  readonly #toggle = async ({currentTarget: button}: Event): Promise<void> => {
    this.#all = !this.#all;
    this.#grown += STEP;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    void this.#grow();
    // The button has the focus; where the list got shorter, the page follows it.
    if (!this.#all) scrollIntoView(button as HTMLElement, {block: 'nearest'});
  };

  async #grow(): Promise<void> {
    while (this.#all && this.#grown < this.#total && this.#host.isConnected) {
      await yieldToMain();
      this.#grown += STEP;
      this.#host.requestUpdate();
      await this.#host.updateComplete;
    }
  }
}
