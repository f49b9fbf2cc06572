import {clamp} from './rect.js';

/** Upright marks with two axes; horizontal bars; or a line without value axis. */
export type Mode = 'vertical' | 'horizontal' | 'sparkline';

/** What the room for a chart is made of; lengths in pixels. */
export interface LayoutOptions {
  readonly mode: Mode;
  readonly width: number;
  /** Default: what suits the width, or the number of horizontal bars. */
  readonly height?: number | undefined;
  readonly rtl: boolean;
  /** Places for periods along the axis. */
  readonly slots: number;
  /** Bars side by side in a period. */
  readonly series: number;
  /** Width that upright bars fill at most; default the whole. */
  readonly maxWidth?: number | undefined;
  /** Height of a line of label text. */
  readonly lineHeight: number;
  /**
   * Widest label of the value axis (0 without an axis), of the periods, of the values at the marks (0 without), and of the
   * names at the ends of lines (0 without).
   */
  readonly tickWidth: number;
  readonly labelWidth: number;
  readonly valueWidth: number;
  readonly endWidth?: number | undefined;
  /** Some values are below zero. */
  readonly negative: boolean;
}

/** Where the plot lies in the drawing, in pixels. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Horizontal bars have their label above them, because it would take too much of the width beside them. */
  readonly labelsAbove: boolean;
}

/** Pixels between a label and what it belongs to. */
export const GAP = 6;
/** Up to this width two axes leave no room for a plot. */
export const NARROW = 240;
/** More horizontal bars than this make a column that nobody compares. */
const MAX_ROWS = 60;
/** From so many horizontal bars on, they are thinner. */
const MANY_ROWS = 20;
/** Share of the slot that bars take. */
export const BAND_RATIO = 0.76;
/** Widest upright bar: one figure alone is no wall. */
export const MAX_BAR_WIDTH = 72;
/** Widest slot of an upright bar, as a share of what the widest bars need. */
const MAX_SLOT = 1.25;

/** Width that upright bars fill at most. */
export const maxBarsWidth = (slots: number, series: number): number =>
  (slots * series * MAX_BAR_WIDTH * MAX_SLOT) / BAND_RATIO;

/**
 * Chooses how a chart stands. Bars are horizontal where the width is 240 px or less, or where the labels of categories
 * would not all find room side by side: a thinned year can be guessed, a thinned category cannot.
 * @param categoryWidth widest label of a category; 0 if the periods are dates
 */
export function chooseMode(
  bars: boolean,
  width: number,
  slots: number,
  categoryWidth: number,
): Mode {
  const crowded = categoryWidth > 0 && categoryWidth + GAP > (width * 0.85) / Math.max(1, slots);
  if (bars && slots <= MAX_ROWS && (width <= NARROW || crowded)) return 'horizontal';
  return width <= NARROW ? 'sparkline' : 'vertical';
}

/** Divides a drawing into plot and margins. The plot is at least one pixel wide and high. */
export function layout(input: LayoutOptions): Layout {
  const {mode, width, rtl, slots, series, lineHeight, negative, maxWidth = width} = input;
  const share = (pixels: number, part: number) => clamp(pixels, 0, width * part);
  const labelsAbove = mode === 'horizontal' && input.labelWidth > width * 0.35;

  let before = 1;
  let after = 1;
  let top = lineHeight + GAP;
  let below = lineHeight + GAP;
  let natural = clamp(Math.min(width, maxWidth) * 0.5, 200, 400);
  if (mode === 'vertical') {
    if (input.tickWidth) before = share(input.tickWidth + GAP, 0.5);
    if (input.endWidth) after = share(input.endWidth + 2 * GAP, 0.5);
    if (negative && input.valueWidth) below += lineHeight + GAP;
  } else if (mode === 'sparkline') {
    natural = 96;
  } else {
    before = labelsAbove ? 1 : share(input.labelWidth + GAP, 0.5);
    after = input.valueWidth ? share(input.valueWidth + GAP, 0.5) : share(input.tickWidth / 2, 0.2);
    top = GAP;
    if (input.valueWidth) below = GAP;
    const least = lineHeight + (slots > MANY_ROWS ? 6 : 12);
    const bars = Math.max(least, (series * (lineHeight + 2)) / BAND_RATIO);
    const row = bars + (labelsAbove ? lineHeight : 0);
    natural = top + below + Math.max(1, slots) * row;
  }
  const height = Math.round(clamp(input.height ?? natural, top + below + 1));
  const left = Math.ceil(rtl ? after : before);
  const right = Math.max(left + 1, Math.floor(width - (rtl ? before : after)));
  top = Math.round(top);
  const bottom = Math.max(top + 1, Math.round(height - below));
  if (mode !== 'vertical') return {width, height, left, right, top, bottom, labelsAbove};
  const length = Math.min(right - left, Math.ceil(maxWidth));
  return {
    ...{width, height, top, bottom, labelsAbove},
    left: rtl ? right - length : left,
    right: rtl ? right : left + length,
  };
}
