import {line} from 'd3-shape';
import {pixel, type PathMark, type Point} from './rect.js';
import {ACTUAL, type Cell} from './series.js';

const linePath = line<Point>(
  ({x}) => x,
  ({y}) => y,
);

/** The room between a line and its base. */
const areaPath = (points: readonly Point[], base: number): string =>
  `${linePath([...points, ...points.toReversed().map(({x}) => ({x, y: base}))]) ?? ''}Z`;

/** The vertex that the next piece begins at. */
interface LastPoint {
  readonly point: Point;
  readonly status: string;
  readonly index: number;
  alone: boolean;
}

/** How a line is drawn. */
export interface LineOptions {
  readonly series: number;
  /** The cells to draw, ascending. */
  readonly indices: Iterable<number>;
  readonly at: (index: number, value: number) => Point;
  /** Whether two periods may be joined: years and quarters are not. */
  readonly joined?: ((before: number, index: number) => boolean) | undefined;
  /** Pixel of zero, for an area; null for a line. */
  readonly base?: number | null;
  /** Every vertex has a circle, not only the figures that stand alone. */
  readonly dotted?: boolean;
}

/** Radius of the circle at a vertex. */
export const DOT_RADIUS = 3.5;

/**
 * The line of a row, cut where the status changes, one path a status. The pieces are straight: between two
 * figures nothing is known, and a curve would say there were. A null breaks the line; a period of which the
 * series has no point at all (another series has) does not. A piece between an actual and another figure has
 * the status of the other. A figure alone between gaps is a circle.
 */
export function lineMarks(
  row: readonly Cell[],
  {series, indices, at, joined = () => true, base = null, dotted = false}: LineOptions,
): PathMark[] {
  /** The lines of each status, and its circles. */
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
    const {value = null, status = ACTUAL, index: written = -1} = row[index] ?? {};
    if (written < 0) continue;
    if (value === null) {
      close();
      continue;
    }
    const point = at(index, value);
    runOf(status);
    if (last && !joined(last.index, index)) close();
    const before: LastPoint | null = last;
    if (before) {
      add(status === ACTUAL ? before.status : status, point, before.point);
      before.alone = false;
      close();
    }
    last = {point, status, alone: !before, index};
  }
  close();

  const drawn = [...runs].filter(([, {lines, dots}]) => lines.length || dots.length);
  return drawn.map(([status, {lines, dots}]) => ({
    ...{series, status, path: lines.map((points) => linePath(points)).join('')},
    ...(base === null ? {} : {fill: lines.map((points) => areaPath(points, base)).join('')}),
    ...(dots.length ? {dots: dotsPath(dots, DOT_RADIUS)} : {}),
  }));
}

/** Circles as one path. */
export function dotsPath(points: Iterable<Point>, radius: number): string {
  let path = '';
  const r = pixel(radius);
  for (const {x, y} of points) {
    path += `M${pixel(x - r)},${pixel(y)}a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0Z`;
  }
  return path;
}

/**
 * Chooses the points that a line needs on a screen: of each column of pixels the first, the last, the lowest
 * and the highest, so that every extreme stays and the drawn line is the same as with all points. This is the
 * M4 aggregation of U. Jugel, Z. Jerzak, G. Hackenbroich, V. Markl, "M4: A Visualization-Oriented Time Series
 * Data Aggregation", PVLDB 7(10), 2014, https://doi.org/10.14778/2732951.2732953; preferred to LTTB
 * (S. Steinarsson, 2013), which may drop an extreme. The first gap of a column stays too.
 * @param column the column of pixels in which a point lies; equal ones have to be neighbours
 * @param value null is a gap; undefined is passed over
 * @returns indices, ascending
 */
export function decimate(
  length: number,
  column: (index: number) => number,
  value: (index: number) => number | null | undefined,
): number[] {
  const kept: number[] = [];
  let from = 0;
  while (from < length) {
    const here = column(from);
    let low = from;
    let high = from;
    let gap = -1;
    let to = from;
    for (; to < length && column(to) === here; to++) {
      const now = value(to);
      if (now === null && gap < 0) gap = to;
      if (now == null) continue;
      if (now < (value(low) ?? Infinity)) low = to;
      if (now > (value(high) ?? -Infinity)) high = to;
    }
    const chosen = new Set([from, low, high, to - 1]);
    if (gap >= 0) chosen.add(gap);
    kept.push(...[...chosen].sort((a, b) => a - b));
    from = to;
  }
  return kept;
}
