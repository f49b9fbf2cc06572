import {html, nothing, type TemplateResult} from 'lit';
import {specializations, type Specialization} from '../../data/schema/specializations.js';
import {ClusterElement, type Context} from '../../element/cluster-element.js';
import {renderText} from '../../element/text.js';
import type {Locale} from '../../locale/locale.js';
import {
  specializationsEmpty,
  specializationsHeading,
  specializationsModel,
  type SpecializationItem,
} from './specializations.model.js';
import {specializationsStyles} from './specializations.styles.js';

/**
 * The list of what the cluster's companies do.
 *
 * @tag cluster-specializations
 * @csspart list - The list.
 * @csspart item - One specialization.
 */
export class ClusterSpecializations extends ClusterElement<Specialization[]> {
  static override readonly tag = 'cluster-specializations';
  static override readonly part = 'specializations';
  static override readonly schema = specializations;
  static override styles = [ClusterElement.styles, specializationsStyles];

  protected override headingWords(locale: Locale): string {
    return specializationsHeading(locale);
  }

  protected override renderEmpty(_: unknown, {locale}: Context): TemplateResult {
    return html`<p part="empty">${specializationsEmpty(locale)}</p>`;
  }

  protected override renderPart(list: Specialization[], {locale, base}: Context): TemplateResult {
    const items = specializationsModel(list, locale, base);
    return html`<ul part="list" role="list" class="list">
      ${items.map(renderItem)}
    </ul>`;
  }
}

function renderItem({name, description, url}: SpecializationItem): TemplateResult {
  const words = renderText(name);
  return html`<li part="item">
    <div>
      ${url ? html`<a href=${url}>${words}</a>` : words}
      ${description ? html`<p class="description">${renderText(description)}</p>` : nothing}
    </div>
  </li>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'cluster-specializations': ClusterSpecializations;
  }
}
