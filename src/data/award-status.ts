import type {Award} from './schema/awards.js';

/**
 * Where an award stands. `unstated`: nothing in the document proves that it is valid, or that it is not. `none`: a
 * distinction, which does not run out.
 */
export type AwardStatus = 'upcoming' | 'valid' | 'renewal' | 'expired' | 'unstated' | 'none';

/**
 * The status of an award on a day. Partial dates cover their whole period: `2024` begins on 1 January and ends on
 * 31 December. Nothing is called valid without a `validUntil` that is not past.
 *
 * @param today `YYYY-MM-DD`
 */
export function awardStatus(award: Award, today: string): AwardStatus {
  const {kind, validFrom, validUntil, renewalFrom} = award;
  if (kind === 'distinction') return 'none';
  if (validUntil && lastDay(validUntil) < today) return 'expired';
  if (validFrom && firstDay(validFrom) > today) return 'upcoming';
  if (!validFrom && award.dateAwarded && firstDay(award.dateAwarded) > today) return 'upcoming';
  if (!validUntil) return 'unstated';
  return renewalFrom && firstDay(renewalFrom) <= today ? 'renewal' : 'valid';
}

/** The first day of `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const firstDay = (day: string): string => `${day}-01-01`.slice(0, 10);

/** A text that sorts after every day of the period and before the next period. */
export const lastDay = (day: string): string => `${day}-99-99`.slice(0, 10);

/**
 * Today's date in a time zone, `YYYY-MM-DD`; an unknown zone is read as UTC. No zone is further from UTC than a day, so
 * that the zone is only asked for where a date of the awards lies as near as that: a browser reads its time zones from
 * disk, which takes longer than all the drawing.
 */
export function todayFor(awards: readonly Award[], timeZone: string, now = new Date()): string {
  const [before, today, after] = [-1, 0, 1].map((days) =>
    new Date(+now + days * 86_400_000).toISOString().slice(0, 10),
  ) as [string, string, string];
  const decides = (edge: string) => edge >= before && edge <= after;
  // What is no date sorts behind all dates.
  const dates = awards.flatMap((award) => Object.values(award).flat().map(String));
  if (!dates.some((date) => decides(firstDay(date)) || decides(lastDay(date)))) return today;
  try {
    // Sweden writes its dates as ISO 8601 does.
    return now.toLocaleDateString('sv-SE', {timeZone});
  } catch {
    return today;
  }
}
