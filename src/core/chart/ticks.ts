import {clamp, pixel, type Point} from './rect.js';
import type {BandScale, Scale} from './scale.js';
import {BAND_RATIO} from './bar.js';
import {GAP, type Layout} from './layout.js';

/** A label that is shown: which one, and the pixel of its middle. */
export interface TickPosition {
  readonly index: number;
  readonly center: number;
}

/** What labels have to keep to. */
export interface ThinOptions {
  readonly count: number;
  /** Pixel of the middle of a label. */
  readonly center: (index: number) => number;
  /** Pixels that the text of a label takes along the axis. Asked for few labels only, where there are many. */
  readonly width: (index: number) => number;
  /** Pixels that no label may leave. */
  readonly from: number;
  readonly to: number;
  /** Pixels between two labels. */
  readonly gap: number;
  /** How many labels make a round: twelve months a year. Default 1. */
  readonly round?: number;
}

/** How many ticks fit, with so many pixels from one to the next. */
export function tickCount(pixels: number, spacing: number): number {
  return Math.max(2, Math.min(6, Math.floor(pixels / spacing))) || 2;
}

/**
 * Thins labels so that none touches another: every second, third, … one, counted from the first. Of months every third,
 * sixth or twelfth: the step is part of a round or made of rounds. By preference it also meets the last; else the last one
 * takes the place of those too near to it. Labels at the ends are moved inwards.
 */
export function thinTicks({
  count,
  center,
  width,
  from,
  to,
  gap,
  round = 1,
}: ThinOptions): TickPosition[] {
  const place = (index: number) => {
    const half = width(index) / 2;
    const least = from + half;
    return {index, half, center: clamp(center(index), least, Math.max(least, to - half))};
  };
  type Placed = ReturnType<typeof place>;
  const apart = (a: Placed, b: Placed) => Math.abs(a.center - b.center) >= a.half + b.half + gap;
  const shown = (all: Placed[]) => all.map(({index, center}) => ({index, center}));

  const every = (step: number): Placed[] | null => {
    const kept: Placed[] = [];
    for (let index = 0; index < count; index += step) {
      const next = place(index);
      const former = kept.at(-1);
      if (former && !apart(former, next)) return null;
      kept.push(next);
    }
    return kept;
  };

  if (count < 1) return [];
  let step = 1;
  let kept = every(step);
  // By an eighth: of ten thousand labels few are to be measured.
  while (!kept) kept = every((step += 1 + (step >> 3)));

  const wider = Array.from({length: step}, (_, i) => step + i).filter(
    (one) => one < count && (one % round === 0 || round % one === 0),
  );
  for (const one of wider) {
    if ((count - 1) % one) continue;
    const both = every(one);
    if (both) return shown(both);
  }
  kept = every(wider[0] ?? step) ?? kept;
  const last = place(count - 1);
  while (kept.length > 1 && !apart(kept.at(-1) ?? last, last)) kept.pop();
  if (apart(kept.at(-1) ?? last, last)) kept.push(last);
  return shown(kept);
}

/** Lines across a plot, one path. `places` are pixels along the value axis. */
export function gridPath(
  places: Iterable<number>,
  from: number,
  to: number,
  horizontal: boolean,
): string {
  let path = '';
  for (const place of places) {
    // Half a pixel: a line one pixel wide is then sharp.
    const at = Math.floor(place) + 0.5;
    path += horizontal
      ? `M${at},${pixel(from)}V${pixel(to)}`
      : `M${pixel(from)},${at}H${pixel(to)}`;
  }
  return path;
}

/**
 * A text at an axis: `x`, `y` is on its middle line, at the end that `align` names, whatever the direction of
 * the page.
 */
export interface Tick extends Point {
  /** The value or the period that it names. */
  readonly of: number;
  readonly align: 'left' | 'middle' | 'right';
}

/** What the labels of both axes depend on. */
export interface TickOptions {
  /** Bars lie: values run to the side, periods downwards. */
  readonly horizontal: boolean;
  readonly rtl: boolean;
  readonly lineHeight: number;
  readonly plot: Layout;
  readonly scale: Scale;
  readonly bands: BandScale;
  /** Values of the ticks, and pixels that the widest of their labels takes. */
  readonly values: readonly number[];
  readonly tickWidth: number;
  /** How many periods, how many of them make a year, and pixels that the label of one takes. */
  readonly count: number;
  readonly yearly: number;
  readonly labelWidth: (index: number) => number;
}

/** Places the labels of both axes: one axis runs to the side and is thinned, the other has all its labels. */
export function placeTicks(input: TickOptions): {ticks: Tick[]; periods: Tick[]} {
  const {horizontal, rtl, lineHeight, plot, scale, bands, values, tickWidth, count, yearly} = input;
  const tick = (index: number) => scale(values[index] ?? 0);
  const [length, center, width, round] = horizontal
    ? [values.length, tick, () => tickWidth, 1]
    : [count, bands.center, input.labelWidth, yearly];
  const room = {count: length, center, width, from: 0, to: plot.width, gap: 2 * GAP, round};
  const y = plot.height - lineHeight / 2;
  const below = thinTicks(room).map(({index, center}): Tick => ({
    of: index,
    x: pixel(center),
    y,
    align: 'middle',
  }));

  const x = pixel(rtl ? plot.right + GAP : plot.left - GAP);
  const beside = (of: number, middle: number): Tick => ({
    ...{of, x, y: pixel(middle)},
    align: rtl ? 'left' : 'right',
  });
  if (!horizontal) return {ticks: values.map((value, i) => beside(value, tick(i))), periods: below};

  // The label stands on its bars, which lie in the lower part of their room.
  const rise = ((Math.abs(bands.step) - lineHeight) * BAND_RATIO) / 2;
  const periods = Array.from({length: count}, (_, index): Tick => {
    const middle = bands.center(index);
    if (!plot.labelsAbove) return beside(index, middle);
    return {
      ...{of: index, x: rtl ? plot.width - 1 : 1, y: pixel(middle - rise)},
      align: rtl ? 'right' : 'left',
    };
  });
  return {ticks: below.map((label) => ({...label, of: values[label.of] ?? 0})), periods};
}
