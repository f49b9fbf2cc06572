import {line} from 'd3-shape';
import {roundPixel, type PathMark, type Point} from './rect.js';
import {ACTUAL, type AlignedPoint} from './series.js';

const linePath = line<Point>(
  ({x}) => x,
  ({y}) => y,
);

/** Returns the outline of the area between a line and its base. */
const areaPath = (points: readonly Point[], base: number): string =>
  `${linePath([...points, ...points.toReversed().map(({x}) => ({x, y: base}))]) ?? ''}Z`;

/** The vertex where the next segment begins. */
interface LastPoint {
  readonly point: Point;
  readonly status: string;
  readonly index: number;
  alone: boolean;
}

/** The data of a line, and how it is drawn. */
export interface LineOptions {
  readonly series: number;
  /** Indices of the periods to draw, ascending. */
  readonly indices: Iterable<number>;
  /** Returns the position of a value in pixels. */
  readonly vertex: (index: number, value: number) => Point;
  /** Returns whether a line connects two periods. A year and a quarter are not connected, for example. */
  readonly joins?: ((before: number, index: number) => boolean) | undefined;
  /** Position of zero in pixels, for an area; null for a line. */
  readonly base?: number | null;
  /** Every vertex has a circle, not only values between two gaps. */
  readonly dotted?: boolean;
}

/** Radius of the circle at a vertex. */
export const DOT_RADIUS = 3.5;

/**
 * Returns the line of a row, one path per status. The segments are straight, because a curve would suggest
 * values between two periods. A null breaks the line. A period that is missing in this series but present in
 * another one does not. A segment between an actual value and another one has the status of the other one. A
 * value between two gaps is a circle.
 */
export function lineMarks(
  row: readonly AlignedPoint[],
  {series, indices, vertex, joins = () => true, base = null, dotted = false}: LineOptions,
): PathMark[] {
  /** The lines and the circles of each status. */
  const runs = new Map<string, {lines: Point[][]; dots: Point[]}>();
  const runOf = (status: string) => {
    const run = runs.get(status) ?? {lines: [], dots: []};
    runs.set(status, run);
    return run;
  };
  const add = (status: string, point: Point, before: Point) => {
    const {lines} = runOf(status);
    const line = lines.at(-1);
    if (line?.at(-1) === before) line.push(point);
    else lines.push([before, point]);
  };

  let last: LastPoint | null = null;
  const close = () => {
    if (last && (last.alone || dotted)) runOf(last.status).dots.push(last.point);
    last = null;
  };
  for (const index of indices) {
    const {value = null, status = ACTUAL, index: pointIndex = -1} = row[index] ?? {};
    if (pointIndex < 0) continue;
    if (value === null) {
      close();
      continue;
    }
    const point = vertex(index, value);
    runOf(status);
    if (last && !joins(last.index, index)) close();
    const before: LastPoint | null = last;
    if (before) {
      add(status === ACTUAL ? before.status : status, point, before.point);
      before.alone = false;
      close();
    }
    last = {point, status, alone: !before, index};
  }
  close();

  const visibleRuns = [...runs].filter(([, {lines, dots}]) => lines.length || dots.length);
  return visibleRuns.map(([status, {lines, dots}]) => ({
    ...{series, status, path: lines.map((points) => linePath(points)).join('')},
    ...(base === null ? {} : {fill: lines.map((points) => areaPath(points, base)).join('')}),
    ...(dots.length ? {dots: dotsPath(dots, DOT_RADIUS)} : {}),
  }));
}

/** Returns circles as one path. */
export function dotsPath(points: Iterable<Point>, radius: number): string {
  let path = '';
  const r = roundPixel(radius);
  for (const {x, y} of points) {
    path += `M${roundPixel(x - r)},${roundPixel(y)}a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0Z`;
  }
  return path;
}

/**
 * Chooses the points that a line needs on a screen: the first, the last, the lowest and the highest one in each
 * column of pixels. All extremes are kept, and the line looks the same as with all points. This is the M4
 * aggregation of U. Jugel, Z. Jerzak, G. Hackenbroich, V. Markl, "M4: A Visualization-Oriented Time Series Data
 * Aggregation", PVLDB 7(10), 2014, https://doi.org/10.14778/2732951.2732953. It is used instead of LTTB (S.
 * Steinarsson, 2013), which can drop an extreme. The first gap of a column is kept, too.
 * @param column returns the column of pixels of a point; points in one column have to be neighbours
 * @param value returns a value, null for a gap, or undefined for a point to skip
 * @returns indices, ascending
 */
export function decimate(
  length: number,
  column: (index: number) => number,
  value: (index: number) => number | null | undefined,
): number[] {
  const indices: number[] = [];
  let from = 0;
  while (from < length) {
    const currentColumn = column(from);
    let low = from;
    let high = from;
    let gap = -1;
    let to = from;
    for (; to < length && column(to) === currentColumn; to++) {
      const current = value(to);
      if (current === null && gap < 0) gap = to;
      if (current == null) continue;
      if (current < (value(low) ?? Infinity)) low = to;
      if (current > (value(high) ?? -Infinity)) high = to;
    }
    const chosen = new Set([from, low, high, to - 1]);
    if (gap >= 0) chosen.add(gap);
    indices.push(...[...chosen].sort((a, b) => a - b));
    from = to;
  }
  return indices;
}
