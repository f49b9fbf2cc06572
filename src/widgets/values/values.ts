import {html, type TemplateResult} from 'lit';
import {values} from '../../data/schema/values.js';
import {ClusterElement, type Context} from '../../element/cluster-element.js';
import {StatementsElement} from '../../element/statements-element.js';
import type {Locale} from '../../locale/locale.js';
import {valuesEmpty, valuesHeading} from './values.model.js';
import {valuesStyles} from './values.styles.js';

/**
 * What the cluster holds to.
 *
 * @tag cluster-values
 * @csspart list - The list of values.
 * @csspart item - One value.
 * @csspart name - One value in a few words.
 * @csspart description - A sentence or two more.
 */
export class ClusterValues extends StatementsElement {
  static override readonly tag = 'cluster-values';
  static override readonly part = 'values';
  static override readonly schema = values;
  static override styles = [ClusterElement.styles, valuesStyles];

  protected override headingWords(locale: Locale): string {
    return valuesHeading(locale);
  }

  protected override renderEmpty(_: unknown, {locale}: Context): TemplateResult {
    return html`<p part="empty">${valuesEmpty(locale)}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cluster-values': ClusterValues;
  }
}
