import {bisectCenter, nice, range, ticks} from 'd3-array';
import type {Period} from './period.js';

/** A stretch of values, low before high. */
export type Domain = readonly [low: number, high: number];

/** A value in, a pixel out. */
export type Scale = (value: number) => number;

/** Takes floating dust off: 0.30000000000000004 is 0.3, and −0 is 0. */
const removeFloatNoise = (value: number) => Number(value.toPrecision(12)) + 0;

/** The smallest and the largest of the values that are there. Without any the first is above the second. */
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
 * Widens an extent to what an axis shows. Zero belongs to every axis of bars and areas; a line may leave it
 * out, but does so only where the values would fill less than a third of the height.
 */
export function niceDomain([low, high]: Domain, zero: boolean): Domain {
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
 * @param most how many at most, at least 2
 * @param integer the values are counts: no ticks between whole numbers
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

/** A linear scale from values to pixels; the pixels may run backwards. */
export function scaleLinear([low, high]: Domain, from: number, to: number): Scale {
  const slope = (to - from) / (high - low || 1);
  return (value) => from + (value - low) * slope;
}

/** Where periods lie along the axis, in slots: the first at 0, the last at `slots - 1`. */
export interface SlotPositions {
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
export function slotMonths(periods: readonly Period[]): number {
  const [first] = periods;
  if (!first || periods.some(({kind}) => kind !== first.kind)) return 0;
  const months = periods.reduce((step, {start}) => divisor(start - first.start, step), 0);
  return months || first.months;
}

/** Slots between periods of different kinds. */
const BLOCK_GAP = 0.5;

/** Periods of one kind that stand together. Among texts nothing is apart. */
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
 * Places periods. The axis is a time axis wherever it can be: a year without a figure leaves a hole, because the eye
 * reads equal distances as equal times. Lines and areas always have it. Bars have it as long as the holes leave them wide
 * enough (at most three slots a bar, or twelve in all); else they stand side by side and the axis is broken where time is
 * left out. It is broken between kinds of periods, too. Texts stand side by side.
 */
export function slotPositions(periods: readonly Period[], bars: boolean): SlotPositions {
  const at: number[] = [];
  const breaks: number[] = [];
  let slots = 0;
  for (const block of blocksOf(periods)) {
    const from = at.length;
    const offset = from ? slots + BLOCK_GAP : 0;
    if (from) breaks.push(from);
    const step = slotMonths(block);
    const first = block[0]?.start ?? 0;
    const inTime = block.map(({start}, i) => (step ? (start - first) / step : i));
    const length = (inTime.at(-1) ?? -1) + 1;
    const sparse = bars && length > Math.max(12, 3 * block.length);
    inTime.forEach((slot, i) => {
      if (sparse && i && slot - (inTime[i - 1] ?? 0) > 1) breaks.push(from + i);
      at.push(offset + (sparse ? i : slot));
    });
    slots = (at.at(-1) ?? -1) + 1;
  }
  return {at, slots, breaks};
}

/** Periods on a stretch of pixels. */
export interface BandScale {
  /** Pixels from one slot to the next; negative where the axis runs backwards, as in a right-to-left page. */
  readonly step: number;
  /** The middle of a period. */
  readonly center: (index: number) => number;
  /** The period nearest to a pixel, by bisection; −1 without periods. */
  readonly nearest: (pixel: number) => number;
}

/**
 * Lays slots from one pixel to another.
 * @param inset pixels from the ends to the middle of the first and last slot; default half a slot, as bars
 *   need it. A line does with less.
 */
export function bandScale(
  {at, slots}: SlotPositions,
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
    center: (index) => origin + (at[index] ?? 0) * step,
    nearest: (pixel) => (at.length ? bisectCenter(at, step ? (pixel - origin) / step : 0) : -1),
  };
}
