import {firstDay, isRealDay, lastDay} from './day.js';

/** When an organisation is a member, as a document tells it. */
export interface MembershipDates {
  readonly memberSince?: string | undefined;
  readonly memberUntil?: string | undefined;
}

/** Whether an organisation is a member. `unclear`: one of its dates is none of the calendar, so that nothing is proven. */
export type MembershipStatus = 'current' | 'upcoming' | 'ended' | 'unclear';

/**
 * The status of a membership on a day. Partial dates cover their whole period, and the last day still counts. Who is listed
 * without dates is a member. A date that no calendar has proves nothing.
 *
 * @param today `YYYY-MM-DD`; `''` where it is not known, which proves nothing either
 */
export function membershipStatus(
  {memberSince, memberUntil}: MembershipDates,
  today: string,
): MembershipStatus {
  if (!memberSince && !memberUntil) return 'current';
  if (!isRealDay(today)) return 'unclear';
  if (isRealDay(memberUntil) && lastDay(memberUntil) < today) return 'ended';
  if (isRealDay(memberSince) && firstDay(memberSince) > today) return 'upcoming';
  const isClear = [memberSince, memberUntil].every((day) => !day || isRealDay(day));
  return isClear ? 'current' : 'unclear';
}
