import {MONTHS, type Period} from './period.js';

/** Where periods lie along the axis, in slots: the first at 0, the last at `slots - 1`. */
export interface Positions {
  /** Ascending, one a period. */
  readonly at: readonly number[];
  readonly slots: number;
  /** Indices before which the axis leaves time out, so that a break has to be drawn. */
  readonly breaks: readonly number[];
}

const divisor = (a: number, b: number): number => (b ? divisor(b, a % b) : a);

/**
 * Months from one slot to the next: the widest step at which all of the sorted periods lie, 48 for 2000, 2020, 2024; 0 if
 * time cannot be measured with them.
 */
export function stepOf(periods: readonly Period[]): number {
  const [first] = periods;
  if (!first || periods.some(({kind}) => kind !== first.kind)) return 0;
  const months = periods.reduce((step, {start}) => divisor(start - first.start, step), 0);
  return months || MONTHS[first.kind];
}

/**
 * Places periods. The axis is a time axis wherever it can be: a year without a figure leaves a hole, for the
 * eye reads equal distances as equal times. Lines and areas always have it. Bars have it as long as the holes
 * leave them wide enough (at most three slots a bar, or twelve in all); else they stand side by side and the
 * axis is broken where time is left out. Texts, and kinds of periods that are mixed, stand side by side.
 */
export function placePeriods(periods: readonly Period[], bars: boolean): Positions {
  const step = stepOf(periods);
  const even = [...periods.keys()];
  const first = periods[0]?.start ?? 0;
  const at = step ? periods.map(({start}) => (start - first) / step) : even;
  const slots = (at.at(-1) ?? -1) + 1;
  if (!bars || slots <= Math.max(12, 3 * at.length)) return {at, slots, breaks: []};
  const breaks = even.filter((i) => (at[i] ?? 0) - (at[i - 1] ?? 0) > 1);
  return {at: even, slots: even.length, breaks};
}
