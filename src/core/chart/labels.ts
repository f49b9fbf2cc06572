import {thinLabels} from './axis.js';
import type {Bands} from './bands.js';
import {BAR_SHARE} from './bars.js';
import {GAP, type Layout} from './layout.js';
import {pixel, type Spot} from './pixel.js';
import type {Scale} from './scale.js';

/**
 * A text at an axis: `x`, `y` is on its middle line, at the end that `align` names, whatever the direction of
 * the page.
 */
export interface AxisLabel extends Spot {
  /** The value or the period that it names. */
  readonly of: number;
  readonly align: 'left' | 'middle' | 'right';
}

/** What the labels of both axes depend on. */
export interface LabelInput {
  /** Bars lie: values run to the side, periods downwards. */
  readonly horizontal: boolean;
  readonly rtl: boolean;
  readonly lineHeight: number;
  readonly plot: Layout;
  readonly scale: Scale;
  readonly bands: Bands;
  /** Values of the ticks, and pixels that the widest of their labels takes. */
  readonly values: readonly number[];
  readonly tickWidth: number;
  /** How many periods, how many of them make a year, and pixels that the label of one takes. */
  readonly count: number;
  readonly yearly: number;
  readonly labelWidth: (index: number) => number;
}

/** Places the labels of both axes: one axis runs to the side and is thinned, the other has all its labels. */
export function placeLabels(input: LabelInput): {ticks: AxisLabel[]; periods: AxisLabel[]} {
  const {horizontal, rtl, lineHeight, plot, scale, bands, values, tickWidth, count, yearly} = input;
  const tick = (index: number) => scale(values[index] ?? 0);
  const [length, center, width, round] = horizontal
    ? [values.length, tick, () => tickWidth, 1]
    : [count, bands.center, input.labelWidth, yearly];
  const room = {count: length, center, width, from: 0, to: plot.width, gap: 2 * GAP, round};
  const y = plot.height - lineHeight / 2;
  const below = thinLabels(room).map(({index, center}): AxisLabel => ({
    of: index,
    x: pixel(center),
    y,
    align: 'middle',
  }));

  const x = pixel(rtl ? plot.right + GAP : plot.left - GAP);
  const beside = (of: number, middle: number): AxisLabel => ({
    ...{of, x, y: pixel(middle)},
    align: rtl ? 'left' : 'right',
  });
  if (!horizontal) return {ticks: values.map((value, i) => beside(value, tick(i))), periods: below};

  // The label stands on its bars, which lie in the lower part of their room.
  const rise = ((Math.abs(bands.step) - lineHeight) * BAR_SHARE) / 2;
  const periods = Array.from({length: count}, (_, index): AxisLabel => {
    const middle = bands.center(index);
    if (!plot.labelsAbove) return beside(index, middle);
    return {
      ...{of: index, x: rtl ? plot.width - 1 : 1, y: pixel(middle - rise)},
      align: rtl ? 'right' : 'left',
    };
  });
  return {ticks: below.map((label) => ({...label, of: values[label.of] ?? 0})), periods};
}
