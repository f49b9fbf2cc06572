import type {Bands} from './bands.js';
import {hatch} from './hatch.js';
import {pixel, type Box, type Mark} from './pixel.js';
import type {Scale} from './scale.js';
import type {Cell} from './series.js';
import {textureOf} from './status.js';

/** A bar across its period (`from`, `to`) and along the values (`base`, `tip`), in pixels. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly base: number;
  readonly tip: number;
}

/** Where bars stand. */
export interface BarPlaces {
  readonly bands: Bands;
  readonly scale: Scale;
  /** How many series stand side by side in a period. */
  readonly series: number;
  /** Pixels that lying bars leave free before them in each period, for a label. */
  readonly labelRoom?: number;
}

/** What the bars of a period take of its room. */
export const BAR_SHARE = 0.76;
/** Widest bar: one figure alone is no wall. */
const WIDEST = 72;
/** So much of a value that is too small to be seen, yet not zero, is shown. */
const LEAST = 2;
const RADIUS = 3;

/**
 * The place of any bar. A value too small to be seen is two pixels tall on its side of the zero line; a real
 * zero lies on that line, one pixel to either side, so that it differs from a gap.
 */
export function barAt({bands, scale, series, labelRoom = 0}: BarPlaces) {
  const room = Math.max(1, Math.abs(bands.step) - labelRoom);
  const all = Math.min(room < 4 ? room : room * BAR_SHARE, WIDEST * series);
  const gap = all > series * 6 ? 2 : 0;
  const each = Math.max(1, (all - gap * (series - 1)) / series);
  const base = scale(0);
  // Far enough to show the direction on any scale.
  const up = Math.sign(scale(1e100) - base);
  return (number: number, index: number, value: number): Bar => {
    const offset = (number - (series - 1) / 2) * (each + gap) * Math.sign(bands.step || 1);
    const from = bands.center(index) + labelRoom / 2 + offset - each / 2;
    if (value === 0) return {from, to: from + each, base: base + 1, tip: base - 1};
    const length = Math.max(LEAST, Math.abs(scale(value) - base));
    return {from, to: from + each, base, tip: base + up * Math.sign(value) * length};
  };
}

/** The rectangle of a bar. */
export function boxOf({from, to, base, tip}: Bar, horizontal: boolean): Box {
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
  bar: ReturnType<typeof barAt>,
  horizontal: boolean,
): Mark[] {
  const found = new Map<string, Bar[]>();
  for (const index of indices) {
    const {value = null, status = ''} = row[index] ?? {};
    if (value === null) continue;
    const list = found.get(status) ?? [];
    found.set(status, list);
    list.push(bar(series, index, value));
  }
  return Array.from(found, ([status, list]) => {
    const path = list.map((one) => barPath(one, horizontal)).join('');
    const look = textureOf(status);
    if (!look || (list[0] && list[0].to - list[0].from < look.spacing))
      return {series, status, path};
    const boxes = list.map((one) => boxOf(one, horizontal));
    return {series, status, path, texture: hatch(boxes, look.spacing, look.falling)};
  });
}
