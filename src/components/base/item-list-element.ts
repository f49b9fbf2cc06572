import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {Item} from '../../core/document/schema/item.js';
import {oneOf} from './attributes.js';
import {ClusterElement} from './cluster-element.js';
import type {RenderContext} from './render-context.js';
import {ListLimitController} from './list-limit-controller.js';
import {toListItems, type ListItem} from './item-list.js';
import {renderText} from './render-text.js';
import {columnClasses} from '../styles/column-classes.js';

/** Base class of the widgets that list short statements, each with an optional description. */
export abstract class ItemListElement extends ClusterElement<Item[]> {
  /** Layout of the items: `list`, or `numbered` if their order matters. */
  @property({converter: oneOf(['list', 'numbered'], 'list')}) layout: 'list' | 'numbered' = 'list';

  readonly #listLimit = new ListLimitController(this, () => this.performUpdate());

  protected override renderPart(items: Item[], context: RenderContext): TemplateResult {
    const {locale} = context;
    const all = toListItems(items, locale);
    const list = all.slice(0, this.#listLimit.count(all.length)).map(renderStatement);
    const name = columnClasses(list.length, {maxColumns: 4});
    return html`${
      this.layout === 'numbered'
        ? html`<ol part="list" role="list" class=${name}>${list}</ol>`
        : html`<ul part="list" role="list" class=${name}>${list}</ul>`
    }
      ${this.#listLimit.renderButton(all.length, undefined, context)}`;
  }
}

const renderStatement = ({name, description}: ListItem): TemplateResult =>
  html`<li part="item">
    <div>
      <p part="name">${renderText(name)}</p>
      ${description ? html`<p part="description">${renderText(description)}</p>` : nothing}
    </div>
  </li>`;
