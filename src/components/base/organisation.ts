import {linkAddress} from '../../core/document/address.js';
import {toNameAndUrl, normalizeNamed} from '../../core/document/normalize-named.js';
import {isPostalAddress} from '../../core/document/postal.js';
import type {Member, MemberFields} from '../../core/document/schema/members.js';
import type {Specialization} from '../../core/document/schema/specializations.js';
import type {Text} from '../../core/document/schema/text.js';
import {countryName} from '../../core/i18n/country.js';
import {formatNumber} from '../../core/i18n/format.js';
import {lines} from '../../core/i18n/lines.js';
import {str, type Locale} from '../../core/i18n/locale.js';
import {resolveImage, type ResolvedImage} from '../../core/i18n/resolve-image.js';
import {
  resolveName,
  resolveProse,
  resolveText,
  type LocalizedText,
} from '../../core/i18n/resolve-text.js';
import {organisationInitials} from './organisation-initials.js';

/** What a member or a partner is, in the order in which kinds are offered. */
export const MEMBER_KINDS = ['company', 'research', 'education', 'public', 'support'] as const;

export type MemberKind = (typeof MEMBER_KINDS)[number];

/** The specializations of a document by their ids. */
export type SpecializationNames = ReadonlyMap<string, LocalizedText>;

/** A member or a partner with its texts ready to render. */
export interface OrganisationItem {
  /** The organisation as it is in the document. */
  readonly member: Member;
  readonly name: LocalizedText;
  /** Letters for the tile of an organisation without a logo. */
  readonly initials: string;
  readonly logo: ResolvedImage | undefined;
  readonly kind: string | undefined;
  readonly specializations: readonly LocalizedText[];
  readonly place: LocalizedText | undefined;
  /** How many people it employs: "50–249". */
  readonly employees: string | undefined;
  readonly description: LocalizedText | undefined;
  /** Absolute address of its website. */
  readonly url: string | undefined;
}

/** A member with its fields, also if it is written as its name alone. */
export const fieldsOf = (member: Member): Partial<MemberFields> & {name: Text} =>
  normalizeNamed<MemberFields>(member);

/** The names of the specializations that have an id, in the order of the document. */
export function toSpecializationNames(
  list: readonly Specialization[] | undefined,
  locale: Locale,
): SpecializationNames {
  const names = new Map<string, LocalizedText>();
  for (const specialization of list ?? []) {
    const {id, name}: {id?: string | undefined; name: Text} = normalizeNamed(specialization);
    const text = resolveText(locale, name);
    if (id && text && !names.has(id)) names.set(id, text);
  }
  return names;
}

/** @param base absolute address that image addresses are relative to */
export function toOrganisationItem(
  member: Member,
  specializationNames: SpecializationNames,
  locale: Locale,
  base: string,
): OrganisationItem | undefined {
  const {name, kind, logo, url, address, ...fields} = fieldsOf(member);
  const resolvedName = resolveName(locale, name);
  if (!resolvedName) return undefined;
  const nameLanguage = resolveText(locale, name)?.lang ?? locale.tag;
  return {
    member,
    name: resolvedName,
    initials: organisationInitials(resolvedName.text, nameLanguage),
    logo: resolveImage(locale, logo, base),
    kind: kindLabel(kind, locale),
    specializations: [...new Set(fields.specializations)].flatMap(
      (id) => specializationNames.get(id) ?? [],
    ),
    place: placeOf(address, locale),
    employees: employeesOf(fields.numberOfEmployees, locale),
    description: resolveProse(locale, fields.description),
    url: linkAddress(url, base),
  };
}

/** The name of a kind; none for a kind that we do not know. */
export function kindLabel(kind: string | undefined, {msg}: Locale): string | undefined {
  switch (kind) {
    case 'company':
      return msg('Company', {id: 'kind-company'});
    case 'research':
      return msg('Research institution', {id: 'kind-research'});
    case 'education':
      return msg('School or university', {id: 'kind-education'});
    case 'public':
      return msg('Public body', {id: 'kind-public'});
    case 'support':
      return msg('Business support organisation', {id: 'kind-support'});
    default:
      return undefined;
  }
}

/** The town of an address; else its region or its country; of an address that is a text, the whole. */
export function placeOf(
  address: MemberFields['address'],
  locale: Locale,
): LocalizedText | undefined {
  if (address === undefined) return undefined;
  if (!isPostalAddress(address)) {
    const text = resolveName(locale, address);
    return (
      text && {
        ...text,
        text: lines(text)
          .map((line) => line.text)
          .join(', '),
      }
    );
  }
  return (
    resolveName(locale, address.addressLocality) ??
    resolveName(locale, address.addressRegion) ??
    countryName(locale, toNameAndUrl(address.addressCountry).name)
  );
}

function employeesOf(
  {minValue, maxValue}: NonNullable<MemberFields['numberOfEmployees']> = {},
  locale: Locale,
): string | undefined {
  const {msg} = locale;
  const numbers = [minValue, maxValue]
    .filter((value) => value !== undefined && value >= 0)
    .toSorted((one = 0, other = 0) => one - other)
    .map((value = 0) => formatNumber(locale, value));
  const [least = '', most = least] = numbers;
  if (least !== most) return `${least}–${most}`;
  if (minValue === maxValue) return least || undefined;
  if (!least) return undefined;
  return maxValue === undefined
    ? msg(str`${least} or more`, {id: 'employees-or-more'})
    : msg(str`up to ${least}`, {id: 'employees-up-to'});
}
