import {bisectCenter, nice, range, ticks} from 'd3-array';
import type {Period} from './period.js';
import {MIN_CHANGE} from './series.js';

/** A range of values, from the lowest to the highest. */
export type Domain = readonly [low: number, high: number];

/** Converts a value to a position in pixels. */
export type Scale = (value: number) => number;

/** Removes floating-point noise: 0.30000000000000004 becomes 0.3, and −0 becomes 0. */
const removeFloatNoise = (value: number) => Number(value.toPrecision(12)) + 0;

/** Returns the smallest and the largest value. Without values, it returns `[Infinity, -Infinity]`. */
export function extent(rows: Iterable<Iterable<{readonly value: number | null}>>): Domain {
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
 * Widens an extent to the values that an axis shows. The axis of bars and areas always contains zero. The axis
 * of a line leaves zero out if the values would fill less than a third of the height with it.
 * @param zero whether the axis always contains zero
 */
export function niceDomain([low, high]: Domain, zero: boolean): Domain {
  if (!(low <= high)) return [0, 1];
  const size = Math.max(Math.abs(low), Math.abs(high));
  const spread = high - low;
  // An axis without zero would show a smaller change as a large one.
  if (!zero && spread >= size * MIN_CHANGE && spread < size / 3) return [low, high];
  // A value less than a pixel beyond zero needs no tick on that side.
  const tolerance = size / 500;
  return size === 0 ? [0, 1] : [low > -tolerance ? 0 : low, high < tolerance ? 0 : high];
}

/**
 * Returns round ticks, strictly ascending. The first and the last tick are the ends of the axis.
 * @param most largest number of ticks, at least 2
 * @param integer whether the values are counts, so that all ticks are whole numbers
 */
export function niceTicks(domain: Domain, most: number, integer = false): number[] {
  const limit = Math.max(2, Math.floor(most) || 2);
  const choices = range(1, limit + 2)
    .map((count) => ticksOf(domain, count, integer))
    .filter(({length}) => length > 1)
    .sort((a, b) => a.length - b.length);
  return choices.findLast(({length}) => length <= limit) ?? choices[0] ?? [...domain];
}

function ticksOf([low, high]: Domain, count: number, integer: boolean): number[] {
  if (integer) {
    low = Math.floor(low);
    high = Math.ceil(high);
  }
  const [start, stop] = nice(low, high, count);
  return ticks(start, stop, count)
    .map(removeFloatNoise)
    .filter((tick, i, all) => (!i || tick > (all[i - 1] ?? tick)) && (!integer || tick % 1 === 0));
}

/** Creates a linear scale from values to pixels. `from` can be greater than `to`. */
export function scaleLinear([low, high]: Domain, from: number, to: number): Scale {
  const slope = (to - from) / (high - low || 1);
  return (value) => from + (value - low) * slope;
}

/** The positions of periods along the axis, in slots: the first is 0, the last is `slots - 1`. */
export interface SlotPositions {
  /** Position of each period, ascending. */
  readonly offsets: readonly number[];
  readonly slots: number;
  /** Indices of the periods before which the axis leaves out time, so that a break has to be drawn. */
  readonly breaks: readonly number[];
}

const greatestCommonDivisor = (a: number, b: number): number =>
  b ? greatestCommonDivisor(b, a % b) : a;

/**
 * Returns the months from one slot to the next: the largest step at which every one of the sorted periods is in
 * a slot. It is 48 for 2000, 2020 and 2024, and 0 if the periods are texts or of different kinds.
 */
export function slotMonths(periods: readonly Period[]): number {
  const [first] = periods;
  if (!first || periods.some(({kind}) => kind !== first.kind)) return 0;
  const months = periods.reduce(
    (step, {start}) => greatestCommonDivisor(start - first.start, step),
    0,
  );
  return months || first.months;
}

/** Distance between periods of different kinds, in slots. */
const BLOCK_GAP = 0.5;

/** Groups neighbouring periods of one kind. If one of them is a text, all are in one group. */
function blocksOf(periods: readonly Period[]): Period[][] {
  if (periods.some(({kind}) => kind === 'text')) return [[...periods]];
  const blocks: Period[][] = [];
  for (const period of periods) {
    const block = blocks.at(-1);
    if (block?.[0]?.kind === period.kind) block.push(period);
    else blocks.push([period]);
  }
  return blocks;
}

/**
 * Places periods on an axis. If possible, it is a time axis: a year without a value leaves a gap, because
 * readers take equal distances for equal times. Lines and areas always have a time axis. Bars have one if there
 * are at most three slots per bar or twelve slots in total, so that the bars are wide enough. Otherwise bars
 * are side by side, and the axis is broken where it leaves out time. It is also broken between different kinds
 * of periods. Texts are side by side.
 */
export function slotPositions(periods: readonly Period[], bars: boolean): SlotPositions {
  const offsets: number[] = [];
  const breaks: number[] = [];
  let slots = 0;
  for (const block of blocksOf(periods)) {
    const from = offsets.length;
    const start = from ? slots + BLOCK_GAP : 0;
    if (from) breaks.push(from);
    const step = slotMonths(block);
    const first = block[0]?.start ?? 0;
    const inTime = block.map(({start}, i) => (step ? (start - first) / step : i));
    const length = (inTime.at(-1) ?? -1) + 1;
    const sparse = bars && length > Math.max(12, 3 * block.length);
    inTime.forEach((slot, i) => {
      if (sparse && i && slot - (inTime[i - 1] ?? 0) > 1) breaks.push(from + i);
      offsets.push(start + (sparse ? i : slot));
    });
    slots = (offsets.at(-1) ?? -1) + 1;
  }
  return {offsets, slots, breaks};
}

/** The positions of periods in pixels. */
export interface BandScale {
  /** Pixels from one slot to the next; negative if the axis runs from right to left. */
  readonly step: number;
  /** Returns the middle of a period. */
  readonly center: (index: number) => number;
  /** Returns the index of the period nearest to a pixel, or −1 if there are no periods. */
  readonly nearest: (pixel: number) => number;
}

/**
 * Creates a scale that spreads slots from one pixel to another.
 * @param inset distance from the ends to the middle of the first and last slot, in pixels. The default is half
 *   a slot, which bars need. A line needs less.
 */
export function bandScale(
  {offsets, slots}: SlotPositions,
  from: number,
  to: number,
  inset = Infinity,
): BandScale {
  const slot = (to - from) / Math.max(1, slots);
  const edge = Math.sign(slot) * Math.min(inset, Math.abs(slot) / 2);
  const step = slots > 1 ? (to - from - 2 * edge) / (slots - 1) : slot;
  const origin = slots > 1 ? from + edge : (from + to) / 2;
  return {
    step,
    center: (index) => origin + (offsets[index] ?? 0) * step,
    nearest: (pixel) =>
      offsets.length ? bisectCenter(offsets, step ? (pixel - origin) / step : 0) : -1,
  };
}
