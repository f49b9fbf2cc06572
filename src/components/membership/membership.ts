import {html, nothing, svg, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {currentDay} from '../../core/document/day.js';
import {findMember, type FoundMember} from '../../core/document/find-member.js';
import {parseMetadata, type Parsed} from '../../core/document/parse.js';
import type {Problem} from '../../core/document/problem.js';
import {membershipPart, type MembershipPart} from '../../core/document/membership-part.js';
import {warnOnce} from '../../runtime/shared-registry.js';
import {oneOf} from '../base/attributes.js';
import {ClusterElement} from '../base/cluster-element.js';
import {renderCredits} from '../base/credits.js';
import {dispatchSelect} from '../base/dispatch-select.js';
import {renderHeading} from '../base/heading.js';
import {ImageErrorController} from '../base/image-error-controller.js';
import type {RenderContext} from '../base/render-context.js';
import {renderImage} from '../base/render-image.js';
import {renderText} from '../base/render-text.js';
import type {Locale} from '../../core/i18n/locale.js';
import {honeycomb} from './honeycomb.js';
import {
  membershipEmpty,
  membershipHeading,
  membershipProblems,
  toMembershipItem,
  type MembershipItem,
} from './membership.view.js';
import {membershipStyles} from './membership.styles.js';

/** The membership in the document, and the member in the attribute. */
interface MembershipView extends MembershipPart {
  readonly member: FoundMember | undefined;
}

/**
 * The badge "Member of …", for a member's website. It shows nothing if the membership has ended or has not begun, or if the
 * document does not list the member.
 *
 * @tag cluster-membership
 * @csspart badge - The whole badge, a link if the document has an address for it.
 * @csspart logo - The cluster's badge, or the one that the widget renders in its place.
 * @csspart label - "Member of" with the cluster's name, or the document's own words.
 * @csspart status - Since when and until when.
 * @fires {ClusterSelectEvent<FoundMember>} cluster-select - The visitor followed the badge's link.
 */
export class ClusterMembership extends ClusterElement<MembershipView, FoundMember> {
  static override readonly tag = 'cluster-membership';
  static override readonly part = '';
  static override readonly schema = membershipPart;
  static override styles = [ClusterElement.styles, membershipStyles];

  /** The `id` of the member in the document. */
  @property() member: string | undefined;
  /** `small` in a line of text, `medium`, or `large`. */
  @property({converter: oneOf(['small', 'medium', 'large'], 'medium')}) size:
    'small' | 'medium' | 'large' = 'medium';
  /** The date to use as today, as `YYYY-MM-DD`, for previews and tests. Default: the current date in the document's time zone. */
  @property() now: string | undefined;

  readonly #images = new ImageErrorController(this);
  /** The reasons why no badge is shown for the member in the attribute. */
  #problems: readonly Problem[] = [];

  override async reload(): Promise<void> {
    this.#images.reset();
    await super.reload();
  }

  protected override get graphMember(): string | undefined {
    return this.member?.trim() || undefined;
  }

  protected override updated(): void {
    for (const {message} of this.#problems) warnOnce(message, `<${this.localName}>: ${message}`);
  }

  protected override defaultHeading(locale: Locale): string {
    return membershipHeading(locale);
  }

  protected override read(document: Readonly<Record<string, unknown>>): Parsed<MembershipView> {
    const {value = {}, problems} = super.read(document) as Parsed<MembershipPart>;
    const id = this.graphMember;
    this.#problems = [];
    if (!id) return {value: {...value, member: undefined}, problems};
    const {timeZone = 'UTC'} = parseMetadata(document).value ?? {};
    const foundMember = findMember(value.members, id, currentDay(this.now, timeZone));
    this.#problems = membershipProblems(id, foundMember);
    const member = this.#problems.length ? undefined : foundMember;
    return {value: {...value, member}, problems: [...problems, ...this.#problems]};
  }

  protected override isEmpty({member}: MembershipView): boolean {
    return !member;
  }

  /** The badge needs no visible heading; a heading is visible only if the page sets the attribute `heading`. */
  protected override renderTitle({heading}: RenderContext): unknown {
    const hidden = this.noHeading || !this.heading?.trim();
    return this.#problems.length ? nothing : renderHeading(this.headingLevel, heading, hidden);
  }

  protected override renderSource(context: RenderContext): unknown {
    return this.#problems.length ? nothing : super.renderSource(context);
  }

  protected override emptyMessage(locale: Locale): string {
    return membershipEmpty(locale);
  }

  /** Shows nothing for a membership that does not exist. Shows a message if no member is named. */
  protected override renderEmpty(
    view: MembershipView | undefined,
    context: RenderContext,
  ): unknown {
    return this.#problems.length ? nothing : super.renderEmpty(view, context);
  }

  protected override renderPart(view: MembershipView, context: RenderContext): unknown {
    const {member} = view;
    if (!member) return nothing;
    this.#images.resetOnChange(context.metadata);
    const item = toMembershipItem(view, member, context);
    const image = this.#images.usable(item.image);
    const content = this.#renderContent(item);
    return html`<p>${
      item.url
        ? html`<a part="badge" class=${this.size} href=${item.url} @click=${dispatchSelect(member)}>${content}</a>`
        : html`<span part="badge" class=${this.size}>${content}</span>`
    }</p>
      ${renderCredits([{name: item.label, image}])}`;
  }

  #renderContent(item: MembershipItem): TemplateResult {
    const {before, label, after, status} = item;
    const image = this.#images.usable(item.image);
    return html`<span part="logo" aria-hidden=${image?.alt ? nothing : 'true'}>
        ${image ? renderImage(image, this.#images) : drawnBadge}
      </span>
      <span class="words"
        ><span part="label"
          >${before ? html`<span class="of">${before}</span> ` : nothing}<span class="name">${renderText(label)}</span
          >${after ? html` <span class="of">${after}</span>` : nothing}</span
        >${status ? html` <span part="status">${status}</span>` : nothing}</span
      >`;
  }
}

const drawnBadge = html`<svg viewBox=${honeycomb.viewBox} aria-hidden="true">
  ${svg`<path d=${honeycomb.filledCell} class="full" /><path d=${honeycomb.outlinedCells} />`}
</svg>`;

declare global {
  interface HTMLElementTagNameMap {
    'cluster-membership': ClusterMembership;
  }
}
