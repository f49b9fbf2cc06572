import {BAND_RATIO, MAX_BAR_WIDTH} from './layout.js';
import {roundPixel, type Rect, type PathMark} from './rect.js';
import type {BandScale, Scale} from './scale.js';
import {ACTUAL, type AlignedPoint} from './series.js';

/** The appearance of a value status: fill and hatching of bars, dashes of lines. */
export interface StatusStyle {
  /** Distance between two lines of the hatching along an edge, in pixels; 0 without hatching. */
  readonly spacing: number;
  /** The lines of the hatching fall from left to right instead of rising. */
  readonly slopesDown: boolean;
  /** The bar is filled with a third of its colour instead of a light tint. */
  readonly strongFill: boolean;
  /** `stroke-dasharray` of the outline of a bar; empty for a solid one. */
  readonly outline: string;
  /** `stroke-dasharray` of a line. */
  readonly dash: string;
}

const PLANNED: StatusStyle = {
  spacing: 12,
  slopesDown: false,
  strongFill: false,
  outline: '',
  dash: '5 6',
};

/* Dashes have round caps, which make each dash longer and each gap shorter by the width of the line. */
const STYLES: Readonly<Record<string, StatusStyle>> = {
  planned: PLANNED,
  forecast: {spacing: 0, slopesDown: true, strongFill: false, outline: '4 3', dash: '.1 6'},
  estimated: {spacing: 0, slopesDown: false, strongFill: true, outline: '', dash: '13 6'},
  provisional: {spacing: 14, slopesDown: true, strongFill: true, outline: '', dash: '11 6 .1 6'},
};

/** Smallest distance between two lines of hatching, in pixels. Narrower bars have no hatching. */
export const MIN_SPACING = 6;

/** Returns the texture of a status, or null for actual values. An unknown status looks like planned values. */
export function statusStyle(status: string): StatusStyle | null {
  if (status === ACTUAL) return null;
  return (Object.hasOwn(STYLES, status) && STYLES[status]) || PLANNED;
}

/**
 * Returns hatching as a path to be stroked. A path has two advantages over an SVG `<pattern>`: the same string
 * works on the screen, in the exported SVG and on the canvas of the PNG, and forced colours can recolour it.
 * The lines of neighbouring boxes are aligned.
 * @param spacing distance between two lines along an edge, in pixels
 * @param falling whether lines fall from left to right instead of rising
 * @param inset distance from the edges in pixels, so that no line crosses a rounded corner
 */
export function hatch(boxes: Iterable<Rect>, spacing: number, falling = false, inset = 1): string {
  let path = '';
  for (const {x, y, width, height} of boxes) {
    const left = x + inset;
    const right = x + width - inset;
    // Falling lines are rising lines in a box that is mirrored vertically.
    const top = falling ? -(y + height - inset) : y + inset;
    const bottom = falling ? -(y + inset) : y + height - inset;
    if (right <= left || bottom <= top) continue;
    // On a rising line, x + y is constant.
    for (
      let sum = (Math.floor((left + top) / spacing) + 1) * spacing;
      sum < right + bottom;
      sum += spacing
    ) {
      const start = Math.max(left, sum - bottom);
      const end = Math.min(right, sum - top);
      const at = (u: number) => `${roundPixel(u)},${roundPixel(falling ? u - sum : sum - u)}`;
      path += `M${at(start)}L${at(end)}`;
    }
  }
  return path;
}

/** A bar in pixels: from `from` to `to` on the period axis, and from `base` to `tip` on the value axis. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly base: number;
  readonly tip: number;
}

/** The scales of bars, and the space that they have. */
export interface BarLayoutOptions {
  readonly bands: BandScale;
  readonly scale: Scale;
  /** Number of series that are side by side in a period. */
  readonly series: number;
  /** Space for a label above the horizontal bars of each period, in pixels. */
  readonly labelRoom?: number;
}

/** Length of a bar in pixels if its value is too small to be visible, but not zero. */
const MIN_BAR_LENGTH = 2;
const RADIUS = 3;

/**
 * Returns a function that computes the position of a bar. A bar that would be too short to be visible is two
 * pixels long. A value of zero extends one pixel to each side of the zero line, so that it differs from a gap.
 */
export function barLayout({bands, scale, series, labelRoom = 0}: BarLayoutOptions) {
  const room = Math.max(1, Math.abs(bands.step) - labelRoom);
  const groupWidth = Math.min(room < 4 ? room : room * BAND_RATIO, MAX_BAR_WIDTH * series);
  const gap = groupWidth > series * 6 ? 2 : 0;
  const barWidth = Math.max(1, (groupWidth - gap * (series - 1)) / series);
  const base = scale(0);
  // A value this large shows the direction on any scale.
  const direction = Math.sign(scale(1e100) - base);
  return (seriesIndex: number, index: number, value: number): Bar => {
    const offset = (seriesIndex - (series - 1) / 2) * (barWidth + gap) * Math.sign(bands.step || 1);
    const from = bands.center(index) + labelRoom / 2 + offset - barWidth / 2;
    if (value === 0) return {from, to: from + barWidth, base: base + 1, tip: base - 1};
    const length = Math.max(MIN_BAR_LENGTH, Math.abs(scale(value) - base));
    return {from, to: from + barWidth, base, tip: base + direction * Math.sign(value) * length};
  };
}

/** Returns the rectangle of a bar, in pixels. */
export function barRect({from, to, base, tip}: Bar, horizontal: boolean): Rect {
  const start = roundPixel(Math.min(base, tip));
  const length = roundPixel(Math.abs(tip - base));
  const side = roundPixel(from);
  const thick = roundPixel(to - from);
  return horizontal
    ? {x: start, y: side, width: length, height: thick}
    : {x: side, y: start, width: thick, height: length};
}

/** Returns the outline of a bar, with square corners at the zero line and rounded corners at the tip. */
export function barPath({from, to, base, tip}: Bar, horizontal: boolean): string {
  const at = (across: number, along: number) =>
    horizontal
      ? `${roundPixel(along)},${roundPixel(across)}`
      : `${roundPixel(across)},${roundPixel(along)}`;
  const radius = Math.min(RADIUS, (to - from) / 2, Math.abs(tip - base) / 2);
  const start = `M${at(from, base)}L`;
  const end = `L${at(to, base)}Z`;
  if (radius <= 1) return `${start}${at(from, tip)}L${at(to, tip)}${end}`;
  const bend = tip - Math.sign(tip - base) * radius;
  const left = `${at(from, bend)}Q${at(from, tip)},${at(from + radius, tip)}`;
  return `${start}${left}L${at(to - radius, tip)}Q${at(to, tip)},${at(to, bend)}${end}`;
}

/**
 * Returns the bars of a row, one path per status. Ten thousand bars in one path are drawn eight times as fast
 * as in separate elements.
 * @param indices indices of the periods to draw
 */
export function barMarks(
  row: readonly AlignedPoint[],
  series: number,
  indices: Iterable<number>,
  bar: ReturnType<typeof barLayout>,
  horizontal: boolean,
): PathMark[] {
  const barsByStatus = new Map<string, Bar[]>();
  for (const index of indices) {
    const {value = null, status = ''} = row[index] ?? {};
    if (value === null) continue;
    const list = barsByStatus.get(status) ?? [];
    barsByStatus.set(status, list);
    list.push(bar(series, index, value));
  }
  return [...barsByStatus].map(([status, list]) => {
    const path = list.map((item) => barPath(item, horizontal)).join('');
    const spacing = statusStyle(status)?.spacing ?? 0;
    const width = list[0] ? list[0].to - list[0].from : 0;
    if (!spacing || width < MIN_SPACING) return {series, status, path};
    const rects = list.map((item) => barRect(item, horizontal));
    const room = Math.max(MIN_SPACING, Math.min(spacing, width));
    return {series, status, path, texture: hatch(rects, room, statusStyle(status)?.slopesDown)};
  });
}
