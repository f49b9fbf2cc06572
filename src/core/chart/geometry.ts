import {barLayout, barMarks, barRect} from './bar.js';
import {decimate, lineMarks} from './line.js';
import {computeAxes, type Axes, type GeometryOptions} from './axes.js';
import {GAP} from './layout.js';
import {clamp, pixel, type Rect, type PathMark, type Point} from './rect.js';
import {besideLine, placeValueLabels, type ValueLabel} from './value-labels.js';

/** A drawing, ready for SVG, a canvas or a string. */
export interface Geometry extends Omit<Axes, 'bands' | 'scale'> {
  readonly marks: readonly PathMark[];
  /** Values that are written at their marks, each in the middle of its box. */
  readonly values: readonly ValueLabel[];
  /** The tip of a bar, or the vertex of a line; null for a gap. */
  readonly spot: (series: number, index: number) => Point | null;
  /** The rectangle of a bar; null for a gap and for lines. */
  readonly box: (series: number, index: number) => Rect | null;
  /** All the room of a period, across the whole plot. */
  readonly band: (index: number) => Rect;
  /** What is nearest to a pixel: `series` is −1 where that period has no value, `index` where there is none. */
  readonly hit: (x: number, y: number) => {readonly series: number; readonly index: number};
}

/** More values than this are never written at their marks. */
const MAX_VALUE_LABELS = 60;

/**
 * Draws a chart in numbers and path strings, none of which is ever `NaN` or infinite. Pure: the same input gives
 * the same drawing in a browser, in print and on a server.
 */
export function geometry(input: GeometryOptions): Geometry {
  const {data, type, rtl = false} = input;
  const lineHeight = clamp(input.lineHeight, 1);
  const {rows} = data;
  const count = data.periods.length;
  const isBar = type === 'bar';

  const written = (isBar || rows.length === 1) && count * rows.length <= MAX_VALUE_LABELS;
  const wanted = (written ? rows : []).flatMap((row, series) =>
    row.flatMap(({value}, index) => {
      if (value === null) return [];
      const width = clamp(input.valueWidth?.(series, index) ?? 0);
      return width ? {series, index, value, width} : [];
    }),
  );
  const {scale, bands, ...frame} = computeAxes(
    input,
    Math.max(0, ...wanted.map(({width}) => width)),
  );
  const {plot, mode} = frame;
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
  const marks = rows.flatMap((row, series) => {
    const indices =
      count > 2 * length
        ? decimate(
            count,
            (index) => Math.floor(bands.center(index)),
            (index) => (row[index]?.index === -1 ? undefined : valueAt(series, index)),
          )
        : row.keys();
    return isBar
      ? barMarks(row, series, indices, bar, horizontal)
      : lineMarks(row, series, indices, vertex, type === 'area' ? pixel(scale(0)) : null);
  });

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
  const labels = wanted.map(({series, index, value, width}): ValueLabel => {
    const {x, y} = spot(series, index) ?? {x: 0, y: 0};
    const size = {width: pixel(width), height: lineHeight};
    let left = clamp(x - width / 2, bounds.x, bounds.x + bounds.width - width);
    let top = value < 0 ? y + GAP / 2 : y - GAP / 2 - lineHeight;
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

  return {
    ...frame,
    marks,
    values: placeValueLabels(labels, bounds, obstacles),
    spot,
    box,
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
