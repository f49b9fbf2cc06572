import {area, line} from 'd3-shape';
import {pixel, type Mark, type Spot} from './pixel.js';
import type {Cell} from './series.js';
import {ACTUAL} from './status.js';

type MaybeSpot = Spot | null;

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
  at: (index: number, value: number) => Spot,
  base: number | null,
): Mark[] {
  /** The spots of each status; null between those that are not joined. */
  const runs = new Map<string, MaybeSpot[]>();
  const add = (status: string, spot: Spot, before?: Spot) => {
    const run = runs.get(status) ?? [];
    runs.set(status, run);
    if (before && run.at(-1) === before) run.push(spot);
    else run.push(...(run.length ? [null] : []), ...(before ? [before] : []), spot);
  };

  let last: {spot: Spot; status: string; alone: boolean} | null = null;
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
export function dots(spots: Iterable<Spot>, radius: number): string {
  let path = '';
  const r = pixel(radius);
  for (const {x, y} of spots) {
    path += `M${pixel(x - r)},${pixel(y)}a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0Z`;
  }
  return path;
}
