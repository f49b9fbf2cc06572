import {html, nothing, type TemplateResult} from 'lit';
import {keyFigures, type KeyFigure} from '../../core/document/schema/key-figures.js';
import {ClusterElement} from '../base/cluster-element.js';
import type {RenderContext} from '../base/render-context.js';
import {renderText} from '../base/render-text.js';
import {ListLimitController} from '../base/list-limit-controller.js';
import {longListStyles} from '../styles/long-list.styles.js';
import {columnClasses} from '../styles/column-classes.js';
import {NBSP} from '../../core/i18n/format.js';
import type {Locale} from '../../core/i18n/locale.js';
import {
  keyFiguresEmpty,
  keyFiguresHeading,
  sentenceOf,
  toKeyFigureItems,
  type KeyFigureItem,
} from './key-figures.view.js';
import {keyFiguresStyles} from './key-figures.styles.js';

/**
 * Key figures of the cluster, such as "more than 80 companies".
 *
 * @tag cluster-key-figures
 * @csspart list - The list of figures.
 * @csspart item - One figure.
 * @csspart value - The number with its unit and qualifier, such as "more than".
 * @csspart label - What the number counts.
 * @csspart show-more - The button that shows the rest of a list.
 */
export class ClusterKeyFigures extends ClusterElement<KeyFigure[]> {
  static override readonly tag = 'cluster-key-figures';
  static override readonly part = 'keyFigures';
  static override readonly schema = keyFigures;
  static override styles = [ClusterElement.styles, longListStyles, keyFiguresStyles];

  readonly #listLimit = new ListLimitController(this, () => this.performUpdate());

  protected override defaultHeading(locale: Locale): string {
    return keyFiguresHeading(locale);
  }

  protected override emptyMessage(locale: Locale): string {
    return keyFiguresEmpty(locale);
  }

  protected override renderPart(figures: KeyFigure[], context: RenderContext): TemplateResult {
    const {locale} = context;
    const all = toKeyFigureItems(figures, locale);
    const items = all.slice(0, this.#listLimit.count(all.length));
    const width = items.some(({number}) => number.length > SHORT_NUMBER) ? 'wide' : 'short';
    const classes = `${width} ${columnClasses(items.length, {defaultColumns: 2})}`;
    return html`<ul part="list" role="list" class=${classes}>
        ${items.map(renderItem)}
      </ul>
      ${this.#listLimit.renderButton(all.length, undefined, context)}`;
  }
}

/** Numbers with more characters need wider columns, because their font size has a lower limit. */
const SHORT_NUMBER = 5;

/**
 * Renders a figure: a large number with its words around it on lines of their own. For screen readers it is one sentence,
 * unless its words are in several languages. The spaces between its parts separate the words in copied text.
 */
function renderItem(item: KeyFigureItem): TemplateResult {
  const {before, number, unit, after, label, labelFirst} = item;
  const isOneLanguage = !unit?.lang && !label?.lang;
  // Firefox also gives screen readers what is inside an image.
  const hidden = isOneLanguage ? 'true' : nothing;
  const renderedLabel = label
    ? html`<p part="label" aria-hidden=${hidden}>${renderText(label)}</p>`
    : nothing;
  return html`<li part="item">
    <div role=${isOneLanguage ? 'img' : nothing} aria-label=${isOneLanguage ? sentenceOf(item) : nothing}>
      ${labelFirst ? renderedLabel : nothing}
      <p part="value" aria-hidden=${hidden}>
        ${small('before', before)}<span class="figure"
            ><bdi class="number">${number}</bdi>${unit ? NBSP : ' '}${small('unit', renderText(unit))}${small('after', after)}</span
          >
      </p>
      ${labelFirst ? nothing : renderedLabel}
    </div>
  </li>`;
}

const small = (name: string, content: unknown) =>
  content && content !== nothing ? html`<span class=${name}>${content}</span> ` : nothing;

declare global {
  interface HTMLElementTagNameMap {
    'cluster-key-figures': ClusterKeyFigures;
  }
}
