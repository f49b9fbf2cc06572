import {html, nothing, svg, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {EmailLink} from '../../core/document/email.js';
import {board, type Person} from '../../core/document/schema/board.js';
import {atLeastOne, nestedHeadingLevel, oneOf} from '../base/attributes.js';
import {dispatchSelect} from '../base/dispatch-select.js';
import {ClusterElement} from '../base/cluster-element.js';
import type {RenderContext} from '../base/render-context.js';
import {renderCredits} from '../base/credits.js';
import {renderHeading} from '../base/heading.js';
import {ImageErrorController} from '../base/image-error-controller.js';
import {DEFAULT_VISIBLE_ITEMS} from '../base/list-limit.js';
import {ListLimitController} from '../base/list-limit-controller.js';
import {renderImage} from '../base/render-image.js';
import {linesClass, renderLinked, renderText} from '../base/render-text.js';
import {str, type Locale} from '../../core/i18n/locale.js';
import {longListStyles} from '../styles/long-list.styles.js';
import {boardEmpty, boardGroups, boardHeading, toBoardItems, type BoardItem} from './board.view.js';
import {boardStyles} from './board.styles.js';
import {columnClasses} from '../styles/column-classes.js';
import {icons} from '../base/icons.js';

/**
 * The members of the cluster's board: photo or initials, name, role, affiliation.
 *
 * @tag cluster-board
 * @csspart group - The name of a group, above its members.
 * @csspart list - The list of people.
 * @csspart item - One person.
 * @csspart photo - The photo.
 * @csspart initials - The tile that replaces a photo.
 * @csspart name - The name.
 * @csspart role - The role on the board, or the job.
 * @csspart affiliation - The company or institution.
 * @csspart show-more - The button that shows the rest of a list.
 * @fires {ClusterSelectEvent<Person>} cluster-select - The visitor followed the link on a name.
 */
export class ClusterBoard extends ClusterElement<Person[], Person> {
  static override readonly tag = 'cluster-board';
  static override readonly part = 'board';
  static override readonly schema = board;
  static override styles = [ClusterElement.styles, longListStyles, boardStyles];

  /** Layout of the people: `grid` (cards) or `list` (rows). */
  @property({converter: oneOf(['grid', 'list'], 'grid')}) layout: 'grid' | 'list' = 'grid';
  /** Number of people to show until the visitor selects "Show all". Default: 120. */
  @property({converter: atLeastOne(undefined)}) limit: number | undefined;
  /** Portraits: `auto` shows photos where available, `none` shows initials only. */
  @property({converter: oneOf(['auto', 'none'], 'auto')}) photos: 'auto' | 'none' = 'auto';

  readonly #listLimit = new ListLimitController(this, () => this.performUpdate());
  readonly #images = new ImageErrorController(this);

  protected override defaultHeading(locale: Locale): string {
    return boardHeading(locale);
  }

  protected override emptyMessage(locale: Locale): string {
    return boardEmpty(locale);
  }

  override async reload(): Promise<void> {
    this.#images.reset();
    await super.reload();
  }

  protected override renderPart(people: Person[], context: RenderContext): TemplateResult {
    const {locale, base, metadata} = context;
    this.#images.resetOnChange(metadata);
    const {length} = people;
    const count = this.#listLimit.count(length, this.limit);
    let remaining = count;
    const groups = boardGroups(people, locale).flatMap(({name, people: members}) => {
      const visiblePeople = members.slice(0, remaining);
      remaining -= visiblePeople.length;
      const items = toBoardItems(visiblePeople, locale, base, this.photos !== 'none');
      return visiblePeople.length ? {name, items} : [];
    });
    const all = groups.flatMap(({items}) => items);
    const withPhoto = all.filter(({photo}) => photo).length;
    // If most people have no photo, large tiles with initials would look like photos that failed to load.
    const isPhotoGrid = withPhoto > 0 && withPhoto * 2 >= all.length;
    // All groups have the same columns.
    const counts = groups.map(({items}) => items.length);
    const gridClasses = isPhotoGrid
      ? `grid photos ${columnClasses(counts)}`
      : `grid rows ${columnClasses(counts, {defaultColumns: 2})}`;
    const tall = all.some(
      ({role, affiliation, emails, telephones}) =>
        (role && affiliation) || emails.length || telephones.length,
    );
    const classes = [
      this.layout === 'list' ? 'list' : gridClasses,
      tall ? 'tall' : '',
      count > DEFAULT_VISIBLE_ITEMS ? 'long' : '',
    ].join(' ');
    const images = all.map(({name, photo}) => ({name, image: this.#images.usable(photo)}));
    const level = nestedHeadingLevel(this.headingLevel);
    return html`${groups.map(
      ({name, items}) => html`${name ? renderHeading(level, name, false, 'group') : nothing}
          <ul part="list" role="list" class=${classes}>
            ${items.map((item) => this.#renderItem(item, locale))}
          </ul>`,
    )}
      ${renderCredits(images)} ${this.#listLimit.renderButton(length, this.limit, context)}`;
  }

  #renderItem(item: BoardItem, locale: Locale): TemplateResult {
    const {person, url, role, affiliation, affiliationUrl} = item;
    const photo = this.#images.usable(item.photo);
    const name = html`<bdi class=${linesClass(item.name.text)} translate="no" lang=${item.name.lang ?? nothing}>${item.name.text}</bdi>`;
    return html`<li part="item">
      <span class="portrait" part=${photo ? 'photo' : 'initials'} aria-hidden=${photo?.alt ? nothing : 'true'}>
        ${photo ? renderImage(photo, this.#images) : renderInitials(item)}
      </span>
      <div class="words">
        <p part="name">
          ${url ? html`<a href=${url} @click=${dispatchSelect(person)}>${name}</a>` : name}
        </p>
        ${role ? html`<p part="role">${renderText(role)}</p>` : nothing}
        ${
          affiliation
            ? html`<p part="affiliation">${renderLinked(affiliation, affiliationUrl)}</p>`
            : nothing
        }
        ${renderContact(item, locale)}
      </div>
    </li>`;
  }
}

function renderContact({name, emails, telephones}: BoardItem, {msg}: Locale): unknown {
  if (!emails.length && !telephones.length) return nothing;
  return html`<p class="contact">
    ${emails.map((email) =>
      renderLink('email', email, msg(str`${email.text}, email ${name.text}`, {id: 'email-person'})),
    )}
    ${telephones.map((telephone) =>
      renderLink(
        'telephone',
        telephone,
        msg(str`${telephone.text}, call ${name.text}`, {id: 'call-person'}),
      ),
    )}
  </p>`;
}

/** Renders a link as an icon or as text, depending on the layout. A long email address wraps before the @. */
function renderLink(
  kind: keyof typeof icons,
  {text, href}: EmailLink,
  label: string,
): TemplateResult {
  const content = text.split(/(?=@)/).map((part) => html`<wbr />${part}`);
  return href
    ? html`<a href=${href} aria-label=${label} dir="ltr"
        ><svg viewBox="0 0 24 24" aria-hidden="true">${svg`<path d=${icons[kind]} />`}</svg
        ><bdi>${content}</bdi></a
      > `
    : html`<span dir="ltr">${content}</span> `;
}

const renderInitials = ({initials}: BoardItem): TemplateResult =>
  initials ? html`<span>${initials}</span>` : neutralFigure;

const neutralFigure = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <circle cx="12" cy="9" r="4" />
  <path d="M4 21a8 8 0 0 1 16 0z" />
</svg>`;

declare global {
  interface HTMLElementTagNameMap {
    'cluster-board': ClusterBoard;
  }
}
