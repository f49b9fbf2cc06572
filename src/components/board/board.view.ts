import {linkAddress} from '../../core/document/address.js';
import {emailLinks, type EmailLink} from '../../core/document/email.js';
import {toNameAndUrl} from '../../core/document/normalize-named.js';
import type {Person} from '../../core/document/schema/board.js';
import {telephoneLinks, type TelephoneLink} from '../../core/document/telephone.js';
import type {Locale} from '../../core/i18n/locale.js';
import {resolveImage, type ResolvedImage} from '../../core/i18n/resolve-image.js';
import {resolveName, resolveText, type LocalizedText} from '../../core/i18n/resolve-text.js';
import {initials} from './initials.js';

/** A person, ready to render. */
export interface BoardItem {
  /** The person as written in the document. */
  readonly person: Person;
  readonly name: LocalizedText;
  /** Up to two capital letters, or `''` if the name has no meaningful initials. */
  readonly initials: string;
  readonly photo: ResolvedImage | undefined;
  readonly role: LocalizedText | undefined;
  readonly affiliation: LocalizedText | undefined;
  /** Absolute URL of the affiliation's page. */
  readonly affiliationUrl: string | undefined;
  /** Absolute URL of the person's page. */
  readonly url: string | undefined;
  readonly emails: readonly EmailLink[];
  readonly telephones: readonly TelephoneLink[];
}

export const boardHeading = ({msg}: Locale): string => msg('Cluster board', {id: 'board'});

export const boardEmpty = ({msg}: Locale): string =>
  msg('No members of the board are listed.', {id: 'board-empty'});

/** People with the same group name. */
export interface BoardGroup {
  /** Name of the group, or `undefined` for people without a group. */
  readonly name: LocalizedText | undefined;
  readonly people: Person[];
}

/**
 * Groups the people, in the order of the first member of each group. People without a group come first, so that they do not
 * appear under the name of another group.
 */
export function boardGroups(people: readonly Person[], locale: Locale): BoardGroup[] {
  const groups = new Map<string, BoardGroup>([['', {name: undefined, people: []}]]);
  for (const person of people) {
    const name = resolveText(locale, person.group);
    // "Zarząd", "zarząd" and "Zarząd:" are one group.
    const key = name?.text.toLowerCase().replace(/(?<![\s:.])[\s:.]+$/, '') ?? '';
    const group = groups.get(key) ?? {name, people: []};
    group.people.push(person);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/**
 * Converts people to view items.
 *
 * @param base absolute base URL of relative image addresses
 * @param withPhotos whether to include photos
 */
export function toBoardItems(
  people: readonly Person[],
  locale: Locale,
  base: string,
  withPhotos = true,
): BoardItem[] {
  return people.map((person) => {
    const name = fullName(person, locale);
    const writtenName = resolveText(locale, person.name);
    const affiliation = toNameAndUrl(person.affiliation);
    return {
      person,
      name,
      initials: initials(writtenName?.text ?? '', writtenName?.lang ?? locale.tag),
      photo: withPhotos ? resolveImage(locale, person.image, base) : undefined,
      role: resolveText(locale, person.roleName) ?? resolveText(locale, person.jobTitle),
      affiliation: resolveName(locale, affiliation.name),
      affiliationUrl: linkAddress(affiliation.url, base),
      url: linkAddress(person.url, base),
      // Leaves out values such as `-` that contain neither an address nor a number.
      emails: emailLinks(person.email).filter(({text, href}) => href || text.includes('@')),
      telephones: telephoneLinks(person.telephone).filter(
        ({text, href}) => href || /\d/.test(text),
      ),
    };
  });
}

/** "Prof. Roman Kaczyński", "Paweł Węgierek, prof. PL". */
function fullName({name, honorificPrefix, honorificSuffix}: Person, locale: Locale): LocalizedText {
  const {text, lang} = resolveName(locale, name) ?? {text: ''};
  const before = resolveText(locale, honorificPrefix)?.text;
  const after = resolveText(locale, honorificSuffix)?.text.replace(/^[\s,]+/, '');
  const full = `${before ? `${before} ` : ''}${text}${after ? `, ${after}` : ''}`;
  return lang ? {text: full, lang} : {text: full};
}
