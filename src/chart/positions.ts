import {MONTHS, type Period, type PeriodKind} from './period.js';

/** How regular a set of periods is. */
export interface Frequency {
  readonly kind: PeriodKind | 'mixed';
  /** Every how many periods of that kind there is a figure; 0 if time cannot be measured with it. */
  readonly step: number;
}

/** Where periods lie along the axis, in slots: the first at 0, the last at `slots - 1`. */
export interface Positions {
  /** Ascending, one a period. */
  readonly at: readonly number[];
  readonly slots: number;
  /** Indices before which the axis leaves time out, so that a break has to be drawn. */
  readonly breaks: readonly number[];
}

const divisor = (a: number, b: number): number => (b ? divisor(b, a % b) : a);

/** Kind of the sorted periods, and the widest step at which all of them lie: 2000, 2020, 2024 has 4. */
export function frequencyOf(periods: readonly Period[]): Frequency {
  const kind = periods[0]?.kind ?? 'text';
  if (periods.some((period) => period.kind !== kind)) return {kind: 'mixed', step: 0};
  if (kind === 'text') return {kind, step: 0};
  const months = periods.reduce(
    (step, period, i) => divisor(period.start - (periods[i - 1] ?? period).start, step),
    0,
  );
  return {kind, step: months / MONTHS[kind] || 1};
}

/**
 * Places periods. The axis is a time axis wherever it can be: a year without a figure leaves a hole, for the
 * eye reads equal distances as equal times. Lines and areas always have it. Bars have it as long as the holes
 * leave them wide enough (at most three slots a bar, or twelve in all); else they stand side by side and the
 * axis is broken where time is left out. Texts, and kinds of periods that are mixed, stand side by side.
 */
export function placePeriods(periods: readonly Period[], bars: boolean): Positions {
  const {kind, step} = frequencyOf(periods);
  const even: Positions = {at: periods.map((_, i) => i), slots: periods.length, breaks: []};
  if (kind === 'mixed' || !step) return even;
  const first = periods[0]?.start ?? 0;
  const at = periods.map(({start}) => (start - first) / (step * MONTHS[kind]));
  const slots = (at.at(-1) ?? -1) + 1;
  if (!bars || slots <= Math.max(12, 3 * at.length)) return {at, slots, breaks: []};
  const breaks = even.at.filter((i) => (at[i] ?? 0) - (at[i - 1] ?? 0) > 1);
  return {...even, breaks};
}
