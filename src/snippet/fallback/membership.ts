import {
  membershipEmpty,
  membershipHeading,
  toMembershipItem,
} from '../../components/membership/membership.view.js';
import {currentDay} from '../../core/document/day.js';
import {findMember} from '../../core/document/find-member.js';
import {membershipPart, type MembershipPart} from '../../core/document/membership-part.js';
import {h} from '../markup.js';
import {attribute, emptyMarker, joinWithSpaces, textElement, type Fallback} from './part.js';

export const membershipFallback: Fallback<MembershipPart> = {
  name: 'membership',
  part: '',
  schema: membershipPart,
  heading: membershipHeading,
  empty: membershipEmpty,
  headingIsOptional: true,
  content(part, context) {
    const {locale, metadata, base, now, link} = context;
    const id = attribute(context, 'member');
    if (!id) return [];
    const today = currentDay(attribute(context, 'now'), metadata.timeZone ?? 'UTC', now);
    const member = findMember(part.members, id, today);
    if (member?.status !== 'current') return undefined;
    const item = toMembershipItem(part, member, {locale, base, metadata});
    const {before, label, after, status, url} = item;
    const href = link(url);
    const words = joinWithSpaces(before, textElement('b', label), after);
    // The marker hides the message if the widget finds that the membership has ended.
    return [
      h(
        'p',
        emptyMarker,
        joinWithSpaces(h(href ? 'a' : 'span', {href}, words), status && h('span', {}, status)),
      ),
    ];
  },
};
