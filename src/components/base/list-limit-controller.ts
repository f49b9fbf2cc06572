import {html, isServer, nothing, type LitElement, type ReactiveController} from 'lit';
import {yieldToMain} from '../../runtime/time-slice.js';
import {parseAtLeastOne} from './attributes.js';
import {DEFAULT_VISIBLE_ITEMS, showAllLabel} from './list-limit.js';
import type {RenderContext} from './render-context.js';
import {PrintController} from './print-controller.js';
import {scrollIntoView} from './scroll-into-view.js';

interface StepOptions {
  /** How many items of another list are rendered at once, the others in steps; default all in one. */
  readonly first?: number;
}

/** The number of further items in the next task. It grows, so that a very long list does not need very many tasks. */
const stepAfter = (rendered: number): number => Math.min(400, Math.max(24, rendered >> 2));

/**
 * Limits how many items of a list are rendered.
 *
 * Renders `limit` items (default {@link DEFAULT_VISIBLE_ITEMS}) until the visitor activates "Show all". While the page is
 * printed, it renders all items, unless there is a `limit`. On request it renders them in steps, so that the page answers
 * meanwhile.
 */
export class ListLimitController implements ReactiveController {
  readonly #host: LitElement;
  readonly #print: PrintController;
  readonly #first: number | undefined;
  #all = false;
  #list: unknown;
  /** The number of rendered items, and the number to render. */
  #rendered = 0;
  #wanted = 0;
  #isGrowing = false;

  /** @param renderNow renders the host at once */
  constructor(host: LitElement, renderNow: () => void, {first}: StepOptions = {}) {
    (this.#host = host).addController(this);
    this.#first = first;
    this.#print = new PrintController(host, () => {
      host.requestUpdate();
      renderNow();
    });
  }

  /** Whether the page is being printed. */
  get printing(): boolean {
    return this.#print.printing;
  }

  /**
   * How many of `total` items to render.
   *
   * @param list another list than before begins with its first items
   */
  count(total: number, limit?: number, list?: unknown): number {
    const shown = parseAtLeastOne(limit) ?? (this.printing ? total : DEFAULT_VISIBLE_ITEMS);
    const wanted = this.#all ? total : Math.min(total, shown);
    if (isServer || this.printing || this.#first === undefined) return wanted;
    if (list !== this.#list) this.#rendered = this.#first;
    this.#list = list;
    this.#wanted = wanted;
    return (this.#rendered = Math.min(wanted, this.#rendered));
  }

  /** Shows the first items again, when the list becomes another one. */
  reset(): void {
    this.#all = false;
  }

  hostUpdated(): void {
    if (this.#rendered < this.#wanted && !this.#isGrowing) void this.#grow();
  }

  /** Resolves when all visible items are rendered. */
  async settled(): Promise<void> {
    while (this.#rendered < this.#wanted && this.#host.isConnected) await yieldToMain();
  }

  /** Renders the button below a list that does not show all items at first. */
  renderButton(
    total: number,
    limit: number | undefined,
    {locale, heading}: RenderContext,
  ): unknown {
    if (total <= (parseAtLeastOne(limit) ?? DEFAULT_VISIBLE_ITEMS)) return nothing;
    const words = this.#all
      ? locale.msg('Show fewer', {id: 'show-fewer'})
      : showAllLabel(locale, total);
    // A list of buttons needs the name of the list.
    return html`<button
      part="show-more"
      type="button"
      aria-label="${words}: ${heading.text}"
      aria-expanded=${this.#all}
      @click=${this.#toggle}
    >
      ${words}
    </button>`;
  }

  readonly #toggle = async ({currentTarget: button}: Event): Promise<void> => {
    const {length} = this.#items;
    this.#all = !this.#all;
    // The first new items appear at once.
    if (this.#all) this.#rendered += stepAfter(this.#rendered);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (this.#all) return this.#focusItem(length);
    // The button has the focus. If the list became shorter, scroll to the button.
    scrollIntoView(button as HTMLElement, {block: 'nearest'});
  };

  async #grow(): Promise<void> {
    this.#isGrowing = true;
    await yieldToMain();
    this.#isGrowing = false;
    this.#rendered += stepAfter(this.#rendered);
    this.#host.requestUpdate();
  }

  get #items(): NodeListOf<HTMLElement> {
    return this.#host.renderRoot.querySelectorAll('[part="item"]');
  }

  /** The new items are above the button: the first of them gets the focus, so that a screen reader reads on there. */
  #focusItem(index: number): void {
    const item = this.#items[index];
    if (!item) return;
    item.tabIndex = -1;
    item.focus();
  }
}
