import {firstDay, isRealDay, lastDay} from './day.js';
import type {Award} from './schema/awards.js';

/**
 * The status of an award. `unstated`: the document does not prove that the award is valid or that it is not.
 * `none`: the award is a distinction, which does not expire.
 */
export type AwardStatus = 'upcoming' | 'valid' | 'renewal' | 'expired' | 'unstated' | 'none';

/**
 * Returns the status of an award on a day. A partial date covers its whole period: `2024` begins on 1 January
 * and ends on 31 December. An award is valid only if it has a `validUntil` that is not in the past. A date that
 * does not exist in the calendar counts as unknown.
 *
 * @param today `YYYY-MM-DD`, or `''` if it is unknown; the status is then `unstated` or `none`
 */
export function awardStatus(award: Award, today: string): AwardStatus {
  const {kind, dateAwarded, validFrom, validUntil, renewalFrom} = award;
  if (kind === 'distinction') return 'none';
  if (!isRealDay(today)) return 'unstated';
  if (isRealDay(validUntil) && lastDay(validUntil) < today) return 'expired';
  const start = validFrom ?? dateAwarded;
  if (isRealDay(start) && firstDay(start) > today) return 'upcoming';
  if (!isRealDay(validUntil) || (validFrom && !isRealDay(validFrom))) return 'unstated';
  return isRealDay(renewalFrom) && firstDay(renewalFrom) <= today ? 'renewal' : 'valid';
}
