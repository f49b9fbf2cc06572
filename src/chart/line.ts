import {line} from 'd3-shape';
import {pixel, type Mark, type Spot} from './pixel.js';
import type {Cell} from './series.js';
import {ACTUAL} from './status.js';

/** Through spots whose pixels are written with two digits already. */
const strand = line<Spot>(
  ({x}) => x,
  ({y}) => y,
);

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
  const runs = new Map<string, Spot[][]>();
  const add = (status: string, spot: Spot, before?: Spot) => {
    const list = runs.get(status) ?? [];
    runs.set(status, list);
    const run = list.at(-1);
    if (before && run?.at(-1) === before) run.push(spot);
    else list.push(before ? [before, spot] : [spot]);
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

  return Array.from(runs, ([status, list]) => {
    const path = list.map((run) => strand(run)).join('');
    if (base === null) return {series, status, path};
    // Down to zero and back: a filled path closes itself, so that d3's heavier `area` is not needed.
    const feet = (run: Spot[]) =>
      [run.at(-1), run[0]].flatMap((end) => (end ? {x: end.x, y: base} : []));
    const fill = list.map((run) => strand([...run, ...feet(run)])).join('');
    return {series, status, path, fill};
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
