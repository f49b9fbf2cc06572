/** Rounds a number of pixels to two decimals, which is finer than any screen. */
export const roundPixel = (value: number): number => Math.round(value * 100) / 100 + 0;

/** Limits a length to a range. `NaN` counts as 0. */
export const clamp = (value: number, min = 0, max = 1e5): number =>
  Math.max(min, Math.min(max, value || 0));

/** A position in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle in pixels. */
export interface Rect extends Point {
  readonly width: number;
  readonly height: number;
}

/** A mark that is drawn as one `<path>`: all values of one series with one status. */
export interface PathMark {
  readonly series: number;
  readonly status: string;
  /** The outlines of bars, or the line of a line or area. */
  readonly path: string;
  /** For bars that are not actual: the hatching, to be stroked over them. */
  readonly texture?: string | undefined;
  /** For areas only: the filled area under the line. */
  readonly fill?: string;
  /** For lines and areas: circles at vertices. */
  readonly dots?: string;
}
