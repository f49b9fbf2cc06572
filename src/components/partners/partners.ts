import {html, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {currentMembers} from '../../core/document/current-members.js';
import {parseMetadata, type Parsed} from '../../core/document/parse.js';
import {members, type Member, type MemberFields} from '../../core/document/schema/members.js';
import type {Specialization} from '../../core/document/schema/specializations.js';
import {unknownSpecializationProblems} from '../../core/document/unknown-specializations.js';
import type {Locale} from '../../core/i18n/locale.js';
import {atLeastOne, oneOf} from '../base/attributes.js';
import {ClusterElement} from '../base/cluster-element.js';
import {renderCredits} from '../base/credits.js';
import {ImageErrorController} from '../base/image-error-controller.js';
import {DEFAULT_VISIBLE_ITEMS} from '../base/list-limit.js';
import {ListLimitController} from '../base/list-limit-controller.js';
import {renderLogo} from '../base/logo.js';
import {memoizeLast} from '../base/memoize-last.js';
import {toSpecializationNames, type OrganisationItem} from '../base/organisation.js';
import type {RenderContext} from '../base/render-context.js';
import {renderFacts, renderLinkedLogo, renderName} from '../base/render-organisation.js';
import {specializationsOf} from '../base/specializations-of.js';
import {columnClasses} from '../styles/column-classes.js';
import {longListStyles} from '../styles/long-list.styles.js';
import {organisationStyles} from '../styles/organisation.styles.js';
import {partnersStyles} from './partners.styles.js';
import {partnersEmpty, partnersHeading, toPartnerItems} from './partners.view.js';

/**
 * The partners of the cluster, as logos or a list. They are in the order of the document; those whose partnership has ended
 * or has not begun are not shown.
 *
 * @tag cluster-partners
 * @csspart list - The list of partners.
 * @csspart item - One partner.
 * @csspart logo - The logo, or the tile with the name of a partner without a logo.
 * @csspart name - The name. On the wall, the name of a logo is only for screen readers.
 * @csspart link - The link on the name.
 * @csspart kind - The kind of partner, in the list.
 * @csspart specializations - The specializations of the partner, in the list.
 * @csspart place - The town, region or country of the partner, in the list.
 * @csspart show-more - The button that shows the rest of a list.
 * @fires {ClusterSelectEvent<MemberFields>} cluster-select - The visitor followed the link on a name.
 */
export class ClusterPartners extends ClusterElement<Member[], MemberFields> {
  static override readonly tag = 'cluster-partners';
  static override readonly part = 'partners';
  static override readonly schema = members;
  static override styles = [
    ClusterElement.styles,
    organisationStyles,
    longListStyles,
    partnersStyles,
  ];

  /** Layout of the partners: `wall` (logos) or `list` (rows). */
  @property({converter: oneOf(['wall', 'list'], 'wall')}) layout: 'wall' | 'list' = 'wall';
  /** Number of partners to show until the visitor selects "Show all". Default: 120. */
  @property({converter: atLeastOne(undefined)}) limit: number | undefined;

  readonly #listLimit = new ListLimitController(this, () => this.performUpdate());
  readonly #images = new ImageErrorController(this);
  readonly #current = memoizeLast(currentMembers);
  readonly #itemsOf = memoizeLast(toPartnerItems);
  readonly #specializationNamesOf = memoizeLast(toSpecializationNames);
  #specializations: readonly Specialization[] = [];

  override async reload(): Promise<void> {
    this.#images.reset();
    await super.reload();
  }

  protected override defaultHeading(locale: Locale): string {
    return partnersHeading(locale);
  }

  protected override emptyMessage(locale: Locale): string {
    return partnersEmpty(locale);
  }

  /** The partners of today. */
  protected override read(document: Readonly<Record<string, unknown>>): Parsed<Member[]> {
    const {value, problems} = super.read(document);
    const {timeZone} = parseMetadata(document).value ?? {};
    this.#specializations = specializationsOf(document);
    return {
      value: value && this.#current(value, undefined, timeZone),
      problems: [...problems, ...unknownSpecializationProblems(document, 'partners')],
    };
  }

  protected override renderPart(list: Member[], context: RenderContext): TemplateResult {
    const {locale, base, metadata} = context;
    this.#images.resetOnChange(metadata);
    const specializationNames = this.#specializationNamesOf(this.#specializations, locale);
    const all = this.#itemsOf(list, specializationNames, locale, base);
    const items = all.slice(0, this.#listLimit.count(all.length, this.limit));
    const images = items.map(({name, logo}) => ({name, image: this.#images.usable(logo)}));
    const isLong = items.length > DEFAULT_VISIBLE_ITEMS;
    const classes = `${this.layout} ${columnClasses(items.length)} ${isLong ? 'long' : ''}`;
    return html`<ul part="list" role="list" class=${classes}>
        ${items.map((item) => this.#renderItem(item))}
      </ul>
      ${renderCredits(images)} ${this.#listLimit.renderButton(all.length, this.limit, context)}`;
  }

  #renderItem(item: OrganisationItem): TemplateResult {
    if (this.layout === 'list') {
      return html`<li part="item">
        ${renderLogo(item.logo, item.initials, this.#images)}
        <div class="words">${renderName(item)} ${renderFacts(item)}</div>
      </li>`;
    }
    const {logo} = item;
    return html`<li part="item">
      ${
        this.#images.usable(logo)
          ? renderLinkedLogo(item, renderLogo(logo, undefined, this.#images))
          : html`<div part="logo" class="tile">${renderName(item)}</div>`
      }
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cluster-partners': ClusterPartners;
  }
}
