import {BAND_RATIO, MAX_BAR_WIDTH} from './layout.js';
import {pixel, type Rect, type PathMark} from './rect.js';
import type {BandScale, Scale} from './scale.js';
import {ACTUAL, type Cell} from './series.js';

/** How a status looks: fill and hatching of bars, dashes of lines. */
export interface Texture {
  /** Pixels between two lines of the hatching, along an edge; 0 without hatching. */
  readonly spacing: number;
  /** The hatching falls from left to right. */
  readonly falling: boolean;
  /** The bar is filled with a third of its colour, not with a tint. */
  readonly half: boolean;
  /** `stroke-dasharray` of the outline of a bar; empty for a solid one. */
  readonly outline: string;
  /** `stroke-dasharray` of a line. */
  readonly dash: string;
}

const PLANNED: Texture = {spacing: 12, falling: false, half: false, outline: '', dash: '5 6'};

/* The ends of dashes are round, which makes them longer and the gaps shorter by the width of the line. */
const TEXTURES: Readonly<Record<string, Texture>> = {
  planned: PLANNED,
  forecast: {spacing: 0, falling: true, half: false, outline: '4 3', dash: '.1 6'},
  estimated: {spacing: 0, falling: false, half: true, outline: '', dash: '13 6'},
  provisional: {spacing: 14, falling: true, half: true, outline: '', dash: '11 6 .1 6'},
};

/** Pixels between two lines of hatching in narrow bars. */
export const MIN_SPACING = 6;

/** The texture of a status; none for actual figures. A status that we do not know looks planned. */
export function textureOf(status: string): Texture | null {
  if (status === ACTUAL) return null;
  return (Object.hasOwn(TEXTURES, status) && TEXTURES[status]) || PLANNED;
}

/**
 * Hatching as a path to be stroked, not as an SVG `<pattern>`: the same string then serves the screen, the
 * exported SVG and the canvas of the PNG, and forced colours can recolour it. The lines of all boxes share one
 * phase, so that neighbouring boxes look cut from one sheet.
 * @param spacing pixels between two lines, along an edge
 * @param falling lines fall from left to right instead of rising
 * @param inset pixels to stay away from the edges, so that no line leaves a rounded corner
 */
export function hatch(boxes: Iterable<Rect>, spacing: number, falling = false, inset = 1): string {
  let path = '';
  for (const {x, y, width, height} of boxes) {
    const left = x + inset;
    const right = x + width - inset;
    // A falling line is a rising one in a mirror: the mirrored top is the bottom.
    const top = falling ? -(y + height - inset) : y + inset;
    const bottom = falling ? -(y + inset) : y + height - inset;
    if (right <= left || bottom <= top) continue;
    // A rising line has x + y constant.
    for (
      let sum = (Math.floor((left + top) / spacing) + 1) * spacing;
      sum < right + bottom;
      sum += spacing
    ) {
      const start = Math.max(left, sum - bottom);
      const end = Math.min(right, sum - top);
      const at = (u: number) => `${pixel(u)},${pixel(falling ? u - sum : sum - u)}`;
      path += `M${at(start)}L${at(end)}`;
    }
  }
  return path;
}

/** A bar across its period (`from`, `to`) and along the values (`base`, `tip`), in pixels. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly base: number;
  readonly tip: number;
}

/** Where bars stand. */
export interface BarLayoutOptions {
  readonly bands: BandScale;
  readonly scale: Scale;
  /** How many series stand side by side in a period. */
  readonly series: number;
  /** Pixels that horizontal bars leave free before them in each period, for a label. */
  readonly labelRoom?: number;
}

/** So much of a value that is too small to be seen, yet not zero, is shown. */
const MIN_BAR_LENGTH = 2;
const RADIUS = 3;

/**
 * The place of any bar. A value too small to be seen is two pixels tall on its side of the zero line; a real
 * zero lies on that line, one pixel to either side, so that it differs from a gap.
 */
export function barLayout({bands, scale, series, labelRoom = 0}: BarLayoutOptions) {
  const room = Math.max(1, Math.abs(bands.step) - labelRoom);
  const all = Math.min(room < 4 ? room : room * BAND_RATIO, MAX_BAR_WIDTH * series);
  const gap = all > series * 6 ? 2 : 0;
  const each = Math.max(1, (all - gap * (series - 1)) / series);
  const base = scale(0);
  // Far enough to show the direction on any scale.
  const up = Math.sign(scale(1e100) - base);
  return (number: number, index: number, value: number): Bar => {
    const offset = (number - (series - 1) / 2) * (each + gap) * Math.sign(bands.step || 1);
    const from = bands.center(index) + labelRoom / 2 + offset - each / 2;
    if (value === 0) return {from, to: from + each, base: base + 1, tip: base - 1};
    const length = Math.max(MIN_BAR_LENGTH, Math.abs(scale(value) - base));
    return {from, to: from + each, base, tip: base + up * Math.sign(value) * length};
  };
}

/** The rectangle of a bar. */
export function barRect({from, to, base, tip}: Bar, horizontal: boolean): Rect {
  const start = pixel(Math.min(base, tip));
  const length = pixel(Math.abs(tip - base));
  const side = pixel(from);
  const thick = pixel(to - from);
  return horizontal
    ? {x: start, y: side, width: length, height: thick}
    : {x: side, y: start, width: thick, height: length};
}

/** The outline of a bar: square at the zero line, rounded at the tip. */
export function barPath({from, to, base, tip}: Bar, horizontal: boolean): string {
  const at = (across: number, along: number) =>
    horizontal ? `${pixel(along)},${pixel(across)}` : `${pixel(across)},${pixel(along)}`;
  const radius = Math.min(RADIUS, (to - from) / 2, Math.abs(tip - base) / 2);
  const start = `M${at(from, base)}L`;
  const end = `L${at(to, base)}Z`;
  if (radius <= 1) return `${start}${at(from, tip)}L${at(to, tip)}${end}`;
  const bend = tip - Math.sign(tip - base) * radius;
  const left = `${at(from, bend)}Q${at(from, tip)},${at(from + radius, tip)}`;
  return `${start}${left}L${at(to - radius, tip)}Q${at(to, tip)},${at(to, bend)}${end}`;
}

/**
 * All bars of a row, one path a status: ten thousand in one path draw eight times as fast as in elements of
 * their own.
 * @param indices the cells to draw
 */
export function barMarks(
  row: readonly Cell[],
  series: number,
  indices: Iterable<number>,
  bar: ReturnType<typeof barLayout>,
  horizontal: boolean,
): PathMark[] {
  const found = new Map<string, Bar[]>();
  for (const index of indices) {
    const {value = null, status = ''} = row[index] ?? {};
    if (value === null) continue;
    const list = found.get(status) ?? [];
    found.set(status, list);
    list.push(bar(series, index, value));
  }
  return [...found].map(([status, list]) => {
    const path = list.map((one) => barPath(one, horizontal)).join('');
    const spacing = textureOf(status)?.spacing ?? 0;
    const width = list[0] ? list[0].to - list[0].from : 0;
    if (!spacing || width < MIN_SPACING) return {series, status, path};
    const rects = list.map((one) => barRect(one, horizontal));
    const room = Math.max(MIN_SPACING, Math.min(spacing, width));
    return {series, status, path, texture: hatch(rects, room, textureOf(status)?.falling)};
  });
}
