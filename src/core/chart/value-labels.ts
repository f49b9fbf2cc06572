import {GAP} from './layout.js';
import type {Rect, Point} from './rect.js';

/** A value label that would like to be shown. `box` is the room its text takes. */
export interface ValueLabel {
  readonly series: number;
  readonly index: number;
  readonly value: number;
  readonly box: Rect;
}

const overlap = (a: Rect, b: Rect) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/**
 * Chooses which values are written at their marks: all, where all fit; else the last, the highest, the lowest
 * and the first of each series, as far as they fit. A choice by room alone would look like one by weight.
 * @param bounds no label may leave it
 * @param obstacles no label may touch them, the mark of another label for one
 */
export function placeValueLabels(
  labels: readonly ValueLabel[],
  bounds: Rect,
  obstacles: readonly Rect[] = [],
): ValueLabel[] {
  const free = ({box}: ValueLabel, placed: readonly ValueLabel[]) =>
    box.x >= bounds.x &&
    box.y >= bounds.y &&
    box.x + box.width <= bounds.x + bounds.width &&
    box.y + box.height <= bounds.y + bounds.height &&
    !obstacles.some((other) => overlap(box, other)) &&
    !placed.some((other) => overlap(box, other.box));
  const greedy = (wanted: readonly ValueLabel[]) => {
    const placed: ValueLabel[] = [];
    for (const label of wanted)
      if (!placed.includes(label) && free(label, placed)) placed.push(label);
    return placed;
  };

  const all = greedy(labels);
  if (all.length === labels.length) return all;
  const telling = [...new Set(labels.map(({series}) => series))].flatMap((series) => {
    const row = labels.filter((label) => label.series === series);
    const byValue = row.toSorted((a, b) => a.value - b.value);
    return [row.at(-1), byValue.at(-1), byValue[0], row[0]];
  });
  return greedy(telling.filter((label) => label !== undefined));
}

/**
 * The top of a text at a vertex of a line, clear of the pieces of line to both sides: above the vertex, or below
 * it where the line leaves clearly more room.
 * @param floor pixel that the text may not reach
 */
export function besideLine(
  at: Point,
  neighbours: readonly (Point | null)[],
  {width, height}: {readonly width: number; readonly height: number},
  floor: number,
): number {
  const heights = neighbours.map((other) => {
    const reach = other ? Math.min(1, width / 2 / Math.abs(other.x - at.x)) || 0 : 0;
    return at.y + ((other?.y ?? at.y) - at.y) * reach;
  });
  const highest = Math.min(at.y, ...heights);
  const lowest = Math.max(at.y, ...heights);
  const above = highest - GAP - height;
  const below = lowest + GAP;
  return at.y - highest <= lowest - at.y + height / 2 || below + height > floor ? above : below;
}
