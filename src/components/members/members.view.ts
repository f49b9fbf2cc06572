import type {Problem} from '../../core/document/problem.js';
import type {Member} from '../../core/document/schema/members.js';
import {collatorFor} from '../../core/i18n/collator.js';
import {formatNumber} from '../../core/i18n/format.js';
import {str, type Locale} from '../../core/i18n/locale.js';
import {resolveName, type LocalizedText} from '../../core/i18n/resolve-text.js';
import {fieldsOf, type MemberKind, type OrganisationItem} from '../base/organisation.js';

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

/** The attributes that choose among the members. */
export interface MemberChoice {
  readonly kind: MemberKind | undefined;
  readonly specialization: string | undefined;
}

/** The members that the attributes choose. */
export const chosenMembers = (
  members: readonly Member[],
  {kind, specialization}: MemberChoice,
): Member[] =>
  members.filter((member) => {
    const fields = fieldsOf(member);
    return (
      (!kind || fields.kind === kind) &&
      (!specialization || fields.specializations?.includes(specialization))
    );
  });

/** The members in the order of the reader's alphabet. */
export function sortedMembers(members: readonly Member[], locale: Locale): NamedMember[] {
  const collator = collatorFor(locale);
  return members
    .flatMap((member) => {
      const name = resolveName(locale, fieldsOf(member).name);
      // Quotation marks and the like in front of a name do not count.
      return name ? [{member, name, key: name.text.replace(/^[^\p{L}\p{N}]+/u, '')}] : [];
    })
    .sort((one, other) => collator.compare(one.key, other.key));
}

/** The specialization that the attribute names, if the document has it. */
export const knownSpecialization = (
  ids: ReadonlySet<string>,
  asked: string | undefined,
): string | undefined => (ids.has(asked?.trim() ?? '') ? asked?.trim() : undefined);

/** A problem if the document does not have the specialization in the attribute. */
export function unknownAttribute(
  ids: ReadonlySet<string>,
  asked: string | undefined,
): Problem | undefined {
  if (!asked?.trim() || knownSpecialization(ids, asked)) return undefined;
  const known = [...ids].join(', ') || 'none';
  return {
    code: 'unknown-id',
    level: 'warning',
    path: '$.specializations',
    message: `no specialization has the id "${asked.trim()}" of the attribute specialization; the document has: ${known}`,
  };
}

/** The list as lines of cells. */
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
