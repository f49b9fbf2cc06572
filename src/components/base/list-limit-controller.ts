import {html, isServer, nothing, type LitElement, type ReactiveController} from 'lit';
import {yieldToMain} from '../../runtime/time-slice.js';
import {parseAtLeastOne} from './attributes.js';
import {DEFAULT_VISIBLE_ITEMS, showAllLabel} from './list-limit.js';
import type {RenderContext} from './render-context.js';
import {PrintController} from './print-controller.js';
import {scrollIntoView} from './scroll-into-view.js';

interface StepOptions {
  /** How many items of a new list are rendered at once; the others follow in steps. Default: all items at once. */
  readonly first?: number;
}

/** The number of further items in the next task. It grows, so that a very long list does not need very many tasks. */
const stepAfter = (rendered: number): number => Math.min(400, Math.max(24, rendered >> 2));

/**
 * Limits how many items of a list are rendered.
 *
 * Renders `limit` items (default {@link DEFAULT_VISIBLE_ITEMS}) until the visitor activates "Show all". While the page is
 * printed, it renders all items, unless there is a `limit`. With the option `first`, it renders them in steps, so that the page
 * stays responsive.
 */
export class ListLimitController implements ReactiveController {
  readonly #host: LitElement;
  readonly #print: PrintController;
  readonly #first: number | undefined;
  /** Whether the visitor has activated "Show all". */
  #isExpanded = false;
  #list: unknown;
  #renderedCount = 0;
  /** The number of items to render, in steps where the list is long. */
  visibleCount = 0;
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
   * Returns how many of `total` items to render.
   *
   * @param list the list, to start again with its first items if it is a new one
   */
  count(total: number, limit?: number, list?: unknown): number {
    const max = parseAtLeastOne(limit) ?? (this.printing ? total : DEFAULT_VISIBLE_ITEMS);
    this.visibleCount = this.#isExpanded ? total : Math.min(total, max);
    if (isServer || this.printing || this.#first === undefined) this.#renderedCount = total;
    else if (list !== this.#list) this.#renderedCount = this.#first;
    this.#list = list;
    return (this.#renderedCount = Math.min(this.visibleCount, this.#renderedCount));
  }

  /** Collapses the list again, for example if the filter has changed. */
  reset(): void {
    this.#isExpanded = false;
  }

  hostUpdated(): void {
    if (this.#renderedCount < this.visibleCount && !this.#isGrowing) void this.#grow();
  }

  /** Resolves when all visible items are rendered. */
  async settled(): Promise<void> {
    while (this.#renderedCount < this.visibleCount && this.#host.isConnected) await yieldToMain();
  }

  /** Renders the button "Show all" below a list that does not show all items at first. */
  renderButton(
    total: number,
    limit: number | undefined,
    {locale, heading}: RenderContext,
  ): unknown {
    if (total <= (parseAtLeastOne(limit) ?? DEFAULT_VISIBLE_ITEMS)) return nothing;
    const label = this.#isExpanded
      ? locale.msg('Show fewer', {id: 'show-fewer'})
      : showAllLabel(locale, total);
    // A list of buttons needs the name of the list.
    return html`<button
      part="show-more"
      type="button"
      aria-label="${label}: ${heading.text}"
      aria-expanded=${this.#isExpanded}
      @click=${this.#toggle}
    >
      ${label}
    </button>`;
  }

  readonly #toggle = async ({currentTarget: button}: Event): Promise<void> => {
    const {length} = this.#items;
    this.#isExpanded = !this.#isExpanded;
    // The first new items appear at once.
    if (this.#isExpanded) this.#renderedCount += stepAfter(this.#renderedCount);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (this.#isExpanded) return this.#focusItem(length);
    // The button has the focus. If the list became shorter, scroll to the button.
    scrollIntoView(button as HTMLElement, {block: 'nearest'});
  };

  async #grow(): Promise<void> {
    this.#isGrowing = true;
    await yieldToMain();
    this.#isGrowing = false;
    this.#renderedCount += stepAfter(this.#renderedCount);
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
