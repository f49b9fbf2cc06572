import {linkAddress} from '../../core/document/address.js';
import {emailLinks, type EmailLink} from '../../core/document/email.js';
import {nameAndUrl} from '../../core/document/name-and-url.js';
import type {Person} from '../../core/document/schema/board.js';
import {telephoneLinks, type TelephoneLink} from '../../core/document/telephone.js';
import type {Locale} from '../../core/i18n/locale.js';
import {resolveImage, type ResolvedImage} from '../../core/i18n/resolve-image.js';
import {resolveText, type LocalizedText} from '../../core/i18n/resolve-text.js';
import {initials} from './initials.js';

/** A person as the board shows them. */
export interface BoardItem {
  /** The person as they stand in the document. */
  readonly person: Person;
  readonly name: LocalizedText;
  /** Two capital letters at the most; `''` where initials make no sense for the name. */
  readonly initials: string;
  readonly photo: ResolvedImage | undefined;
  readonly role: LocalizedText | undefined;
  readonly affiliation: LocalizedText | undefined;
  /** Absolute address of the affiliation's page. */
  readonly affiliationUrl: string | undefined;
  /** Absolute address of the person's page. */
  readonly url: string | undefined;
  readonly emails: readonly EmailLink[];
  readonly telephones: readonly TelephoneLink[];
}

export const boardHeading = ({msg}: Locale): string => msg('Cluster board', {id: 'board'});

export const boardEmpty = ({msg}: Locale): string =>
  msg('No members of the board are listed.', {id: 'board-empty'});

/** People that belong together. */
export interface BoardGroup {
  /** `undefined` for people of no group. */
  readonly name: LocalizedText | undefined;
  readonly people: Person[];
}

/**
 * The people in their groups, which come in the order of their first members; before them, those who have none, so that
 * nobody stands under the name of a group of others.
 */
export function boardGroups(people: readonly Person[], locale: Locale): BoardGroup[] {
  const groups = new Map<string, BoardGroup>([['', {name: undefined, people: []}]]);
  for (const person of people) {
    const name = resolveText(locale, person.group);
    // "Zarząd", "zarząd" and "Zarząd:" are one group.
    const key = name?.text.toLowerCase().replace(/[\s:.]+$/, '') ?? '';
    const group = groups.get(key) ?? {name, people: []};
    group.people.push(person);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/**
 * What the board shows.
 *
 * @param base absolute address that image addresses are relative to
 * @param withPhotos false leaves the photos out
 */
export function toBoardItems(
  people: readonly Person[],
  locale: Locale,
  base: string,
  withPhotos = true,
): BoardItem[] {
  return people.map((person) => {
    const name = fullName(person, locale);
    const affiliation = nameAndUrl(person.affiliation);
    return {
      person,
      name,
      initials: initials(resolveText(locale, person.name)?.text ?? '', name.lang ?? locale.tag),
      photo: withPhotos ? resolveImage(locale, person.image, base) : undefined,
      role: resolveText(locale, person.roleName) ?? resolveText(locale, person.jobTitle),
      affiliation: resolveText(locale, affiliation.name),
      affiliationUrl: linkAddress(affiliation.url, base),
      url: linkAddress(person.url, base),
      // What is no address and no number, such as `-`, is not worth a line on a card.
      emails: emailLinks(person.email).filter(({text, href}) => href || text.includes('@')),
      telephones: telephoneLinks(person.telephone).filter(
        ({text, href}) => href || /\d/.test(text),
      ),
    };
  });
}

/** "Prof. Roman Kaczyński", "Paweł Węgierek, prof. PL". */
function fullName({name, honorificPrefix, honorificSuffix}: Person, locale: Locale): LocalizedText {
  const {text, lang} = resolveText(locale, name) ?? {text: ''};
  const before = resolveText(locale, honorificPrefix)?.text;
  const after = resolveText(locale, honorificSuffix)?.text.replace(/^[\s,]+/, '');
  const full = `${before ? `${before} ` : ''}${text}${after ? `, ${after}` : ''}`;
  return lang ? {text: full, lang} : {text: full};
}
