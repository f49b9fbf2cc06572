import {range} from 'd3-array';
import type {BandScale, Scale} from './scale.js';
import {GAP, BAND_RATIO, type Layout} from './layout.js';
import type {Period} from './period.js';
import {clamp, pixel, type Point} from './rect.js';

/**
 * A text at an axis: `x`, `y` is on its middle line, at the end that `align` names, whatever the direction of
 * the page.
 */
export interface Tick extends Point {
  /** The value or the index of the period that it names. */
  readonly of: number;
  readonly align: 'left' | 'middle' | 'right';
  /** Labels of periods: the index of the label before it, which may say the year already. */
  readonly before?: number | undefined;
}

/** Gives the index to label after another; −1 asks for the first. */
export type Sequence = (after: number) => number;

/** What labels have to keep to. */
export interface ThinOptions {
  readonly count: number;
  /** Pixel of the middle of a label. */
  readonly center: (index: number) => number;
  /** Pixels that the text of a label takes along the axis, behind another label. Asked for few labels where there are many. */
  readonly width: (index: number, before?: number) => number;
  /** Pixels that no label may leave. */
  readonly from: number;
  readonly to: number;
  /** Pixels between two labels. */
  readonly gap: number;
  /** What may be labelled, the most labels first. Default: every one, every second, every third … */
  readonly sequences?: Iterable<Sequence>;
}

/** A label that is shown: which one, behind which other, and the pixel of its middle. */
export interface TickPosition {
  readonly index: number;
  readonly before: number | undefined;
  readonly center: number;
}

/** How many ticks fit, with so many pixels from one to the next: three to five, or two where there is no room. */
export function tickCount(pixels: number, spacing: number): number {
  return Math.max(2, Math.min(5, Math.floor(pixels / spacing) + 1)) || 2;
}

/** Every label, every second, every third … By an eighth: of ten thousand labels few are to be measured. */
export function* everyNth(count: number): Generator<Sequence> {
  for (let step = 1; step < count; step += 1 + (step >> 3)) {
    const here = step;
    yield (after) => (after < 0 ? 0 : after + here);
  }
}

/** Months from one label of a time axis to the next. */
const MONTH_STEPS = [3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000];

/** Every period, then the periods that begin at round times: each January, each fifth year. */
export function* everyMonths(periods: readonly Period[]): Generator<Sequence> {
  const shortest = periods[0]?.months ?? 1;
  yield (after) => after + 1;
  for (const months of MONTH_STEPS) {
    if (months <= shortest || months % shortest) continue;
    yield (after) => {
      let index = after + 1;
      while (index < periods.length && (periods[index]?.start ?? 0) % months) index++;
      return index;
    };
  }
}

/**
 * Chooses labels so that none touches another, in even steps. Labels at the ends are moved inwards. Where a step would
 * leave one label, the first and the last are shown, or the last alone.
 */
export function thinTicks({
  count,
  center,
  width,
  from,
  to,
  gap,
  sequences = everyNth(count),
}: ThinOptions): TickPosition[] {
  const place = (index: number, before?: number) => {
    const half = width(index, before) / 2;
    const least = from + half;
    return {index, before, half, center: clamp(center(index), least, Math.max(least, to - half))};
  };
  type Placed = ReturnType<typeof place>;
  const apart = (a: Placed, b: Placed) => Math.abs(a.center - b.center) >= a.half + b.half + gap;
  const shown = (all: Placed[]) =>
    all.map(({index, before, center}): TickPosition => ({index, before, center}));

  const fitting = (next: Sequence): Placed[] | null => {
    const kept: Placed[] = [];
    for (let index = next(-1); index < count; index = next(index)) {
      const former = kept.at(-1);
      const one = place(index, former?.index);
      if (former && !apart(former, one)) return null;
      kept.push(one);
    }
    return kept;
  };

  if (count < 1) return [];
  for (const sequence of sequences) {
    const kept = fitting(sequence);
    if (kept && kept.length > 1) return shown(kept);
  }
  const first = place(0);
  const last = place(count - 1, count > 1 ? 0 : undefined);
  return shown(count > 1 && apart(first, last) ? [first, last] : [place(count - 1)]);
}

/** What the labels of both axes depend on. */
export interface TickOptions {
  /** Horizontal bars: values run to the side, periods downwards. */
  readonly horizontal: boolean;
  readonly rtl: boolean;
  readonly lineHeight: number;
  readonly plot: Layout;
  readonly scale: Scale;
  readonly bands: BandScale;
  /** Values of the ticks, and pixels that the widest of their labels takes. */
  readonly values: readonly number[];
  readonly tickWidth: number;
  /** How many periods, which of them may be labelled, and pixels that the label of one takes. */
  readonly count: number;
  readonly sequences: Iterable<Sequence>;
  readonly labelWidth: (index: number, before?: number) => number;
}

/** Places the labels of both axes: one axis runs to the side and is thinned, the other has all its labels. */
export function placeTicks(input: TickOptions): {ticks: Tick[]; periods: Tick[]} {
  const {horizontal, rtl, lineHeight, plot, scale, bands, values, tickWidth, count} = input;
  const tick = (index: number) => scale(values[index] ?? 0);
  const y = plot.height - lineHeight / 2;
  const room = {from: 0, to: plot.width, gap: 2 * GAP};
  const x = pixel(rtl ? plot.right + GAP : plot.left - GAP);
  const beside = (of: number, middle: number): Tick => ({
    ...{of, x, y: pixel(middle)},
    align: rtl ? 'left' : 'right',
  });
  const below = ({index, before, center}: TickPosition): Tick => ({
    ...{of: index, x: pixel(center), y, before},
    align: 'middle',
  });

  if (!horizontal) {
    const {sequences, labelWidth: width} = input;
    const periods = thinTicks({...room, count, center: bands.center, width, sequences}).map(below);
    return {ticks: values.map((value, i) => beside(value, tick(i))), periods};
  }
  // The label is on top of its bars, which lie in the lower part of their room.
  const rise = ((Math.abs(bands.step) - lineHeight) * BAND_RATIO) / 2;
  const periods = range(count).map((index): Tick => {
    const middle = bands.center(index);
    if (!plot.labelsAbove) return beside(index, middle);
    return {
      ...{of: index, x: rtl ? plot.width - 1 : 1, y: pixel(middle - rise)},
      align: rtl ? 'right' : 'left',
    };
  });
  const {length} = values;
  const ticks = thinTicks({...room, count: length, center: tick, width: () => tickWidth})
    .map(below)
    .map((label) => ({...label, of: values[label.of] ?? 0}));
  return {ticks, periods};
}

/** A stretch of pixels that a line leaves out. */
export type Span = readonly [from: number, to: number];

/** Lines across a plot, one path. `places` are pixels along the value axis. */
export function gridPath(
  places: Iterable<number>,
  from: number,
  to: number,
  horizontal: boolean,
  gapsAt: (place: number) => readonly Span[] = () => [],
): string {
  let path = '';
  for (const place of places) {
    // Half a pixel: a line one pixel wide is then sharp.
    const at = Math.floor(place) + 0.5;
    let start = from;
    const gaps = [...gapsAt(place)].sort(([a], [b]) => a - b);
    for (const [end, next] of [...gaps, [to, to] as const]) {
      if (end > start) {
        path += horizontal
          ? `M${at},${pixel(start)}V${pixel(Math.min(end, to))}`
          : `M${pixel(start)},${at}H${pixel(Math.min(end, to))}`;
      }
      start = Math.max(start, next);
    }
  }
  return path;
}
