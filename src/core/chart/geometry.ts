import {placeEndLabels, type Bracket, type EndLabel} from './annotations.js';
import {computeAxes, type Axes, type GeometryOptions} from './axes.js';
import {barLayout, barMarks, barRect} from './bar.js';
import {GAP} from './layout.js';
import {decimate, lineMarks} from './line.js';
import {clamp, roundPixel, type PathMark, type Point, type Rect} from './rect.js';
import type {Interval} from './ticks.js';
import {
  besideLine,
  placeValueLabels,
  type LabelCandidate,
  type ValueLabel,
} from './value-labels.js';

/** A complete drawing, for SVG, a canvas or a string. */
export interface Geometry extends Omit<Axes, 'bands' | 'scale' | 'grid' | 'baseline' | 'brackets'> {
  /** The gridlines, except the one at zero, as one path. */
  readonly grid: string;
  /** The zero line, and strokes where the axis leaves out time, as one path. */
  readonly baseline: string;
  readonly marks: readonly PathMark[];
  /** The value labels. The text is in the middle of its box. */
  readonly values: readonly ValueLabel[];
  /** The names of statuses above the values; `null` if a legend has to explain the marks. */
  readonly brackets: readonly Bracket[] | null;
  /** The names of series at the ends of their lines. */
  readonly ends: readonly EndLabel[];
  /** Returns the marks of one period. */
  readonly marksAt: (index: number) => readonly PathMark[];
  /** Returns the tip of a bar or the vertex of a line; null for a gap. */
  readonly pointAt: (series: number, index: number) => Point | null;
  /** Returns the rectangle of a bar; null for a gap and for lines. */
  readonly barRectAt: (series: number, index: number) => Rect | null;
  /** Returns the position of the marker of a period without a value. */
  readonly gapPointAt: (index: number) => Point;
  /** Returns the rectangle of a period across the whole plot. */
  readonly bandRectAt: (index: number) => Rect;
  /**
   * Returns the value nearest to a pixel. `series` is −1 if the period has no value, `index` is −1 if there are
   * no periods.
   */
  readonly nearest: (x: number, y: number) => {readonly series: number; readonly index: number};
}

/** A chart with more values than this has no value labels. */
const MAX_VALUE_LABELS = 60;
/** A line with more values than this has a value axis, because so many labels would hide its shape. */
const MAX_LINE_LABELS = 24;
/** Smallest distance between two vertices, in pixels, at which every vertex has a circle. */
const DOT_SPACING = 14;

/**
 * Computes a chart as numbers and path strings, which are never `NaN` or infinite. The function is pure: the
 * same input gives the same drawing in a browser, in print and on a server.
 *
 * If every value can have a label at its mark, the chart has no value axis and no grid.
 */
export function geometry(input: GeometryOptions): Geometry {
  const {data, type} = input;
  const {rows} = data;
  const labelled =
    (type === 'bar' || rows.length === 1) && data.periods.length * rows.length <= MAX_VALUE_LABELS;
  const candidates = (labelled ? rows : []).flatMap((row, series) =>
    row.flatMap(({value}, index) => {
      if (value === null) return [];
      const width = clamp(input.valueWidth?.(series, index) ?? 0);
      return width ? {series, index, value, width} : [];
    }),
  );
  const widest = Math.max(0, ...candidates.map(({width}) => width));
  if (candidates.length && (type === 'bar' || candidates.length <= MAX_LINE_LABELS)) {
    const drawing = draw(input, computeAxes(input, widest, true), candidates);
    if (drawing.mode !== 'vertical' || drawing.values.length === candidates.length) return drawing;
  }
  // Bars with a value axis have no value labels. Lines with an axis have labels for their most important
  // values.
  return type === 'bar'
    ? draw(input, computeAxes(input, 0, false), [])
    : draw(input, computeAxes(input, widest, false), candidates);
}

/** A value that can have a label of this width. */
type ValueCandidate = Omit<ValueLabel, 'box'> & {readonly width: number};

function draw(input: GeometryOptions, axes: Axes, candidates: readonly ValueCandidate[]): Geometry {
  const {data, type, rtl = false} = input;
  const {rows, periods} = data;
  const lineHeight = clamp(input.lineHeight, 1);
  const count = periods.length;
  const isBar = type === 'bar';
  const {scale, bands, plot, mode, brackets} = axes;
  const horizontal = mode === 'horizontal';

  const labelRoom = plot.labelsAbove ? lineHeight : 0;
  const bar = barLayout({bands, scale, series: rows.length, labelRoom});
  const valueAt = (series: number, index: number) => rows[series]?.[index]?.value ?? null;
  const vertex = (index: number, value: number) => ({
    x: roundPixel(bands.center(index)),
    y: roundPixel(scale(value)),
  });
  const spot = (series: number, index: number): Point | null => {
    const value = valueAt(series, index);
    if (value === null) return null;
    if (!isBar) return vertex(index, value);
    const {from, to, base, tip} = bar(series, index, value);
    const across = roundPixel((from + to) / 2);
    const along = roundPixel(value === 0 ? (base + tip) / 2 : tip);
    return horizontal ? {x: along, y: across} : {x: across, y: along};
  };
  const box = (series: number, index: number): Rect | null => {
    const value = valueAt(series, index);
    return value === null || !isBar ? null : barRect(bar(series, index, value), horizontal);
  };

  const length = horizontal ? plot.bottom - plot.top : plot.right - plot.left;
  const texts = periods.some(({kind}) => kind === 'text');
  const joins = (before: number, index: number) =>
    texts || periods[before]?.kind === periods[index]?.kind;
  // Only a single series has a filled area, because areas that overlap would look like a sum.
  const base = type === 'area' && rows.length === 1 ? roundPixel(scale(0)) : null;
  const dotted = Math.abs(bands.step) >= DOT_SPACING && mode !== 'sparkline';
  const marksOf = (series: number, indices: Iterable<number>) => {
    const row = rows[series] ?? [];
    return isBar
      ? barMarks(row, series, indices, bar, horizontal)
      : lineMarks(row, {series, indices, vertex, joins, base, dotted});
  };
  const marks = rows.flatMap((row, series) =>
    marksOf(
      series,
      count > 2 * length
        ? decimate(
            count,
            (index) => Math.floor(bands.center(index)),
            (index) => (row[index]?.index === -1 ? undefined : valueAt(series, index)),
          )
        : row.keys(),
    ),
  );

  const values = placeValues();
  /** Returns the parts of a line across the plot that are covered by labels. */
  const gapsAt = (place: number): Interval[] =>
    values.flatMap(({box: {x, y, width, height}}) => {
      const [from, to, start, end] = horizontal
        ? [x, x + width, y, y + height]
        : [y, y + height, x, x + width];
      return from <= place && place <= to ? [[start - 2, end + 2] as const] : [];
    });

  function placeValues(): ValueLabel[] {
    // The labels of the period axis begin below this pixel.
    const floor = plot.height - lineHeight - GAP / 2;
    const bounds = horizontal
      ? {x: 0, y: 0, width: plot.width, height: plot.height}
      : {
          x: rtl ? 0 : plot.left,
          y: 0,
          width: rtl ? plot.right : plot.width - plot.left,
          height: floor,
        };
    const placeAt = (
      {x, y}: Point,
      {series, index, value, width}: ValueCandidate,
    ): Point | null => {
      if (horizontal) {
        // The label of a negative value is on the other side of the zero line, where the space for labels is.
        const from = value < 0 ? scale(0) : x;
        return {x: rtl ? from - GAP - width : from + GAP, y: y - lineHeight / 2};
      }
      if (!isBar) {
        const neighbours = [spot(series, index - 1), spot(series, index + 1)];
        return besideLine({x, y}, neighbours, {width, height: lineHeight}, bounds);
      }
      return {
        x: clamp(x - width / 2, bounds.x, bounds.x + bounds.width - width),
        y: value < 0 ? y + GAP / 2 : y - GAP / 2 - lineHeight,
      };
    };
    const labels = candidates.map((one): LabelCandidate => {
      const mark = spot(one.series, one.index);
      const place = mark && placeAt(mark, one);
      const size = {width: roundPixel(one.width), height: lineHeight};
      return {...one, box: place && {x: roundPixel(place.x), y: roundPixel(place.y), ...size}};
    });
    const obstacles = candidates.flatMap(({series, index}) => box(series, index) ?? []);
    return placeValueLabels(labels, bounds, obstacles);
  }

  return {
    ...axes,
    marks,
    values,
    grid: axes.grid(gapsAt),
    baseline: axes.baseline(gapsAt),
    brackets: brackets && brackets.place(plot.top - lineHeight - 2 * GAP),
    ends: endLabels(),
    marksAt: (index) => rows.flatMap((_, series) => marksOf(series, [index])),
    pointAt: spot,
    barRectAt: box,
    gapPointAt(index) {
      const zero = clamp(
        scale(0),
        ...(horizontal ? [plot.left, plot.right] : [plot.top, plot.bottom]),
      );
      const middle = roundPixel(bands.center(index));
      return horizontal
        ? {x: roundPixel(zero + (rtl ? -2 : 2) * GAP), y: middle}
        : {x: middle, y: roundPixel(zero - lineHeight / 2 - GAP / 2)};
    },
    bandRectAt(index) {
      const width = roundPixel(Math.abs(bands.step));
      const from = roundPixel(bands.center(index) - width / 2);
      const {left, right, top, bottom} = plot;
      return horizontal
        ? {x: left, y: from, width: right - left, height: width}
        : {x: from, y: top, width, height: bottom - top};
    },
    nearest(x, y) {
      const index = bands.nearest(horizontal ? y : x);
      const acrossY = horizontal || !isBar;
      const places = rows.map((_, series) => spot(series, index)?.[acrossY ? 'y' : 'x'] ?? null);
      return {index, series: nearestSeries(places, acrossY ? y : x)};
    },
  };

  function endLabels(): EndLabel[] {
    const {endWidth} = input;
    if (!endWidth || isBar || mode !== 'vertical') return [];
    const ends = rows.flatMap((row, series) => {
      const last = row.findLastIndex(({value}) => value !== null);
      const end = endWidth(series) ? spot(series, last) : null;
      return end ? {...end, series} : [];
    });
    const x = rtl ? plot.left - 2 * GAP : plot.right + 2 * GAP;
    return placeEndLabels(ends, x, [plot.top, plot.bottom], lineHeight);
  }
}

/**
 * Returns the index of the series nearest to a pixel within one period.
 * @param places position of each series, in pixels; null if the series has no value
 * @returns −1 if no series has a value
 */
export function nearestSeries(places: Iterable<number | null>, pixel: number): number {
  let best = -1;
  let bestDistance = Infinity;
  let series = 0;
  for (const place of places) {
    const distance = place === null ? Infinity : Math.abs(place - pixel);
    if (distance < bestDistance) {
      bestDistance = distance;
      best = series;
    }
    series++;
  }
  return best;
}
