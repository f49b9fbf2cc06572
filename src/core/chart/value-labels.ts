import {GAP} from './layout.js';
import type {Rect, Point} from './rect.js';

/** The label of a value. `box` is the rectangle of its text. */
export interface ValueLabel {
  readonly series: number;
  readonly index: number;
  readonly value: number;
  readonly box: Rect;
}

const overlap = (a: Rect, b: Rect) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/**
 * Chooses which value labels are shown. If all labels fit, all are shown. Otherwise only the last, the highest,
 * the lowest and the first value of each series can have a label, as far as they fit: if other values had one
 * because there is room, they would look important.
 * @param bounds rectangle that contains all labels
 * @param obstacles rectangles that no label may touch, such as the marks of other labels
 */
export function placeValueLabels(
  labels: readonly ValueLabel[],
  bounds: Rect,
  obstacles: readonly Rect[] = [],
): ValueLabel[] {
  const isFree = ({box}: ValueLabel, placed: readonly ValueLabel[]) =>
    box.x >= bounds.x &&
    box.y >= bounds.y &&
    box.x + box.width <= bounds.x + bounds.width &&
    box.y + box.height <= bounds.y + bounds.height &&
    !obstacles.some((other) => overlap(box, other)) &&
    !placed.some((other) => overlap(box, other.box));
  const greedy = (wanted: readonly ValueLabel[]) => {
    const placed: ValueLabel[] = [];
    for (const label of wanted)
      if (!placed.includes(label) && isFree(label, placed)) placed.push(label);
    return placed;
  };

  const all = greedy(labels);
  if (all.length === labels.length) return all;
  const important = [...new Set(labels.map(({series}) => series))].flatMap((series) => {
    const row = labels.filter((label) => label.series === series);
    const byValue = row.toSorted((a, b) => a.value - b.value);
    return [row.at(-1), byValue.at(-1), byValue[0], row[0]];
  });
  return greedy(important.filter((label) => label !== undefined));
}

/**
 * Returns the top of a label at a vertex of a line, so that it does not touch the line on either side. The
 * label is above the vertex, or below it if there is clearly more room.
 * @param floor position in pixels that the label must not pass
 */
export function besideLine(
  vertex: Point,
  neighbours: readonly (Point | null)[],
  {width, height}: {readonly width: number; readonly height: number},
  floor: number,
): number {
  const heights = neighbours.map((neighbour) => {
    const reach = neighbour ? Math.min(1, width / 2 / Math.abs(neighbour.x - vertex.x)) || 0 : 0;
    return vertex.y + ((neighbour?.y ?? vertex.y) - vertex.y) * reach;
  });
  const highest = Math.min(vertex.y, ...heights);
  const lowest = Math.max(vertex.y, ...heights);
  const above = highest - GAP - height;
  const below = lowest + GAP;
  return vertex.y - highest <= lowest - vertex.y + height / 2 || below + height > floor
    ? above
    : below;
}
