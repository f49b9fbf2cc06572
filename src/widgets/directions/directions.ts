import {html, type TemplateResult} from 'lit';
import {directions} from '../../data/schema/directions.js';
import {ClusterElement, type Context} from '../../element/cluster-element.js';
import {StatementsElement} from '../../element/statements-element.js';
import type {Locale} from '../../locale/locale.js';
import {directionsEmpty, directionsHeading} from './directions.model.js';
import {directionsStyles} from './directions.styles.js';

/**
 * Where the cluster wants to develop.
 *
 * @tag cluster-directions
 * @csspart list - The list of directions.
 * @csspart item - One direction.
 * @csspart name - One direction in a few words.
 * @csspart description - A sentence or two more.
 */
export class ClusterDirections extends StatementsElement {
  static override readonly tag = 'cluster-directions';
  static override readonly part = 'developmentDirections';
  static override readonly schema = directions;
  static override styles = [ClusterElement.styles, directionsStyles];

  protected override headingWords(locale: Locale): string {
    return directionsHeading(locale);
  }

  protected override renderEmpty(_: unknown, {locale}: Context): TemplateResult {
    return html`<p part="empty">${directionsEmpty(locale)}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cluster-directions': ClusterDirections;
  }
}
