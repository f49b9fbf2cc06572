import type {Problem} from '../../core/document/problem.js';
import type {Member} from '../../core/document/schema/members.js';
import {collatorFor} from '../../core/i18n/collator.js';
import {formatNumber} from '../../core/i18n/format.js';
import {str, type Locale} from '../../core/i18n/locale.js';
import {resolveName, type LocalizedText} from '../../core/i18n/resolve-text.js';
import {fieldsOf, type OrganisationItem} from '../base/organisation.js';

/** A member with the name that it is sorted by. */
export interface NamedMember {
  readonly member: Member;
  readonly name: LocalizedText;
}

export const membersHeading = ({msg}: Locale): string =>
  msg('Members of the cluster', {id: 'members'});

export const membersEmpty = ({msg}: Locale): string =>
  msg('No members are listed.', {id: 'members-empty'});

/** The number of members, because a key figure can name a larger one. */
export function membersCount(locale: Locale, total: number): string {
  const number = formatNumber(locale, total);
  return locale.msg(str`Members on the list: ${number}`, {id: 'members-count'});
}

/** The number of employees with its label. Word joiners (U+2060) keep a range such as "50–249" on one line. */
export function employeesText({msg}: Locale, range: string): string {
  const employees = range.replace('–', '\u2060–\u2060');
  return msg(str`Employees: ${employees}`, {id: 'employees-are'});
}

/** The headings of the table and of the CSV file: names of columns that `import` knows. */
export const memberColumns = ({msg}: Locale) => ({
  name: msg('Name', {id: 'column-name'}),
  kind: msg('Kind', {id: 'column-kind'}),
  specializations: msg('Specializations', {id: 'column-specializations'}),
  place: msg('Place', {id: 'column-place'}),
  employees: msg('Employees', {id: 'column-employees'}),
  site: msg('Website', {id: 'web-site'}),
});

/** The kind and the specialization of the members to show. An empty or missing one means any. */
export interface MemberFilter {
  readonly kind?: string | undefined;
  readonly specialization?: string | undefined;
}

/** Whether a member has the kind and the specialization of a filter. */
export function matchesFilter(member: Member, {kind, specialization}: MemberFilter): boolean {
  const fields = fieldsOf(member);
  return (
    (!kind || fields.kind === kind) &&
    (!specialization || !!fields.specializations?.includes(specialization))
  );
}

/** The members in the order of the reader's alphabet. */
export function sortMembers(members: readonly Member[], locale: Locale): NamedMember[] {
  const collator = collatorFor(locale);
  return members
    .flatMap((member) => {
      const name = resolveName(locale, fieldsOf(member).name);
      // Quotation marks and the like in front of a name do not count.
      return name ? [{member, name, key: name.text.replace(/^[^\p{L}\p{N}]+/u, '')}] : [];
    })
    .sort((one, other) => collator.compare(one.key, other.key));
}

/**
 * The id in the attribute `specialization`, or `undefined` if no specialization of the document has it.
 *
 * @param ids the ids of the specializations of the document
 */
export const knownSpecialization = (
  ids: ReadonlySet<string>,
  attribute: string | undefined,
): string | undefined => (ids.has(attribute?.trim() ?? '') ? attribute?.trim() : undefined);

/** A problem if no specialization of the document has the id in the attribute `specialization`. */
export function unknownIdProblem(
  ids: ReadonlySet<string>,
  attribute: string | undefined,
): Problem | undefined {
  if (!attribute?.trim() || knownSpecialization(ids, attribute)) return undefined;
  const knownIds = [...ids].join(', ') || 'none';
  return {
    code: 'unknown-id',
    level: 'warning',
    path: '$.specializations',
    message: `no specialization has the id "${attribute.trim()}" of the attribute specialization; the document has: ${knownIds}`,
  };
}

/** The list as rows of cells, with the headings of the columns first. */
export function memberRows(items: readonly OrganisationItem[], locale: Locale): string[][] {
  const {name, kind, specializations, place, employees, site} = memberColumns(locale);
  return [
    [name, kind, specializations, place, employees, site],
    ...items.map((item) => [
      item.name.text,
      item.kind ?? '',
      item.specializations.map(({text}) => text).join('; '),
      item.place?.text ?? '',
      item.employees ?? '',
      item.url ?? '',
    ]),
  ];
}
