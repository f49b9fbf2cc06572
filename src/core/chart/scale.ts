import {nice, ticks} from 'd3-array';

/** A stretch of values, low before high. */
export type Domain = readonly [low: number, high: number];

/** A value in, a pixel out. */
export type Scale = (value: number) => number;

/** Takes floating dust off: 0.30000000000000004 is 0.3, and −0 is 0. */
const clean = (value: number) => Number(value.toPrecision(12)) + 0;

/** The smallest and the largest of the values that are there. Without any the first is above the second. */
export function extentOf(rows: Iterable<Iterable<{readonly value: number | null}>>): Domain {
  let low = Infinity;
  let high = -Infinity;
  for (const row of rows) {
    for (const {value} of row) {
      if (value === null) continue;
      if (value < low) low = value;
      if (value > high) high = value;
    }
  }
  return [low, high];
}

/**
 * Widens an extent to what an axis shows. Zero belongs to every axis of bars and areas; a line may leave it
 * out, but does so only where the values would fill less than a third of the height.
 */
export function domainOf([low, high]: Domain, zero: boolean): Domain {
  if (!(low <= high)) return [0, 1];
  const size = Math.max(Math.abs(low), Math.abs(high));
  const spread = high - low;
  // A flat series has no spread to be fitted to, and float noise is none.
  if (!zero && spread > size * 1e-9 && spread < size / 3) return [low, high];
  // What would be less than a pixel on the other side of zero needs no tick there.
  const least = size / 500;
  return size === 0 ? [0, 1] : [low > -least ? 0 : low, high < least ? 0 : high];
}

/**
 * Round ticks, strictly ascending, the first and the last of which are the ends of the axis.
 * @param count about how many
 * @param integer the values are counts: no ticks between whole numbers
 */
export function niceTicks([low, high]: Domain, count: number, integer = false): number[] {
  let wanted = Math.max(2, Math.floor(count) || 2);
  if (integer) {
    low = Math.floor(low);
    high = Math.ceil(high);
    wanted = Math.max(1, Math.min(wanted, high - low));
  }
  const [start, stop] = nice(low, high, wanted);
  return ticks(start, stop, wanted)
    .map(clean)
    .filter((tick, i, all) => (!i || tick > (all[i - 1] ?? tick)) && (!integer || tick % 1 === 0));
}

/** A linear scale from values to pixels; the pixels may run backwards. */
export function linear([low, high]: Domain, from: number, to: number): Scale {
  const slope = (to - from) / (high - low || 1);
  return (value) => from + (value - low) * slope;
}
