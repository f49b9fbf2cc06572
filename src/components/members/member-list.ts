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
import {matchesFilter, unknownIdProblem, type NamedMember} from './members.view.js';

/** The members of a day that have the kind and the specialization in the attributes. */
export function filterMembers(
  members: readonly Member[],
  now: string | undefined,
  timeZone: string | undefined,
  kind: MemberKind | undefined,
  specialization: string | undefined,
  time?: Date,
): Member[] {
  return currentMembers(members, now, timeZone, time).filter((member) =>
    matchesFilter(member, {kind, specialization}),
  );
}

/**
 * Problems for ids of specializations that the document does not have.
 *
 * @param attribute the attribute `specialization`
 */
export function problemsOf(document: Fields, attribute: string | undefined): Problem[] {
  const problem = unknownIdProblem(specializationIds(document), attribute);
  return [...unknownSpecializationProblems(document, 'members'), ...(problem ? [problem] : [])];
}

/** Returns a function that converts a member to a view item, at the first call for that member. */
export function organisationItemsOf(
  specializationNames: SpecializationNames,
  locale: Locale,
  base: string,
): (one: NamedMember) => OrganisationItem | undefined {
  const items = new WeakMap<NamedMember, OrganisationItem>();
  return (one) => {
    let item = items.get(one);
    if (!item) {
      item = toOrganisationItem(one.member, specializationNames, locale, base);
      if (item) items.set(one, item);
    }
    return item;
  };
}
