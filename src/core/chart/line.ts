import {area, line} from 'd3-shape';
import {pixel, type PathMark, type Point} from './rect.js';
import {ACTUAL, type Cell} from './series.js';

type MaybeSpot = Point | null;

const linePath = line<MaybeSpot>(
  (spot) => spot?.x ?? 0,
  (spot) => spot?.y ?? 0,
).defined((spot) => spot !== null);

const areaPath = (base: number) =>
  area<MaybeSpot>(
    (spot) => spot?.x ?? 0,
    base,
    (spot) => spot?.y ?? 0,
  ).defined((spot) => spot !== null);

/**
 * The line of a row, cut where the status changes, one path a status. The pieces are straight: between two
 * figures nothing is known, and a curve would say there were. A null breaks the line; a period of which the
 * series has no point at all (another series has) does not. A piece between an actual and another figure has
 * the status of the other. A figure alone between gaps is a closed point, seen with round line caps.
 * @param indices the cells to draw, ascending
 * @param base pixel of zero, for an area; null for a line
 */
export function lineMarks(
  row: readonly Cell[],
  series: number,
  indices: Iterable<number>,
  at: (index: number, value: number) => Point,
  base: number | null,
): PathMark[] {
  /** The spots of each status; null between those that are not joined. */
  const runs = new Map<string, MaybeSpot[]>();
  const add = (status: string, spot: Point, before?: Point) => {
    const run = runs.get(status) ?? [];
    runs.set(status, run);
    if (before && run.at(-1) === before) run.push(spot);
    else run.push(...(run.length ? [null] : []), ...(before ? [before] : []), spot);
  };

  let last: {spot: Point; status: string; alone: boolean} | null = null;
  const close = () => {
    if (last?.alone) add(last.status, last.spot);
    last = null;
  };
  for (const index of indices) {
    const {value = null, status = ACTUAL, index: written = -1} = row[index] ?? {};
    if (written < 0) continue;
    if (value === null) {
      close();
      continue;
    }
    const spot = at(index, value);
    if (last) add(status === ACTUAL ? last.status : status, spot, last.spot);
    last = {spot, status, alone: !last};
  }
  close();

  return [...runs].map(([status, run]) => {
    const path = linePath(run) ?? '';
    return base === null
      ? {series, status, path}
      : {series, status, path, fill: areaPath(base)(run) ?? ''};
  });
}

/** Circles as one path: the vertices of a line where there is room for them. */
export function dots(spots: Iterable<Point>, radius: number): string {
  let path = '';
  const r = pixel(radius);
  for (const {x, y} of spots) {
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
