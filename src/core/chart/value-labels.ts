import {GAP} from './layout.js';
import {clamp, type Rect, type Point} from './rect.js';

/** The label of a value. `box` is the rectangle of its text. */
export interface ValueLabel {
  readonly series: number;
  readonly index: number;
  readonly value: number;
  readonly box: Rect;
}

const overlap = (a: Rect, b: Rect) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** A label that can be shown. `box` is null if the value has no place for a label. */
export type LabelCandidate = Omit<ValueLabel, 'box'> & {readonly box: Rect | null};

/**
 * Chooses which value labels are shown. If all labels fit, all are shown. Otherwise only the last, the highest,
 * the lowest and the first value of each series can have a label, as far as they fit: if other values had one
 * because there is room, they would look important.
 * @param bounds rectangle that contains all labels
 * @param obstacles rectangles that no label may touch, such as the marks of other labels
 */
export function placeValueLabels(
  labels: readonly LabelCandidate[],
  bounds: Rect,
  obstacles: readonly Rect[] = [],
): ValueLabel[] {
  const isFree = (box: Rect, placed: readonly ValueLabel[]) =>
    box.x >= bounds.x &&
    box.y >= bounds.y &&
    box.x + box.width <= bounds.x + bounds.width &&
    box.y + box.height <= bounds.y + bounds.height &&
    !obstacles.some((other) => overlap(box, other)) &&
    !placed.some((other) => overlap(box, other.box));
  const greedy = (candidates: Iterable<LabelCandidate>) => {
    const placed: ValueLabel[] = [];
    for (const {box, ...label} of new Set(candidates))
      if (box && isFree(box, placed)) placed.push({...label, box});
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

/** Pixels by which a label on one side of a vertex extends beyond the vertex. */
const OVERHANG = 6;
/** A label is moved from the middle to one side if it is closer to its vertex there by this many pixels. */
const SIDE = 10;

/**
 * Returns the top left corner of a label at a vertex of a line, so that it does not touch the line. The label is
 * above the vertex, or below it if there is clearly more room; on a steep line it is on the free side. Returns
 * null if the label would be so far away that it could belong to another vertex.
 * @param bounds rectangle that contains the label
 */
export function besideLine(
  vertex: Point,
  neighbours: readonly (Point | null)[],
  {width, height}: {readonly width: number; readonly height: number},
  bounds: Rect,
): Point | null {
  const yAt = (x: number, {x: endX, y: endY}: Point) =>
    vertex.y + (endY - vertex.y) * ((x - vertex.x) / (endX - vertex.x) || 0);
  const lefts = [vertex.x - width / 2, vertex.x + OVERHANG - width, vertex.x - OVERHANG];
  const places = lefts.flatMap((left, i) => {
    const x = clamp(left, bounds.x, bounds.x + bounds.width - width);
    // The line between the edges of the label.
    const ys = neighbours.map((end) => (end ? yAt(clamp(end.x, x, x + width), end) : vertex.y));
    const rise = vertex.y - Math.min(vertex.y, ...ys);
    const fall = Math.max(vertex.y, ...ys) - vertex.y;
    const aside = i ? SIDE : 0;
    return [
      {x, y: vertex.y - rise - GAP - height, away: rise, cost: rise + aside},
      {x, y: vertex.y + fall + GAP, away: fall, cost: fall + aside + height / 2},
    ];
  });
  const [best] = places
    .filter(({y, away}) => away <= height && y + height <= bounds.y + bounds.height)
    .sort((a, b) => a.cost - b.cost);
  return best ? {x: best.x, y: best.y} : null;
}
