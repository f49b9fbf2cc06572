import {values} from '../../core/document/schema/values.js';
import {ClusterElement} from '../base/cluster-element.js';
import {ItemListElement} from '../base/item-list-element.js';
import type {Locale} from '../../core/i18n/locale.js';
import {longListStyles} from '../styles/long-list.styles.js';
import {valuesEmpty, valuesHeading} from './values.view.js';
import {valuesStyles} from './values.styles.js';

/**
 * The values of the cluster.
 *
 * @tag cluster-values
 * @csspart list - The list of values.
 * @csspart item - One value.
 * @csspart name - One value in a few words.
 * @csspart description - A sentence or two more.
 * @csspart show-more - The button that shows the rest of a list.
 */
export class ClusterValues extends ItemListElement {
  static override readonly tag = 'cluster-values';
  static override readonly part = 'values';
  static override readonly schema = values;
  static override styles = [ClusterElement.styles, longListStyles, valuesStyles];

  protected override defaultHeading(locale: Locale): string {
    return valuesHeading(locale);
  }

  protected override emptyMessage(locale: Locale): string {
    return valuesEmpty(locale);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cluster-values': ClusterValues;
  }
}
