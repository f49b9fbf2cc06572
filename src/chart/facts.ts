import type {Cell} from './series.js';

/** What a sentence says about a row: indices of cells that have a value. */
export interface Facts {
  readonly first: number;
  readonly last: number;
  /** Of equal values the first. */
  readonly lowest: number;
  readonly highest: number;
}

/** The facts of a row; null if it has no value. */
export function factsOf(row: readonly Cell[]): Facts | null {
  const value = (index: number) => row[index]?.value ?? 0;
  const there = [...row.keys()].filter((index) => row[index]?.value != null);
  const [first] = there;
  const last = there.at(-1);
  if (first === undefined || last === undefined) return null;
  return {
    first,
    last,
    lowest: there.reduce((a, b) => (value(b) < value(a) ? b : a)),
    highest: there.reduce((a, b) => (value(b) > value(a) ? b : a)),
  };
}

/**
 * Growth as a ratio: 0.041 is 4.1 %. Null where it would say nothing: from zero or a loss.
 */
export function growth(before: number, now: number): number | null {
  const ratio = before > 0 ? now / before - 1 : NaN;
  return Number.isFinite(ratio) ? ratio : null;
}
