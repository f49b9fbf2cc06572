import {range} from 'd3-array';
import type {BandScale, Scale} from './scale.js';
import {GAP, halfBarsBelow, type Layout} from './layout.js';
import type {Period} from './period.js';
import {clamp, roundPixel, type Point} from './rect.js';

/**
 * The position of a label. `x` and `y` are at the vertical middle of the text, at its left end, middle or right
 * end as `align` says. The direction of the page does not change them.
 */
export interface Label extends Point {
  readonly align: 'left' | 'middle' | 'right';
}

/** A label at the value axis. */
export interface Tick extends Label {
  readonly value: number;
}

/** A label at the period axis. */
export interface PeriodLabel extends Label {
  /** Index of the period. */
  readonly index: number;
  /** Index of the previous label, which may contain the year already. */
  readonly before?: number | undefined;
}

/** Returns the index of the label after another one, or the first one for −1. */
export type Sequence = (after: number) => number;

/** The labels of an axis, and the space that they have. */
export interface ThinOptions {
  readonly count: number;
  /** Returns the middle of a label, in pixels. */
  readonly center: (index: number) => number;
  /**
   * Returns the width of a label along the axis, in pixels. `before` is the index of the previous label. If
   * there are many labels, only some of them are measured.
   */
  readonly width: (index: number, before?: number) => number;
  /** Ends of the space for labels, in pixels. */
  readonly from: number;
  readonly to: number;
  /** Smallest distance between two labels, in pixels. */
  readonly gap: number;
  /**
   * The choices of labels, from the most labels to the fewest. Default: every label, every second, every third
   * and so on.
   */
  readonly sequences?: Iterable<Sequence>;
}

/** A visible label: its index, the index of the previous label, and its middle in pixels. */
export interface TickPosition {
  readonly index: number;
  readonly before: number | undefined;
  readonly center: number;
}

/** Returns how many ticks fit if they are `spacing` pixels apart: three to five, or two if there is little space. */
export function tickCount(pixels: number, spacing: number): number {
  return Math.max(2, Math.min(5, Math.floor(pixels / spacing) + 1)) || 2;
}

/**
 * Yields every label, every second, every third and so on. Large steps grow by an eighth, so that only few of
 * ten thousand labels are measured.
 */
export function* everyNth(count: number): Generator<Sequence> {
  for (let step = 1; step < count; step += 1 + (step >> 3)) {
    const currentStep = step;
    yield (after) => (after < 0 ? 0 : after + currentStep);
  }
}

/** Distances between two labels of a time axis, in months. */
const MONTH_STEPS = [3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000];

/** Yields every period, then the periods that begin at round times, such as every January or every fifth year. */
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
 * Chooses labels in even steps, so that they do not touch. Labels at the ends are moved inwards. If a step
 * would leave only one label, the first and the last label are shown, or only the last one.
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
    const minCenter = from + half;
    return {
      index,
      before,
      half,
      center: clamp(center(index), minCenter, Math.max(minCenter, to - half)),
    };
  };
  type Placed = ReturnType<typeof place>;
  const areSeparate = (a: Placed, b: Placed) =>
    Math.abs(a.center - b.center) >= a.half + b.half + gap;
  const toPositions = (all: Placed[]) =>
    all.map(({index, before, center}): TickPosition => ({index, before, center}));

  const fit = (next: Sequence): Placed[] | null => {
    const labels: Placed[] = [];
    for (let index = next(-1); index < count; index = next(index)) {
      const previous = labels.at(-1);
      const label = place(index, previous?.index);
      if (previous && !areSeparate(previous, label)) return null;
      labels.push(label);
    }
    return labels;
  };

  if (count < 1) return [];
  for (const sequence of sequences) {
    const labels = fit(sequence);
    if (labels && labels.length > 1) return toPositions(labels);
  }
  const first = place(0);
  const last = place(count - 1, count > 1 ? 0 : undefined);
  return toPositions(count > 1 && areSeparate(first, last) ? [first, last] : [place(count - 1)]);
}

/** The scales and sizes that determine the labels of both axes. */
export interface TickOptions {
  /** For horizontal bars: values run sideways, periods downwards. */
  readonly horizontal: boolean;
  readonly rtl: boolean;
  readonly lineHeight: number;
  readonly plot: Layout;
  readonly scale: Scale;
  readonly bands: BandScale;
  /** Values of the ticks, and the width of their widest label in pixels. */
  readonly values: readonly number[];
  readonly tickWidth: number;
  /** Number of periods, the choices of labels, and the width of the label of a period in pixels. */
  readonly count: number;
  readonly sequences: Iterable<Sequence>;
  readonly labelWidth: (index: number, before?: number) => number;
}

/** Places the labels of both axes. The horizontal axis is thinned, the vertical axis has all its labels. */
export function placeTicks(input: TickOptions): {ticks: Tick[]; periods: PeriodLabel[]} {
  const {horizontal, rtl, lineHeight, plot, scale, bands, values, tickWidth, count} = input;
  const tick = (index: number) => scale(values[index] ?? 0);
  const y = plot.height - lineHeight / 2;
  const room = {from: 0, to: plot.width, gap: 2 * GAP};
  const x = roundPixel(rtl ? plot.right + GAP : plot.left - GAP);
  const beside = (middle: number): Label => ({
    ...{x, y: roundPixel(middle)},
    align: rtl ? 'left' : 'right',
  });
  const below = ({index, before, center}: TickPosition): PeriodLabel => ({
    ...{index, x: roundPixel(center), y, before},
    align: 'middle',
  });

  if (!horizontal) {
    const {sequences, labelWidth: width} = input;
    const periods = thinTicks({...room, count, center: bands.center, width, sequences}).map(below);
    return {ticks: values.map((value, i) => ({...beside(tick(i)), value})), periods};
  }
  // The label is above its bars, which are in the lower part of the band.
  const rise = halfBarsBelow(bands.step, lineHeight);
  const periods = range(count).map((index): PeriodLabel => {
    const middle = bands.center(index);
    if (!plot.labelsAbove) return {...beside(middle), index};
    return {
      ...{index, x: rtl ? plot.width - 1 : 1, y: roundPixel(middle - rise)},
      align: rtl ? 'right' : 'left',
    };
  });
  const {length} = values;
  const ticks = thinTicks({...room, count: length, center: tick, width: () => tickWidth}).map(
    (position) => ({...below(position), value: values[position.index] ?? 0}),
  );
  return {ticks, periods};
}

/** A range of pixels in which a line is interrupted. */
export type Interval = readonly [from: number, to: number];

/** Returns lines across a plot as one path. `places` are positions on the value axis, in pixels. */
export function gridPath(
  places: Iterable<number>,
  from: number,
  to: number,
  horizontal: boolean,
  gapsAt: (place: number) => readonly Interval[] = () => [],
): string {
  let path = '';
  for (const place of places) {
    // At half a pixel, a line that is one pixel wide is sharp.
    const position = Math.floor(place) + 0.5;
    let start = from;
    const gaps = [...gapsAt(place)].sort(([a], [b]) => a - b);
    for (const [end, next] of [...gaps, [to, to] as const]) {
      if (end > start) {
        path += horizontal
          ? `M${position},${roundPixel(start)}V${roundPixel(Math.min(end, to))}`
          : `M${roundPixel(start)},${position}H${roundPixel(Math.min(end, to))}`;
      }
      start = Math.max(start, next);
    }
  }
  return path;
}
