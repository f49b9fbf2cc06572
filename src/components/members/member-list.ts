import {currentMembers} from '../../core/document/current-members.js';
import type {Problem} from '../../core/document/problem.js';
import type {Fields} from '../../core/document/read.js';
import type {Member} from '../../core/document/schema/members.js';
import {
  specializationIds,
  unknownSpecializationProblems,
} from '../../core/document/unknown-specializations.js';
import type {Locale} from '../../core/i18n/locale.js';
import {
  toOrganisationItem,
  type MemberKind,
  type OrganisationItem,
  type SpecializationNames,
} from '../base/organisation.js';
import {chosenMembers, unknownAttribute, type NamedMember} from './members.view.js';

/** The members of a day that the attributes choose. */
export function chooseMembers(
  members: readonly Member[],
  now: string | undefined,
  timeZone: string | undefined,
  kind: MemberKind | undefined,
  specialization: string | undefined,
  date?: Date,
): Member[] {
  return chosenMembers(currentMembers(members, now, timeZone, date), {kind, specialization});
}

/** The ids of specializations that the document does not have: in its members, and in the attribute. */
export function problemsOf(document: Fields, attribute: string | undefined): Problem[] {
  const asked = unknownAttribute(specializationIds(document), attribute);
  return [...unknownSpecializationProblems(document, 'members'), ...(asked ? [asked] : [])];
}

/** A function that makes the item of a member when it is shown for the first time. */
export function organisationItems(
  topics: SpecializationNames,
  locale: Locale,
  base: string,
): (one: NamedMember) => OrganisationItem | undefined {
  const items = new WeakMap<NamedMember, OrganisationItem>();
  return (one) => {
    let item = items.get(one);
    if (!item) {
      item = toOrganisationItem(one.member, topics, locale, base);
      if (item) items.set(one, item);
    }
    return item;
  };
}
