import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';
import type {AwardStatus} from '../../core/document/award-status.js';
import {isRealDay} from '../../core/document/day.js';
import {awards, type Award} from '../../core/document/schema/awards.js';
import {nestedHeadingLevel, oneOf} from '../base/attributes.js';
import {dispatchSelect} from '../base/dispatch-select.js';
import {ClusterElement} from '../base/cluster-element.js';
import {renderCredits} from '../base/credits.js';
import type {RenderContext} from '../base/render-context.js';
import {ImageErrorController} from '../base/image-error-controller.js';
import {ListLimitController} from '../base/list-limit-controller.js';
import {renderImage} from '../base/render-image.js';
import {renderLinked, renderText} from '../base/render-text.js';
import type {Locale} from '../../core/i18n/locale.js';
import {columnClasses} from '../styles/column-classes.js';
import {detailsStyles} from '../styles/details.styles.js';
import {longListStyles} from '../styles/long-list.styles.js';
import {
  awardsDetails,
  awardsEmpty,
  awardsHeading,
  awardsNoneCurrent,
  toAwardItems,
  type AwardItem,
} from './awards.view.js';
import {awardsStyles} from './awards.styles.js';
import {renderBadge} from './badge.js';

/**
 * Awards and certificates, with their validity if the document states it.
 *
 * @tag cluster-awards
 * @csspart list - The list of awards.
 * @csspart item - One award.
 * @csspart logo - The award's logo, or a badge if it has no logo.
 * @csspart name - The award's name.
 * @csspart issuer - Who gave it.
 * @csspart date - When it was given and renewed.
 * @csspart status - Whether it is valid, in words.
 * @csspart show-more - The button that shows the rest of a list.
 * @fires {ClusterSelectEvent<Award>} cluster-select - The visitor followed an award's link or opened its description.
 */
export class ClusterAwards extends ClusterElement<Award[], Award> {
  static override readonly tag = 'cluster-awards';
  static override readonly part = 'awards';
  static override readonly schema = awards;
  static override styles = [ClusterElement.styles, detailsStyles, longListStyles, awardsStyles];

  /** Layout of the awards: `badges` (cards side by side), `list` (rows), or `timeline` (oldest first). */
  @property({converter: oneOf(['badges', 'list', 'timeline'], 'badges')}) layout:
    'badges' | 'list' | 'timeline' = 'badges';
  /** Which awards to show: `all`, or `current` for those that are valid today according to their dates. */
  @property({converter: oneOf(['all', 'current'], 'all')}) show: 'all' | 'current' = 'all';
  /** The date to use as today, as `YYYY-MM-DD`, for previews and tests. Default: the current date in the document's time zone. */
  @property() now: string | undefined;
  /** Shows long descriptions without a "Details" button. Set only by the profile. */
  @state() protected unfolded = false;

  readonly #listLimit = new ListLimitController(this, () => this.performUpdate());
  readonly #images = new ImageErrorController(this);

  protected override defaultHeading(locale: Locale): string {
    return awardsHeading(locale);
  }

  protected override emptyMessage(locale: Locale): string {
    return awardsEmpty(locale);
  }

  override async reload(): Promise<void> {
    this.#images.reset();
    await super.reload();
  }

  protected override renderPart(list: Award[], context: RenderContext): TemplateResult {
    const {locale, metadata} = context;
    this.#images.resetOnChange(metadata);
    const all = toAwardItems(list, this, context);
    const items = all.slice(0, this.#listLimit.count(all.length));
    if (!items.length) return html`<p part="empty">${awardsNoneCurrent(locale)}</p>`;
    const images = items.map(({name, logo}) => ({name, image: this.#images.usable(logo)}));
    return html`<ul part="list" role="list" class="${this.layout} ${columnClasses(items.length, {maxColumns: 4})}">
        ${items.map((item) => this.#renderItem(item, locale))}
      </ul>
      ${renderCredits(images)} ${this.#listLimit.renderButton(all.length, undefined, context)}`;
  }

  #renderItem(item: AwardItem, locale: Locale): TemplateResult {
    const {award, name, url, level, issuer, issuerUrl, events, shortEvents, status, statusLabel} =
      item;
    const title = renderText(name);
    const dates =
      this.layout === 'badges' ? shortEvents : events.map((text) => ({text, exact: undefined}));
    return html`<li part="item">
      ${this.layout === 'timeline' ? renderYear(item) : this.#renderLogo(item)}
      <div class="body">
        <div>
          <p part="name" role="heading" aria-level=${nestedHeadingLevel(this.headingLevel)}>
            ${url ? html`<a href=${url} @click=${dispatchSelect(award)}>${title}</a>` : title}
          </p>
          <p class="by">
            ${level ? html`<span class="level">${renderText(level)}</span> ` : nothing}
            ${issuer ? html`<span part="issuer">${renderLinked(issuer, issuerUrl)}</span>` : nothing}
          </p>
          ${renderDescription(item, locale, this.unfolded)}
        </div>
        <p class="facts">
          ${dates.map(
            ({text, exact}) => html`<span part="date" title=${exact ?? nothing}>${text}</span> `,
          )}
          ${
            statusLabel
              ? html`<span part="status" class=${status}>${renderShape(status)} <bdi>${renderPhrases(statusLabel)}</bdi></span>`
              : nothing
          }
        </p>
      </div>
    </li>`;
  }

  #renderLogo({award, logo}: AwardItem): TemplateResult {
    const image = this.#images.usable(logo);
    return html`<span part="logo" aria-hidden=${image?.alt ? nothing : 'true'}>
      ${image ? renderImage(image, this.#images) : renderBadge(award.kind, award.levelCode)}
    </span>`;
  }
}

/** Renders a text so that it is wrapped after a comma or colon rather than inside a date. */
const renderPhrases = (text: string): TemplateResult[] =>
  text.split(/(?<=[,:]) /).map((phrase) => html`<span>${phrase}</span> `);

/** Renders the year beside an item of the timeline. The full dates follow the name. */
const renderYear = ({since}: AwardItem): TemplateResult =>
  html`<span class="year" aria-hidden="true">${isRealDay(since) ? since.slice(0, 4) : nothing}</span>`;

function renderDescription(
  {award, name, description, folded}: AwardItem,
  locale: Locale,
  open: boolean,
): unknown {
  if (!description) return nothing;
  const text = html`<p class="description">${renderText(description)}</p>`;
  if (!folded || open) return text;
  const details = awardsDetails(locale);
  return keyed(
    name.text,
    html`<details>
    <summary aria-label="${details}: ${name.text}" @click=${dispatchSelect(award)}>${details}</summary>
    ${text}
  </details>`,
  );
}

const shapes: Record<AwardStatus, string> = {
  valid: 'M2 8.5 L6.5 13 L14 3.5',
  renewal: 'M13.5 8 A5.5 5.5 0 1 1 11.5 3.7 M11.5 1 V4 H8.5',
  expired: 'M3 3 L13 13 M13 3 L3 13',
  upcoming: 'M8 2 A6 6 0 1 0 8.01 2 M8 5 V8.5 L10.5 10',
  unstated: 'M3 8 H13',
  none: '',
};

/** Renders the shape for a status, so that colour is not the only indication. */
const renderShape = (status: AwardStatus): TemplateResult =>
  html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d=${shapes[status]} /></svg>`;

declare global {
  interface HTMLElementTagNameMap {
    'cluster-awards': ClusterAwards;
  }
}
