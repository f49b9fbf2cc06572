import {GAP, MAX_BAR_WIDTH, BAND_RATIO} from './layout.js';
import {clamp, roundPixel, type Point} from './rect.js';
import type {BandScale} from './scale.js';
import {ACTUAL, type AlignedPoint} from './series.js';

/** A line above consecutive values of one status, with the name of the status above the line. */
export interface Bracket {
  readonly status: string;
  /** The line as a path. If the name is in a higher row, the path also leads up to the name. */
  readonly path: string;
  /** Left edge of the name, in pixels. */
  readonly x: number;
  /** Vertical middle of the name, in pixels. */
  readonly y: number;
}

/** The brackets of a plot, and how many rows of text they need above it. */
export interface Brackets {
  readonly rows: number;
  /** Places the brackets above the top of the plot, in pixels. */
  readonly place: (top: number) => Bracket[];
}

/** If a row has more stretches of one status than this, a legend explains the statuses. */
const MAX_BRACKETS = 6;
/** Largest number of rows for the names of brackets. */
const MAX_ROWS = 2;

/**
 * Names the statuses of a row above its values. A gap does not end a stretch of one status.
 * @param width returns the width of the name of a status, in pixels
 * @param length width of the drawing in pixels; all names are within it
 * @returns `null` if the names do not fit, so that a legend has to explain the marks
 */
export function statusBrackets(
  row: readonly AlignedPoint[],
  bands: BandScale,
  width: (status: string) => number,
  length: number,
  lineHeight: number,
): Brackets | null {
  const runs: {status: string; first: number; last: number}[] = [];
  row.forEach(({value, status}, index) => {
    if (value === null) return;
    const run = runs.at(-1);
    if (run?.status === status) run.last = index;
    else runs.push({status, first: index, last: index});
  });
  if (runs.every(({status}) => status === ACTUAL)) return {rows: 0, place: () => []};
  if (runs.length > MAX_BRACKETS) return null;

  const half = Math.min(Math.abs(bands.step) * BAND_RATIO, MAX_BAR_WIDTH) / 2;
  const placed = runs
    .map(({status, first, last}) => {
      const ends = [bands.center(first), bands.center(last)];
      const from = clamp(Math.min(...ends) - half, 0, length);
      const to = clamp(Math.max(...ends) + half, 0, length);
      const size = width(status);
      return {status, from, to, size, x: clamp(from, 0, length - size)};
    })
    .sort((a, b) => b.x - a.x);
  const rows: {from: number; to: number}[][] = [];
  const rowOf = new Map<number, number>();
  /** Ways up from a line to its name, which no name below may cross. */
  const leaders: {row: number; x: number}[] = [];
  for (const [i, {x, size, from}] of placed.map((one, index) => [index, one] as const)) {
    let level = 0;
    const isFree = (names: readonly {from: number; to: number}[] = [], index: number) =>
      names.every((name) => x > name.to + GAP || x + size < name.from - GAP) &&
      leaders.every((leader) => leader.row <= index || leader.x < x - 2 || leader.x > x + size + 2);
    while (level < MAX_ROWS && !isFree(rows[level], level)) level++;
    const crossing = rows
      .slice(0, level)
      .some((names) => names.some((bracket) => bracket.from <= from + 1 && from <= bracket.to));
    if (level === MAX_ROWS || crossing) return null;
    if (level) leaders.push({row: level, x: from});
    (rows[level] ??= []).push({from: x, to: x + size});
    rowOf.set(i, level);
  }
  return {
    rows: rows.length,
    place: (top) =>
      placed.map(({status, from, to: end, x}, i) => {
        const lineY = Math.floor(top) + 0.5;
        const rise = (rowOf.get(i) ?? 0) * lineHeight;
        // The name of the next status can begin before its line does, so this line ends earlier.
        const next = i && !rowOf.get(i - 1) ? (placed[i - 1]?.x ?? length) - GAP : length;
        const to = Math.max(from, Math.min(end, next));
        const riser = rise ? `V${roundPixel(lineY - rise)}` : '';
        return {
          status,
          path: `M${roundPixel(to)},${lineY}H${roundPixel(from)}${riser}`,
          x: roundPixel(rise ? x + 4 : x),
          y: roundPixel(lineY - rise - lineHeight / 2 - 1),
        };
      }),
  };
}

/** The name of a series at the end of its line. */
export interface EndLabel extends Point {
  readonly series: number;
  /** Path from the end of the line to the name. */
  readonly path: string;
}

/**
 * Places the names of series beside the ends of their lines, in the same vertical order and without overlap.
 * @param ends the last point of each line
 * @param x where the names begin, in pixels
 */
export function placeEndLabels(
  ends: readonly (Point & {readonly series: number})[],
  x: number,
  [top, bottom]: readonly [number, number],
  lineHeight: number,
): EndLabel[] {
  const labels = ends.map((end) => ({end, y: end.y})).sort((a, b) => a.y - b.y);
  // Names that would overlap form a group around the mean of their positions. Groups that overlap are merged.
  const groups: {labels: typeof labels; middle: number}[] = [];
  const height = (group: (typeof groups)[number]) => group.labels.length * lineHeight;
  for (const label of labels) {
    let group = {labels: [label], middle: label.y};
    for (;;) {
      const half = height(group) / 2;
      group.middle = clamp(
        group.middle,
        top + half - lineHeight / 2,
        bottom - half + lineHeight / 2,
      );
      const previous = groups.at(-1);
      if (!previous || previous.middle + height(previous) / 2 <= group.middle - half) break;
      groups.pop();
      const merged = [...previous.labels, ...group.labels];
      group = {
        labels: merged,
        middle: merged.reduce((sum, {end}) => sum + end.y, 0) / merged.length,
      };
    }
    groups.push(group);
  }
  return groups.flatMap((group) =>
    group.labels.map(({end}, i) => {
      const y = roundPixel(group.middle + (i - (group.labels.length - 1) / 2) * lineHeight);
      const side = Math.sign(x - end.x) || 1;
      const path = `M${roundPixel(end.x + 5 * side)},${end.y}L${roundPixel(x - 3 * side)},${y}`;
      return {series: end.series, x: roundPixel(x), y, path};
    }),
  );
}
