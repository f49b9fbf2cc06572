import {directions} from '../../core/document/schema/directions.js';
import {ClusterElement} from '../base/cluster-element.js';
import {ItemListElement} from '../base/item-list-element.js';
import type {Locale} from '../../core/i18n/locale.js';
import {longListStyles} from '../styles/long-list.styles.js';
import {directionsEmpty, directionsHeading} from './directions.view.js';
import {directionsStyles} from './directions.styles.js';

/**
 * The development directions of the cluster.
 *
 * @tag cluster-directions
 * @csspart list - The list of directions.
 * @csspart item - One direction.
 * @csspart name - One direction in a few words.
 * @csspart description - A sentence or two more.
 * @csspart show-more - The button that shows the rest of a list.
 */
export class ClusterDirections extends ItemListElement {
  static override readonly tag = 'cluster-directions';
  static override readonly part = 'developmentDirections';
  static override readonly schema = directions;
  static override styles = [ClusterElement.styles, longListStyles, directionsStyles];

  protected override defaultHeading(locale: Locale): string {
    return directionsHeading(locale);
  }

  protected override emptyMessage(locale: Locale): string {
    return directionsEmpty(locale);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cluster-directions': ClusterDirections;
  }
}
