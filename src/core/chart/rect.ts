/** A pixel as it is written in a path: two decimals are finer than any screen. */
export const pixel = (value: number): number => Math.round(value * 100) / 100 + 0;

/** Keeps a length within bounds; what is no number becomes the least. */
export const clamp = (value: number, least = 0, most = 1e5): number =>
  Math.max(least, Math.min(most, value || 0));

/** A place in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle in pixels. */
export interface Rect extends Point {
  readonly width: number;
  readonly height: number;
}

/** What is drawn as one `<path>`: all that one series shows with one status. */
export interface PathMark {
  readonly series: number;
  readonly status: string;
  /** Bars: their outline. Line and area: the line. */
  readonly path: string;
  /** Bars that are not actual: lines to be stroked over them. */
  readonly texture?: string | undefined;
  /** Area only: what is filled under the line. */
  readonly fill?: string;
  /** Line and area: circles at vertices. */
  readonly dots?: string;
}
