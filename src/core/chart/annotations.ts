import {GAP, MAX_BAR_WIDTH, BAND_RATIO} from './layout.js';
import {clamp, pixel, type Point} from './rect.js';
import type {BandScale} from './scale.js';
import {ACTUAL, type Cell} from './series.js';

/** A line above the figures of one status, and the name of the status above it. */
export interface Bracket {
  readonly status: string;
  /** The line, and where the name is higher than the line, a way up to it. */
  readonly path: string;
  /** Left end of the name. */
  readonly x: number;
  /** Middle line of the name. */
  readonly y: number;
}

/** Brackets, and the height that they take above the plot. */
export interface Brackets {
  readonly rows: number;
  readonly at: (top: number) => Bracket[];
}

/** More changes of status than this are explained by a legend. */
const MAX_BRACKETS = 6;
/** Names of neighbouring brackets are in one row, or in two. */
const MAX_ROWS = 2;

/**
 * Names the statuses of a row above its figures. Gaps belong to the status around them.
 * @param width pixels of the name of a status
 * @param length pixels that no name may leave
 * @returns `null` where the names find no room: a legend has to explain the marks
 */
export function statusBrackets(
  row: readonly Cell[],
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
  if (runs.every(({status}) => status === ACTUAL)) return {rows: 0, at: () => []};
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
    let at = 0;
    const isFree = (names: readonly {from: number; to: number}[] = [], row: number) =>
      names.every((name) => x > name.to + GAP || x + size < name.from - GAP) &&
      leaders.every((leader) => leader.row <= row || leader.x < x - 2 || leader.x > x + size + 2);
    while (at < MAX_ROWS && !isFree(rows[at], at)) at++;
    const crossing = rows
      .slice(0, at)
      .some((names) => names.some((one) => one.from <= from + 1 && from <= one.to));
    if (at === MAX_ROWS || crossing) return null;
    if (at) leaders.push({row: at, x: from});
    (rows[at] ??= []).push({from: x, to: x + size});
    rowOf.set(i, at);
  }
  return {
    rows: rows.length,
    at: (top) =>
      placed.map(({status, from, to: end, x}, i) => {
        const line = Math.floor(top) + 0.5;
        const up = (rowOf.get(i) ?? 0) * lineHeight;
        // The name of the next status may begin before its line.
        const next = i && !rowOf.get(i - 1) ? (placed[i - 1]?.x ?? length) - GAP : length;
        const to = Math.max(from, Math.min(end, next));
        const way = up ? `V${pixel(line - up)}` : '';
        return {
          status,
          path: `M${pixel(to)},${line}H${pixel(from)}${way}`,
          x: pixel(up ? x + 4 : x),
          y: pixel(line - up - lineHeight / 2 - 1),
        };
      }),
  };
}

/** The name of a series at the end of its line. */
export interface EndLabel extends Point {
  readonly series: number;
  /** From the end of the line to its name. */
  readonly path: string;
}

/**
 * Places the names of lines beside their ends, in the order of the ends, without overlap.
 * @param ends where lines end
 * @param x pixel where the names begin
 */
export function placeEndLabels(
  ends: readonly (Point & {readonly series: number})[],
  x: number,
  [top, bottom]: readonly [number, number],
  lineHeight: number,
): EndLabel[] {
  const labels = ends.map((end) => ({end, y: end.y})).sort((a, b) => a.y - b.y);
  // Names that overlap become a group around the mean of their places; groups that overlap become one.
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
      const former = groups.at(-1);
      if (!former || former.middle + height(former) / 2 <= group.middle - half) break;
      groups.pop();
      const both = [...former.labels, ...group.labels];
      group = {labels: both, middle: both.reduce((sum, {end}) => sum + end.y, 0) / both.length};
    }
    groups.push(group);
  }
  return groups.flatMap((group) =>
    group.labels.map(({end}, i) => {
      const y = pixel(group.middle + (i - (group.labels.length - 1) / 2) * lineHeight);
      const side = Math.sign(x - end.x) || 1;
      const path = `M${pixel(end.x + 5 * side)},${end.y}L${pixel(x - 3 * side)},${y}`;
      return {series: end.series, x: pixel(x), y, path};
    }),
  );
}
