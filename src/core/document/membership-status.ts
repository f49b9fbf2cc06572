import {firstDay, isRealDay, lastDay} from './day.js';

/** The dates of a membership in a document. */
export interface MembershipDates {
  readonly memberSince?: string | undefined;
  readonly memberUntil?: string | undefined;
}

/** Whether an organisation is a member. `unclear`: one of its dates does not exist, so nothing is proven. */
export type MembershipStatus = 'current' | 'upcoming' | 'ended' | 'unclear';

/**
 * The status of a membership on a day. Partial dates cover their whole period, and the last day still counts. An organisation
 * without dates is a member. A date that does not exist proves nothing.
 *
 * @param today `YYYY-MM-DD`; `''` where it is not known, which proves nothing either
 */
export function membershipStatus(
  {memberSince, memberUntil}: MembershipDates,
  today: string,
): MembershipStatus {
  if (!memberSince && !memberUntil) return 'current';
  if (!isRealDay(today)) return 'unclear';
  const [since, until] = [memberSince, memberUntil].map((day) => isRealDay(day) && day);
  if (until && lastDay(until) < today) return 'ended';
  if (since && firstDay(since) > today) return 'upcoming';
  return (memberSince && !since) || (memberUntil && !until) ? 'unclear' : 'current';
}

/** Whether an organisation belongs in a list of members: its dates do not prove that the membership has ended or has not begun. */
export function isListedMember(dates: MembershipDates, today: string): boolean {
  const status = membershipStatus(dates, today);
  return status !== 'ended' && status !== 'upcoming';
}
