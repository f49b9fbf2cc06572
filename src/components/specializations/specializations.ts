import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';
import {
  specializations,
  type Specialization,
  type SpecializationFields,
} from '../../core/document/schema/specializations.js';
import {atLeastOne, oneOf} from '../base/attributes.js';
import {dispatchSelect} from '../base/dispatch-select.js';
import {findMatches, matchesAll, toSearchWords} from '../base/find.js';
import {ClusterElement} from '../base/cluster-element.js';
import {FilterController} from '../base/filter-controller.js';
import type {RenderContext} from '../base/render-context.js';
import {DEFAULT_VISIBLE_ITEMS} from '../base/list-limit.js';
import {ListLimitController} from '../base/list-limit-controller.js';
import {linesClass} from '../base/render-text.js';
import type {Locale} from '../../core/i18n/locale.js';
import type {LocalizedText} from '../../core/i18n/resolve-text.js';
import {detailsStyles} from '../styles/details.styles.js';
import {filterStyles} from '../styles/filter.styles.js';
import {longListStyles} from '../styles/long-list.styles.js';
import {FragmentController} from './fragment-controller.js';
import {
  specializationsEmpty,
  specializationsHeading,
  specializationsMore,
  toSpecializationItems,
  type SpecializationItem,
} from './specializations.view.js';
import {specializationsStyles} from './specializations.styles.js';

/**
 * The specializations of the cluster's companies.
 *
 * @tag cluster-specializations
 * @csspart list - The list.
 * @csspart item - One specialization.
 * @csspart show-more - The button that shows the rest of a list.
 * @fires {ClusterSelectEvent<SpecializationFields>} cluster-select - The visitor followed an item's link or opened its description.
 */
export class ClusterSpecializations extends ClusterElement<Specialization[], SpecializationFields> {
  static override readonly tag = 'cluster-specializations';
  static override readonly part = 'specializations';
  static override readonly schema = specializations;
  static override styles = [
    ClusterElement.styles,
    detailsStyles,
    filterStyles,
    longListStyles,
    specializationsStyles,
  ];

  /** Layout of the items: `list` (columns), `chips` (side by side), or `numbered`. */
  @property({converter: oneOf(['list', 'chips', 'numbered'], 'list')}) layout:
    'list' | 'chips' | 'numbered' = 'list';
  /** Shows a search field that filters the list. */
  @property({type: Boolean}) filterable = false;
  /** Number of items to show until the visitor selects "Show all". Default: 120. */
  @property({converter: atLeastOne(undefined)}) limit: number | undefined;

  readonly #listLimit = new ListLimitController(this, () => this.performUpdate());
  readonly #fragment = new FragmentController(this);
  readonly #filter = new FilterController(this);

  protected override defaultHeading(locale: Locale): string {
    return specializationsHeading(locale);
  }

  protected override emptyMessage(locale: Locale): string {
    return specializationsEmpty(locale);
  }

  protected override renderPart(list: Specialization[], context: RenderContext): TemplateResult {
    const {locale, base} = context;
    const all = toSpecializationItems(list, locale, base);
    const words = this.filterable ? toSearchWords(this.#filter.query) : [];
    const matches = words.length ? all.filter(({searched}) => matchesAll(searched, words)) : all;
    // The limit does not hide search results or the item in the page's URL.
    const targetNumber = matches.findIndex(({id}) => this.#fragment.names(id)) + 1;
    const limit = words.length ? undefined : this.limit && Math.max(this.limit, targetNumber);
    const visibleItems = matches.slice(
      0,
      Math.max(this.#listLimit.count(matches.length, limit), targetNumber),
    );
    const name = `${this.layout} ${visibleItems.length > DEFAULT_VISIBLE_ITEMS ? 'long' : ''}`;
    const items = visibleItems.map((item) => this.#renderItem(item, words, locale));
    const count = {shown: visibleItems.length, found: matches.length, total: all.length};
    const label = locale.msg('Filter the list', {id: 'filter'});
    return html`${this.filterable ? this.#filter.render(label, count, locale) : nothing}
      ${
        this.layout === 'numbered'
          ? html`<ol part="list" role="list" class=${name}>
            ${items}
          </ol>`
          : html`<ul part="list" role="list" class=${name}>
            ${items}
          </ul>`
      }
      ${this.#listLimit.renderButton(matches.length, limit, context)}`;
  }

  #renderItem(item: SpecializationItem, words: readonly string[], locale: Locale): TemplateResult {
    const {specialization, id, number, description, url} = item;
    const target = this.#fragment.names(id);
    const name = renderHighlighted(item.name, words);
    const onSelect = dispatchSelect(specialization);
    const more = specializationsMore(locale);
    return html`<li part="item" id=${id ?? nothing} class=${target ? 'target' : nothing} tabindex=${target ? -1 : nothing}>
      ${this.layout === 'numbered' ? html`<span class="number">${number}</span>` : nothing}
      ${
        description
          ? keyed(
              item.name.text,
              html`<details>
            <summary @click=${onSelect}><bdi>${name}</bdi></summary>
            <p>
              ${renderHighlighted(description, words)}
              ${
                url
                  ? html`<a href=${url} aria-label="${more}: ${item.name.text}" @click=${onSelect}>${more}</a>`
                  : nothing
              }
            </p>
          </details>`,
            )
          : html`<p>${url ? html`<a href=${url} @click=${onSelect}>${name}</a>` : name}</p>`
      }
    </li>`;
  }
}

/** Renders a text with its search words highlighted. */
function renderHighlighted({text, lang}: LocalizedText, words: readonly string[]): unknown {
  let end = 0;
  const parts = (words.length ? findMatches(text, words) : []).map(([from, to]) => {
    const before = text.slice(end, from);
    end = to;
    return html`${before}<mark>${text.slice(from, to)}</mark>`;
  });
  const all = parts.length ? [...parts, text.slice(end)] : text;
  const name = linesClass(text);
  return lang || name !== nothing
    ? html`<span class=${name} lang=${lang ?? nothing} dir=${lang ? 'auto' : nothing}>${all}</span>`
    : all;
}

declare global {
  interface HTMLElementTagNameMap {
    'cluster-specializations': ClusterSpecializations;
  }
}
