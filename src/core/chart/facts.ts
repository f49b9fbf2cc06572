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
  const facts = {first: -1, last: -1, lowest: -1, highest: -1};
  row.forEach(({value: now}, index) => {
    if (now === null) return;
    if (facts.first < 0) facts.first = facts.lowest = facts.highest = index;
    facts.last = index;
    if (now < value(facts.lowest)) facts.lowest = index;
    if (now > value(facts.highest)) facts.highest = index;
  });
  return facts.first < 0 ? null : facts;
}

/**
 * Growth as a ratio: 0.041 is 4.1 %. Null where it would say nothing: from zero or a loss, or less than a twentieth of
 * one per cent.
 */
export function growth(before: number, now: number): number | null {
  const ratio = before > 0 ? now / before - 1 : NaN;
  return Number.isFinite(ratio) && Math.abs(ratio) >= 0.0005 ? ratio : null;
}
