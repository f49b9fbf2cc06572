import {placeEndLabels, type Bracket, type EndLabel} from './annotations.js';
import {computeAxes, type Axes, type GeometryOptions} from './axes.js';
import {barLayout, barMarks, barRect} from './bar.js';
import {GAP} from './layout.js';
import {decimate, lineMarks} from './line.js';
import {clamp, pixel, type PathMark, type Point, type Rect} from './rect.js';
import type {Span} from './ticks.js';
import {besideLine, placeValueLabels, type ValueLabel} from './value-labels.js';

/** A drawing, ready for SVG, a canvas or a string. */
export interface Geometry extends Omit<Axes, 'bands' | 'scale' | 'grid' | 'baseline' | 'brackets'> {
  /** Gridlines but that of zero, one path. */
  readonly grid: string;
  /** The line of zero, and strokes where the axis leaves time out, one path. */
  readonly baseline: string;
  readonly marks: readonly PathMark[];
  /** Values that are written at their marks, each in the middle of its box. */
  readonly values: readonly ValueLabel[];
  /** The names of statuses above the figures; `null` where a legend has to explain the marks. */
  readonly brackets: readonly Bracket[] | null;
  /** The names of series at the ends of their lines. */
  readonly ends: readonly EndLabel[];
  /** The marks of one period alone. */
  readonly marksAt: (index: number) => readonly PathMark[];
  /** The tip of a bar, or the vertex of a line; null for a gap. */
  readonly spot: (series: number, index: number) => Point | null;
  /** The rectangle of a bar; null for a gap and for lines. */
  readonly box: (series: number, index: number) => Rect | null;
  /** Where a period without a figure is marked. */
  readonly gap: (index: number) => Point;
  /** All the room of a period, across the whole plot. */
  readonly band: (index: number) => Rect;
  /** What is nearest to a pixel: `series` is −1 where that period has no value, `index` where there is none. */
  readonly hit: (x: number, y: number) => {readonly series: number; readonly index: number};
}

/** More values than this are never written at their marks. */
const MAX_VALUE_LABELS = 60;
/** Pixels between two vertices from which on each has a circle. */
const DOT_SPACING = 14;

/**
 * Draws a chart in numbers and path strings, none of which is ever `NaN` or infinite. Pure: the same input gives
 * the same drawing in a browser, in print and on a server.
 *
 * Where every value can be written at its mark, there is no value axis and no grid.
 */
export function geometry(input: GeometryOptions): Geometry {
  const {data, type} = input;
  const {rows} = data;
  const labelled =
    (type === 'bar' || rows.length === 1) && data.periods.length * rows.length <= MAX_VALUE_LABELS;
  const wanted = (labelled ? rows : []).flatMap((row, series) =>
    row.flatMap(({value}, index) => {
      if (value === null) return [];
      const width = clamp(input.valueWidth?.(series, index) ?? 0);
      return width ? {series, index, value, width} : [];
    }),
  );
  const widest = Math.max(0, ...wanted.map(({width}) => width));
  if (wanted.length) {
    const drawing = draw(input, computeAxes(input, widest, true), wanted);
    if (drawing.mode !== 'vertical' || drawing.values.length === wanted.length) return drawing;
  }
  // Beside an axis the values of bars would say the same twice; of a line the most telling are written.
  return type === 'bar'
    ? draw(input, computeAxes(input, 0, false), [])
    : draw(input, computeAxes(input, widest, false), wanted);
}

type WantedValue = Omit<ValueLabel, 'box'> & {readonly width: number};

function draw(input: GeometryOptions, axes: Axes, wanted: readonly WantedValue[]): Geometry {
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
    x: pixel(bands.center(index)),
    y: pixel(scale(value)),
  });
  const spot = (series: number, index: number): Point | null => {
    const value = valueAt(series, index);
    if (value === null) return null;
    if (!isBar) return vertex(index, value);
    const {from, to, base, tip} = bar(series, index, value);
    const across = pixel((from + to) / 2);
    const along = pixel(value === 0 ? (base + tip) / 2 : tip);
    return horizontal ? {x: along, y: across} : {x: across, y: along};
  };
  const box = (series: number, index: number): Rect | null => {
    const value = valueAt(series, index);
    return value === null || !isBar ? null : barRect(bar(series, index, value), horizontal);
  };

  const length = horizontal ? plot.bottom - plot.top : plot.right - plot.left;
  const texts = periods.some(({kind}) => kind === 'text');
  const joined = (before: number, index: number) =>
    texts || periods[before]?.kind === periods[index]?.kind;
  // Areas that lie over one another would look like a sum.
  const base = type === 'area' && rows.length === 1 ? pixel(scale(0)) : null;
  const dotted = Math.abs(bands.step) >= DOT_SPACING && mode !== 'sparkline';
  const marksOf = (series: number, indices: Iterable<number>) => {
    const row = rows[series] ?? [];
    return isBar
      ? barMarks(row, series, indices, bar, horizontal)
      : lineMarks(row, {series, indices, at: vertex, joined, base, dotted});
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
  /** Where labels stand on a line across the plot. */
  const gapsAt = (place: number): Span[] =>
    values.flatMap(({box: {x, y, width, height}}) => {
      const [from, to, start, end] = horizontal
        ? [x, x + width, y, y + height]
        : [y, y + height, x, x + width];
      return from <= place && place <= to ? [[start - 2, end + 2] as const] : [];
    });

  function placeValues(): ValueLabel[] {
    // Below it the labels of the axis begin.
    const floor = plot.height - lineHeight - GAP / 2;
    const bounds = horizontal
      ? {x: 0, y: 0, width: plot.width, height: plot.height}
      : {
          x: rtl ? 0 : plot.left,
          y: 0,
          width: rtl ? plot.right : plot.width - plot.left,
          height: floor,
        };
    const lift = isBar ? GAP / 2 : GAP;
    const labels = wanted.map(({series, index, value, width}): ValueLabel => {
      const {x, y} = spot(series, index) ?? {x: 0, y: 0};
      const size = {width: pixel(width), height: lineHeight};
      let left = clamp(x - width / 2, bounds.x, bounds.x + bounds.width - width);
      let top = value < 0 ? y + lift : y - lift - lineHeight;
      if (horizontal) {
        // A value below zero is written on the free side of the zero line, where the room for values is.
        const from = value < 0 ? scale(0) : x;
        left = rtl ? from - GAP - width : from + GAP;
        top = y - lineHeight / 2;
      } else if (!isBar) {
        const neighbours = [spot(series, index - 1), spot(series, index + 1)];
        top = besideLine({x, y}, neighbours, size, floor);
      }
      return {series, index, value, box: {x: pixel(left), y: pixel(top), ...size}};
    });
    const obstacles = wanted.flatMap(({series, index}) => box(series, index) ?? []);
    return placeValueLabels(labels, bounds, obstacles);
  }

  return {
    ...axes,
    marks,
    values,
    grid: axes.grid(gapsAt),
    baseline: axes.baseline(gapsAt),
    brackets: brackets && brackets.at(plot.top - lineHeight - 2 * GAP),
    ends: endLabels(),
    marksAt: (index) => rows.flatMap((_, series) => marksOf(series, [index])),
    spot,
    box,
    gap(index) {
      const zero = clamp(
        scale(0),
        ...(horizontal ? [plot.left, plot.right] : [plot.top, plot.bottom]),
      );
      const middle = pixel(bands.center(index));
      return horizontal
        ? {x: pixel(zero + (rtl ? -2 : 2) * GAP), y: middle}
        : {x: middle, y: pixel(zero - lineHeight / 2)};
    },
    band(index) {
      const width = pixel(Math.abs(bands.step));
      const from = pixel(bands.center(index) - width / 2);
      const {left, right, top, bottom} = plot;
      return horizontal
        ? {x: left, y: from, width: right - left, height: width}
        : {x: from, y: top, width, height: bottom - top};
    },
    hit(x, y) {
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
 * The series nearest to a pixel, among the places that they have in one period.
 * @param places null where a series has no value
 * @returns −1 if none has
 */
export function nearestSeries(places: Iterable<number | null>, pixel: number): number {
  let best = -1;
  let least = Infinity;
  let series = 0;
  for (const place of places) {
    const distance = place === null ? Infinity : Math.abs(place - pixel);
    if (distance < least) {
      least = distance;
      best = series;
    }
    series++;
  }
  return best;
}
