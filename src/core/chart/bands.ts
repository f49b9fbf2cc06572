import {bisectCenter} from 'd3-array';
import type {Positions} from './positions.js';

/** Periods on a stretch of pixels. */
export interface Bands {
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
export function bands({at, slots}: Positions, from: number, to: number, inset = Infinity): Bands {
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
