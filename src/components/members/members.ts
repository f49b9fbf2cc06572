import {html, isServer, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import {parseMetadata, type Parsed} from '../../core/document/parse.js';
import type {Problem} from '../../core/document/problem.js';
import {members, type Member, type MemberFields} from '../../core/document/schema/members.js';
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
  toSpecializationNames,
  type OrganisationItem,
  type SpecializationNames,
} from '../base/organisation.js';
import type {RenderContext} from '../base/render-context.js';
import {specializationsOf} from '../base/specializations-of.js';
import {columnClasses} from '../styles/column-classes.js';
import {detailsStyles} from '../styles/details.styles.js';
import {filterStyles} from '../styles/filter.styles.js';
import {longListStyles} from '../styles/long-list.styles.js';
import {organisationStyles} from '../styles/organisation.styles.js';
import {loadSaveList} from './load-save-list.js';
import {MemberFilterController} from './member-filter-controller.js';
import {filterMembers, organisationItemsOf, problemsOf} from './member-list.js';
import {isQuery, MemberSearch, type MemberQuery} from './member-query.js';
import {membersStyles} from './members.styles.js';
import {
  knownSpecialization,
  memberColumns,
  memberRows,
  membersCount,
  membersEmpty,
  membersHeading,
  sortMembers,
  type NamedMember,
} from './members.view.js';
import {renderFilter} from './render-filter.js';
import {renderMember} from './render-member.js';
import {filledColumns, renderRow, renderTable} from './render-table.js';

/** Longer lists have the columns of this number of members, which fills the rows of 2, 3 and 4 columns. */
const MAX_MEMBERS_FOR_COLUMNS = 12;
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
 * @fires {ClusterSelectEvent<MemberFields>} cluster-select - The visitor followed the link on a name.
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
  /** The date to use as today, as `YYYY-MM-DD`, for previews and tests. Default: the current date in the document's time zone. */
  @property() now: string | undefined;

  readonly #listLimit = new ListLimitController(this, () => this.performUpdate(), {
    first: 12,
  });
  readonly #images = new ImageErrorController(this);
  readonly #announcement = new AnnouncementController(this);
  readonly #filter = new MemberFilterController(this, () => this.#onFilter());
  readonly #membersOf = memoizeLast(filterMembers);
  readonly #sort = memoizeLast(sortMembers);
  readonly #specializationNamesOf = memoizeLast(toSpecializationNames);
  readonly #searchOf = memoizeLast(
    (list: readonly NamedMember[], specializationNames: SpecializationNames, locale: Locale) =>
      new MemberSearch(list, specializationNames, locale),
  );
  readonly #find = memoizeLast((search: MemberSearch, query: MemberQuery) => search.find(query));
  readonly #itemsOf = memoizeLast(organisationItemsOf);
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
    await this.#listLimit.settled();
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

  /** The members of today that have the kind and the specialization in the attributes. */
  protected override read(document: Readonly<Record<string, unknown>>): Parsed<Member[]> {
    const {value, problems} = super.read(document);
    this.#filter.specializations = specializationsOf(document);
    this.#problems = this.#problemsOf(document, this.specialization);
    const {timeZone} = parseMetadata(document).value ?? {};
    const id = knownSpecialization(specializationIds(document), this.specialization);
    return {
      value: value && this.#membersOf(value, this.now, timeZone, this.kind, id),
      problems: [...problems, ...this.#problems],
    };
  }

  protected override renderPart(list: Member[], context: RenderContext): TemplateResult {
    const {locale, base, metadata, heading} = context;
    this.#images.resetOnChange(metadata);
    const specializationNames = this.#specializationNamesOf(this.#filter.specializations, locale);
    const allMembers = this.#sort(list, locale);
    const search = this.#searchOf(allMembers, specializationNames, locale);
    const {query} = this.#filter;
    const matches = this.#find(search, query);
    this.#count = {found: matches.length, total: allMembers.length};
    const limit = isQuery(query) ? undefined : this.limit;
    const visibleMembers = matches.slice(0, this.#listLimit.count(matches.length, limit, matches));
    const itemOf = this.#itemsOf(specializationNames, locale, base);
    const items = visibleMembers.flatMap((one) => itemOf(one) ?? []);
    const images = items.map(({name, logo}) => ({name, image: this.#images.usable(logo)}));
    return html`${this.filterable ? renderFilter(this.#filter, search, specializationNames, locale) : nothing}
      <div class="bar">
        <p class="count">${isQuery(query) ? this.#describeResult(locale) : membersCount(locale, allMembers.length)}</p>
        ${this.#renderSave(matches, itemOf, heading.text, locale)}
      </div>
      ${this.#renderItems(items, allMembers.length, heading.text, locale)} ${renderCredits(images)}
      ${this.#listLimit.renderButton(matches.length, limit, context)}
      ${this.#announcement.render(locale)}`;
  }

  #renderItems(
    items: readonly OrganisationItem[],
    total: number,
    heading: string,
    locale: Locale,
  ): TemplateResult {
    const isLong = items.length > LONG;
    const images = this.#images;
    if (this.layout === 'table' || this.#listLimit.printing) {
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
    const count = Math.min(total, this.limit ?? total, MAX_MEMBERS_FOR_COLUMNS);
    const columns = columnClasses(count, {maxColumns: 4, defaultColumns: 2});
    const classes = `${layout} ${columns} ${isLong ? 'long' : ''}`;
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
    matches: readonly NamedMember[],
    itemOf: (one: NamedMember) => OrganisationItem | undefined,
    title: string,
    locale: Locale,
  ): unknown {
    if (isServer || !mayDownload() || !matches.length) return nothing;
    const save = async () => {
      try {
        const {saveList} = await loadSaveList();
        const items = matches.flatMap((one) => itemOf(one) ?? []);
        saveList(memberRows(items, locale), title, locale.tag);
      } catch {
        this.#announcement.announce(({msg}) => msg('This did not work.', {id: 'not-possible'}));
      }
    };
    return html`<button type="button" class="save" @click=${save}>
      ${locale.msg('Download the list (CSV)', {id: 'download-list'})}
    </button>`;
  }

  #onFilter(): void {
    this.#listLimit.reset();
    this.requestUpdate();
    this.#announcement.announce((locale) => this.#describeResult(locale));
  }

  #describeResult(locale: Locale): string {
    const {found, total} = this.#count;
    const shown = this.#listLimit.visibleCount;
    return describeFilterResult(locale, isQuery(this.#filter.query), {shown, found, total});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cluster-members': ClusterMembers;
  }
}
