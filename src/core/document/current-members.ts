import {isFullDay, todayIn} from './day.js';
import {isListedMember, type MembershipDates} from './membership-status.js';
import {normalizeNamed} from './normalize-named.js';
import type {Member} from './schema/members.js';
import type {Text} from './schema/text.js';

type Organisation = Exclude<Member, Text>;

/**
 * The members on a day. An organisation in the list is a member unless its dates prove that the membership has ended or has
 * not begun.
 *
 * @param now the day that counts as today, `YYYY-MM-DD`; anything else means the real one
 * @param timeZone IANA name
 */
export function currentMembers(
  members: readonly Member[],
  now: string | undefined,
  timeZone: string | undefined,
  date = new Date(),
): Member[] {
  const day = now?.trim();
  if (isFullDay(day)) return members.filter((member) => isListedMember(datesOf(member), day));
  // The time zone matters for few members, and the first use of `Intl` is slow.
  let today: string | undefined;
  const [first = '', last = ''] = isNaN(+date) ? [] : [-1, 1].map((sign) => utcDay(+date, sign));
  return members.filter((member) => {
    const dates = datesOf(member);
    const isListedFirst = isListedMember(dates, first);
    if (first && isListedFirst === isListedMember(dates, last)) return isListedFirst;
    return isListedMember(dates, (today ??= todayIn(timeZone ?? 'UTC', date)));
  });
}

function datesOf(member: Member): MembershipDates {
  const dates: Partial<Organisation> = normalizeNamed<Organisation>(member);
  return dates;
}

/** The earliest (-1) or the latest (1) day that it is anywhere: no time zone is more than 14 hours from UTC. */
const utcDay = (time: number, sign: number): string =>
  new Date(time + sign * 14 * 3_600_000).toISOString().slice(0, 10);
