import {firstDay, isRealDay, lastDay} from './day.js';
import type {Award} from './schema/awards.js';

/**
 * Where an award stands. `unstated`: nothing in the document proves that it is valid, or that it is not. `none`: a
 * distinction, which does not run out.
 */
export type AwardStatus = 'upcoming' | 'valid' | 'renewal' | 'expired' | 'unstated' | 'none';

/**
 * The status of an award on a day. Partial dates cover their whole period: `2024` begins on 1 January and ends on
 * 31 December. Nothing is called valid without a `validUntil` that is not past. A date that no calendar has proves nothing.
 *
 * @param today `YYYY-MM-DD`; `''` where it is not known, which proves nothing either
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
