import {html, isServer, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import {parseMetadata, type Parsed} from '../../core/document/parse.js';
import type {Problem} from '../../core/document/problem.js';
import {members, type Member} from '../../core/document/schema/members.js';
import {specializationIds} from '../../core/document/unknown-specializations.js';
import type {Locale} from '../../core/i18n/locale.js';
import {warnOnce} from '../../runtime/shared-registry.js';
import {AnnouncementController} from '../base/announcement-controller.js';
import {atLeastOne, oneOf} from '../base/attributes.js';
import {ClusterElement} from '../base/cluster-element.js';
import {renderCredits} from '../base/credits.js';
import {describeFilterResult} from '../base/filter-result.js';
import {ImageErrorController} from '../base/image-error-controller.js';
import {ListLimitController} from '../base/list-limit-controller.js';
import {mayDownload} from '../base/may-download.js';
import {memoizeLast} from '../base/memoize-last.js';
import {
  MEMBER_KINDS,
  specializationNames,
  type MemberFields,
  type OrganisationItem,
  type SpecializationNames,
} from '../base/organisation.js';
import type {RenderContext} from '../base/render-context.js';
import {specializationsOf} from '../base/specializations-of.js';
import {columns} from '../styles/columns.js';
import {detailsStyles} from '../styles/details.styles.js';
import {filterStyles} from '../styles/filter.styles.js';
import {longListStyles} from '../styles/long-list.styles.js';
import {organisationStyles} from '../styles/organisation.styles.js';
import {loadSaveList} from './load-save-list.js';
import {MemberFilterController} from './member-filter-controller.js';
import {chooseMembers, organisationItems, problemsOf} from './member-list.js';
import {isQuery, MemberSearch, type MemberQuery} from './member-query.js';
import {membersStyles} from './members.styles.js';
import {
  knownSpecialization,
  memberColumns,
  memberRows,
  membersCount,
  membersEmpty,
  membersHeading,
  sortedMembers,
  type NamedMember,
} from './members.view.js';
import {renderFilter} from './render-filter.js';
import {renderMember} from './render-member.js';
import {filledColumns, renderRow, renderTable} from './render-table.js';

/** A list of more members uses as many columns as fit. */
const MANY = 12;
/** Items of a longer list are laid out only when they come into view. */
const LONG = 40;

/**
 * The directory of the members. Those whose membership has ended or has not begun are not shown.
 *
 * @tag cluster-members
 * @csspart list - The list of members; of a table, its body.
 * @csspart item - One member.
 * @csspart logo - The logo, or the tile with its letters.
 * @csspart name - The name.
 * @csspart link - The link on the name.
 * @csspart kind - The kind of member, such as a company or a school.
 * @csspart specializations - The specializations of the member.
 * @csspart place - The town, region or country of the member.
 * @csspart show-more - The button that shows the rest of a list.
 * @fires {ClusterSelectEvent<Member>} cluster-select - The visitor followed the link on a name.
 */
export class ClusterMembers extends ClusterElement<Member[], MemberFields> {
  static override readonly tag = 'cluster-members';
  static override readonly part = 'members';
  static override readonly schema = members;
  static override styles = [
    ClusterElement.styles,
    detailsStyles,
    filterStyles,
    longListStyles,
    organisationStyles,
    membersStyles,
  ];

  /** Layout of the members: `cards`, `list` (rows) or `table`. Printed pages always have a table. */
  @property({converter: oneOf(['cards', 'list', 'table'], 'cards')}) layout:
    'cards' | 'list' | 'table' = 'cards';
  /**
   * Shows a search field and buttons that filter the list. A specialization that the visitor selects in a
   * `<cluster-specializations>` with the same document filters the list too.
   */
  @property({type: Boolean}) filterable = false;
  /** Keeps the filter out of the URL of the page (`#members?q=lodz`), for pages that use the hash for other purposes. */
  @property({type: Boolean, attribute: 'no-hash'}) noHash = false;
  /** Shows only members of this kind. */
  @property({converter: oneOf(MEMBER_KINDS)}) kind:
    'company' | 'research' | 'education' | 'public' | 'support' | undefined;
  /** Shows only members with this specialization, by its `id`. */
  @property() specialization: string | undefined;
  /** Number of members to show until the visitor selects "Show all". Default: 120. */
  @property({converter: atLeastOne(undefined)}) limit: number | undefined;
  /** The day that counts as today, `YYYY-MM-DD`; for previews and tests. */
  @property() now: string | undefined;

  readonly #shown = new ListLimitController(this, () => this.performUpdate(), {
    first: 12,
  });
  readonly #images = new ImageErrorController(this);
  readonly #announcement = new AnnouncementController(this);
  readonly #filter = new MemberFilterController(this, () => this.#onFilter());
  readonly #choose = memoizeLast(chooseMembers);
  readonly #sort = memoizeLast(sortedMembers);
  readonly #topicsOf = memoizeLast(specializationNames);
  readonly #searchOf = memoizeLast(
    (list: readonly NamedMember[], topics: SpecializationNames, locale: Locale) =>
      new MemberSearch(list, topics, locale),
  );
  readonly #find = memoizeLast((search: MemberSearch, query: MemberQuery) => search.find(query));
  readonly #itemsOf = memoizeLast(organisationItems);
  readonly #problemsOf = memoizeLast(problemsOf);
  #problems: readonly Problem[] = [];
  /** The number of members found and of all members. */
  #count = {found: 0, total: 0};

  override async reload(): Promise<void> {
    this.#images.reset();
    await super.reload();
  }

  /** Waits for the steps in which a long list is rendered as well. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#shown.settled();
    return super.getUpdateComplete();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const {specialization} = this;
    for (const {path, message} of this.#problems)
      if (specialization && path === '$.specializations')
        warnOnce(message, `<${this.localName}>: ${message}`);
  }

  protected override defaultHeading(locale: Locale): string {
    return membersHeading(locale);
  }

  protected override emptyMessage(locale: Locale): string {
    return membersEmpty(locale);
  }

  /** The members of today that the attributes choose. */
  protected override read(document: Readonly<Record<string, unknown>>): Parsed<Member[]> {
    const {value, problems} = super.read(document);
    this.#filter.topics = specializationsOf(document);
    this.#problems = this.#problemsOf(document, this.specialization);
    const {timeZone} = parseMetadata(document).value ?? {};
    const topic = knownSpecialization(specializationIds(document), this.specialization);
    return {
      value: value && this.#choose(value, this.now, timeZone, this.kind, topic),
      problems: [...problems, ...this.#problems],
    };
  }

  protected override renderPart(list: Member[], context: RenderContext): TemplateResult {
    const {locale, base, metadata, heading} = context;
    this.#images.resetOnChange(metadata);
    const topics = this.#topicsOf(this.#filter.topics, locale);
    const named = this.#sort(list, locale);
    const search = this.#searchOf(named, topics, locale);
    const {query} = this.#filter;
    const found = this.#find(search, query);
    this.#count = {found: found.length, total: named.length};
    const limit = isQuery(query) ? undefined : this.limit;
    const shown = found.slice(0, this.#shown.count(found.length, limit, found));
    const itemOf = this.#itemsOf(topics, locale, base);
    const items = shown.flatMap((one) => itemOf(one) ?? []);
    const credited = items.map(({name, logo}) => ({name, image: this.#images.usable(logo)}));
    return html`${this.filterable ? renderFilter(this.#filter, search, topics, locale) : nothing}
      <div class="bar">
        <p class="count">${isQuery(query) ? this.#filterWords(locale) : membersCount(locale, named.length)}</p>
        ${this.#renderSave(found, itemOf, heading.text, locale)}
      </div>
      ${this.#renderItems(items, named.length, heading.text, locale)} ${renderCredits(credited)}
      ${this.#shown.renderButton(found.length, limit, context)}
      ${this.filterable ? this.#announcement.render(locale) : nothing}`;
  }

  #renderItems(
    items: readonly OrganisationItem[],
    total: number,
    heading: string,
    locale: Locale,
  ): TemplateResult {
    const isLong = items.length > LONG;
    const images = this.#images;
    if (this.layout === 'table' || this.#shown.printing) {
      const has = filledColumns(items);
      const {employees} = memberColumns(locale);
      const rows = repeat(
        items,
        (item) => item,
        (item) =>
          guard([item, images.usable(item.logo), ...Object.values(has)], () =>
            renderRow(item, images, has, employees),
          ),
      );
      return items.length ? renderTable(rows, has, heading, locale, isLong) : html`${nothing}`;
    }
    // The columns do not depend on the number of items that the filter finds.
    const {layout} = this;
    const atFirst = Math.min(total, this.limit ?? total);
    const width = atFirst > MANY ? 's2 m3 l4' : columns(atFirst, {most: 4, fallback: 2});
    const classes = `${layout} ${width} ${isLong ? 'long' : ''}`;
    return html`<ul part="list" role="list" class=${classes}>
      ${repeat(
        items,
        (item) => item,
        (item) =>
          guard([item, images.usable(item.logo), layout], () =>
            renderMember(item, images, layout, locale),
          ),
      )}
    </ul>`;
  }

  #renderSave(
    found: readonly NamedMember[],
    itemOf: (one: NamedMember) => OrganisationItem | undefined,
    title: string,
    locale: Locale,
  ): unknown {
    if (isServer || !mayDownload() || !found.length) return nothing;
    const save = async () => {
      const {saveList} = await loadSaveList();
      const items = found.flatMap((one) => itemOf(one) ?? []);
      saveList(memberRows(items, locale), title, locale.tag);
    };
    return html`<button type="button" class="save" @click=${save}>
      ${locale.msg('Download the list (CSV)', {id: 'download-list'})}
    </button>`;
  }

  #onFilter(): void {
    this.#shown.reset();
    this.requestUpdate();
    this.#announcement.announce((locale) => this.#filterWords(locale));
  }

  #filterWords(locale: Locale): string {
    const {found, total} = this.#count;
    return describeFilterResult(locale, isQuery(this.#filter.query), {shown: found, found, total});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cluster-members': ClusterMembers;
  }
}
