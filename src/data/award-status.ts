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

/** Today's date in a time zone, `YYYY-MM-DD`; an unknown zone is read as UTC. */
export function todayIn(timeZone: string, now: Date = new Date()): string {
  try {
    // Sweden writes its dates as ISO 8601 does.
    return now.toLocaleDateString('sv-SE', {timeZone});
  } catch {
    return now.toISOString().slice(0, 10);
  }
}
