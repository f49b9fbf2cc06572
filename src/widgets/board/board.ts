import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {board, type Person} from '../../data/schema/board.js';
import {atLeastOne, oneOf} from '../../element/attributes.js';
import {ClusterElement, type Context} from '../../element/cluster-element.js';
import {renderText} from '../../element/text.js';
import {str, type Locale} from '../../locale/locale.js';
import {boardEmpty, boardHeading, boardModel, type BoardItem} from './board.model.js';
import {boardStyles} from './board.styles.js';
import {columns} from './columns.js';

/**
 * The people of the cluster's board: photo or initials, name, role, affiliation.
 *
 * @tag cluster-board
 * @csspart list - The list of people.
 * @csspart item - One person.
 * @csspart photo - The photo.
 * @csspart initials - The tile that stands in for a photo.
 * @csspart name - The name.
 * @csspart role - The role on the board, or the job.
 * @csspart affiliation - The company or institution.
 */
export class ClusterBoard extends ClusterElement<Person[]> {
  static override readonly tag = 'cluster-board';
  static override readonly part = 'board';
  static override readonly schema = board;
  static override styles = [ClusterElement.styles, boardStyles];

  /** `grid` of cards, or `list` of rows. */
  @property({converter: oneOf(['grid', 'list'], 'grid')}) layout: 'grid' | 'list' = 'grid';
  /** How many people to show at first. */
  @property({converter: atLeastOne(undefined)}) limit: number | undefined;
  /** `none` shows initials only. */
  @property({converter: oneOf(['auto', 'none'], 'auto')}) photos: 'auto' | 'none' = 'auto';

  protected override headingWords(locale: Locale): string {
    return boardHeading(locale);
  }

  protected override renderEmpty(_: unknown, {locale}: Context): TemplateResult {
    return html`<p part="empty">${boardEmpty(locale)}</p>`;
  }

  protected override renderPart(people: Person[], {locale, base}: Context): TemplateResult {
    const model = boardModel(people, locale, base, this.photos !== 'none');
    const name = `${this.layout} ${model.photos ? 'photos' : 'plain'} ${columns(model.items.length)}`;
    return html`<ul part="list" role="list" class=${name}>
      ${model.items.map((item) => this.#renderItem(item, locale))}
    </ul>`;
  }

  #renderItem(item: BoardItem, locale: Locale): TemplateResult {
    const name = html`<bdi translate="no" lang=${item.name.lang ?? nothing}>${item.name.text}</bdi>`;
    return html`<li part="item">
      <span class="portrait" part=${item.photo ? 'photo' : 'initials'} aria-hidden="true">
        ${item.initials || neutralFigure}
        ${
          item.photo
            ? html`<img src=${item.photo} alt="" loading="lazy" decoding="async" @error=${hide} />`
            : nothing
        }
      </span>
      <div class="words">
        <p part="name">${item.url ? html`<a href=${item.url}>${name}</a>` : name}</p>
        ${item.role ? html`<p part="role">${renderText(item.role)}</p>` : nothing}
        ${
          item.affiliation
            ? html`<p part="affiliation">${renderText(item.affiliation)}</p>`
            : nothing
        }
        ${this.#renderContact(item, locale)}
      </div>
    </li>`;
  }

  #renderContact({name, person, email, telephone}: BoardItem, {msg}: Locale): unknown {
    if (!email && !telephone) return nothing;
    return html`<p class="contact">
      ${
        email
          ? html`<a href=${email} aria-label=${msg(str`E-mail ${name.text}: ${person.email}`, {id: 'email-person'})}
            >${person.email}</a
          >`
          : nothing
      }
      ${
        telephone
          ? html`<a href=${telephone} aria-label=${msg(str`Call ${name.text}: ${person.telephone}`, {id: 'call-person'})}
            >${person.telephone}</a
          >`
          : nothing
      }
    </p>`;
  }
}

const neutralFigure = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <circle cx="12" cy="9" r="4" />
  <path d="M4 21a8 8 0 0 1 16 0z" />
</svg>`;

/** A photo that does not come gives way to the initials under it. */
function hide({currentTarget}: Event): void {
  (currentTarget as HTMLElement).remove();
}

declare global {
  interface HTMLElementTagNameMap {
    'cluster-board': ClusterBoard;
  }
}
