import {currentMembers} from '../../core/document/current-members.js';
import {members, type Member} from '../../core/document/schema/members.js';
import {
  MEMBER_KINDS,
  toSpecializationNames,
  type OrganisationItem,
} from '../../components/base/organisation.js';
import {specializationsOf} from '../../components/base/specializations-of.js';
import {filterMembers, organisationItemsOf} from '../../components/members/member-list.js';
import {
  employeesText,
  knownSpecialization,
  membersCount,
  membersEmpty,
  membersHeading,
  sortMembers,
} from '../../components/members/members.view.js';
import {
  partnersEmpty,
  partnersHeading,
  toPartnerItems,
} from '../../components/partners/partners.view.js';
import {specializationIds} from '../../core/document/unknown-specializations.js';
import {h, type Content, type Markup} from '../markup.js';
import {limitedList} from './limited-list.js';
import {
  attribute,
  joinWithSpaces,
  textElement,
  type Fallback,
  type FallbackContext,
} from './part.js';

export const membersFallback: Fallback<Member[]> = {
  name: 'members',
  part: 'members',
  schema: members,
  heading: membersHeading,
  empty: membersEmpty,
  isEmpty: noneCurrent,
  content(list, context) {
    const {locale, base, document, metadata} = context;
    const filtered = filterMembers(
      list,
      attribute(context, 'now'),
      metadata.timeZone,
      MEMBER_KINDS.find((kind) => kind === attribute(context, 'kind')),
      knownSpecialization(specializationIds(document), attribute(context, 'specialization')),
      context.now,
    );
    const itemOf = organisationItemsOf(specializationNamesIn(context), locale, base);
    const items = sortMembers(filtered, locale).flatMap((one) => itemOf(one) ?? []);
    if (!items.length) return [];
    return [h('p', {}, membersCount(locale, items.length)), ...listOf(items, context)];
  },
};

export const partnersFallback: Fallback<Member[]> = {
  name: 'partners',
  part: 'partners',
  schema: members,
  heading: partnersHeading,
  empty: partnersEmpty,
  isEmpty: noneCurrent,
  content(list, context) {
    const {locale, base, metadata, now} = context;
    const current = currentMembers(list, undefined, metadata.timeZone, now);
    const items = toPartnerItems(current, specializationNamesIn(context), locale, base);
    // The wall shows names or logos alone.
    return listOf(attribute(context, 'layout') === 'list' ? items : items.map(nameAlone), context);
  },
};

const nameAlone = (item: OrganisationItem): OrganisationItem => ({
  ...item,
  kind: undefined,
  place: undefined,
  employees: undefined,
  specializations: [],
});

function noneCurrent(list: Member[], {metadata, now}: FallbackContext): boolean {
  return !currentMembers(list, undefined, metadata.timeZone, now).length;
}

const specializationNamesIn = ({document, locale}: FallbackContext) =>
  toSpecializationNames(specializationsOf(document), locale);

const listOf = (items: readonly OrganisationItem[], context: FallbackContext): Content[] =>
  items.length
    ? limitedList(
        items.map((item) => organisation(item, context)),
        'ul',
        context,
      )
    : [];

function organisation(item: OrganisationItem, {link, locale}: FallbackContext): Markup {
  const {name, url, kind, place, employees, specializations} = item;
  const facts = joinWithSpaces(
    kind !== undefined && h('span', {}, kind),
    textElement('span', place),
    employees !== undefined && h('span', {}, employeesText(locale, employees)),
  );
  const topics = specializations
    .map((topic) => textElement('span', topic))
    .flatMap((topic, index) => (topic ? (index ? ['; ', topic] : [topic]) : []));
  return h(
    'li',
    {},
    joinWithSpaces(
      textElement('b', name, link(url)),
      facts.length > 0 && h('span', {}, facts),
      topics.length > 0 && h('span', {}, topics),
    ),
  );
}
