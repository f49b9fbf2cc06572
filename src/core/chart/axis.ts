import {clamp, pixel} from './pixel.js';

/** A label that is shown: which one, and the pixel of its middle. */
export interface ShownLabel {
  readonly index: number;
  readonly center: number;
}

/** What labels have to keep to. */
export interface LabelRoom {
  readonly count: number;
  /** Pixel of the middle of a label. */
  readonly center: (index: number) => number;
  /** Pixels that the text of a label takes along the axis. Asked for few labels only, where there are many. */
  readonly width: (index: number) => number;
  /** Pixels that no label may leave. */
  readonly from: number;
  readonly to: number;
  /** Pixels between two labels. */
  readonly gap: number;
  /** How many labels make a round: twelve months a year. Default 1. */
  readonly round?: number;
}

/** How many ticks fit, with so many pixels from one to the next. */
export function tickCount(pixels: number, spacing: number): number {
  return Math.max(2, Math.min(6, Math.floor(pixels / spacing))) || 2;
}

/**
 * Thins labels so that none touches another: every second, third, … one, counted from the first. Of months every third,
 * sixth or twelfth: the step is part of a round or made of rounds. By preference it also meets the last; else the last one
 * takes the place of those too near to it. Labels at the ends are moved inwards.
 */
export function thinLabels({
  count,
  center,
  width,
  from,
  to,
  gap,
  round = 1,
}: LabelRoom): ShownLabel[] {
  const place = (index: number) => {
    const half = width(index) / 2;
    const least = from + half;
    return {index, half, center: clamp(center(index), least, Math.max(least, to - half))};
  };
  type Placed = ReturnType<typeof place>;
  const apart = (a: Placed, b: Placed) => Math.abs(a.center - b.center) >= a.half + b.half + gap;
  const shown = (all: Placed[]) => all.map(({index, center}) => ({index, center}));

  const every = (step: number): Placed[] | null => {
    const kept: Placed[] = [];
    for (let index = 0; index < count; index += step) {
      const next = place(index);
      const former = kept.at(-1);
      if (former && !apart(former, next)) return null;
      kept.push(next);
    }
    return kept;
  };

  if (count < 1) return [];
  let step = 1;
  let kept = every(step);
  // By an eighth: of ten thousand labels few are to be measured.
  while (!kept) kept = every((step += 1 + (step >> 3)));

  const wider = Array.from({length: step}, (_, i) => step + i).filter(
    (one) => one < count && (one % round === 0 || round % one === 0),
  );
  for (const one of wider) {
    if ((count - 1) % one) continue;
    const both = every(one);
    if (both) return shown(both);
  }
  kept = every(wider[0] ?? step) ?? kept;
  const last = place(count - 1);
  while (kept.length > 1 && !apart(kept.at(-1) ?? last, last)) kept.pop();
  if (apart(kept.at(-1) ?? last, last)) kept.push(last);
  return shown(kept);
}

/** Lines across a plot, one path. `places` are pixels along the value axis. */
export function gridPath(
  places: Iterable<number>,
  from: number,
  to: number,
  horizontal: boolean,
): string {
  let path = '';
  for (const place of places) {
    // Half a pixel: a line one pixel wide is then sharp.
    const at = Math.floor(place) + 0.5;
    path += horizontal
      ? `M${at},${pixel(from)}V${pixel(to)}`
      : `M${pixel(from)},${at}H${pixel(to)}`;
  }
  return path;
}
