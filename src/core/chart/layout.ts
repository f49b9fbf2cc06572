import {clamp} from './rect.js';

/** The form of a chart: `vertical` has two axes, `horizontal` has horizontal bars, `sparkline` has no value axis. */
export type Mode = 'vertical' | 'horizontal' | 'sparkline';

/** The sizes that determine the layout of a chart. All lengths are in pixels. */
export interface LayoutOptions {
  readonly mode: Mode;
  readonly width: number;
  /** Default: a height that suits the width, or the number of horizontal bars. */
  readonly height?: number | undefined;
  readonly rtl: boolean;
  /** Number of slots for periods along the axis. */
  readonly slots: number;
  /** Number of bars side by side in a period. */
  readonly series: number;
  /** Largest width that vertical bars fill. Default: the whole width. */
  readonly maxWidth?: number | undefined;
  /** Height of a line of label text. */
  readonly lineHeight: number;
  /**
   * Widths of the widest label of the value axis (0 without an axis), of the periods, of the values at the
   * marks (0 without labels), and of the names at the ends of lines (0 without names).
   */
  readonly tickWidth: number;
  readonly labelWidth: number;
  readonly valueWidth: number;
  readonly endWidth?: number | undefined;
  /** Whether some values are below zero. */
  readonly negative: boolean;
}

/** The size of the drawing, and the edges of the plot in it, in pixels. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The labels of horizontal bars are above the bars, because they would take too much of the width beside them. */
  readonly labelsAbove: boolean;
}

/** Distance between a label and its mark or axis, in pixels. */
export const GAP = 6;
/** Largest width in pixels at which there is no room for a plot with two axes. */
export const NARROW = 240;
/** With more periods than this, a column of horizontal bars is too long to compare. */
const MAX_ROWS = 60;
/** With more periods than this, horizontal bars are thinner. */
const MANY_ROWS = 20;
/** Largest share of the width for the labels beside horizontal bars. Longer labels are above the bars. */
const MAX_LABEL = 0.4;
/** Share of a slot that its bars fill. */
export const BAND_RATIO = 0.76;
/** Returns half of the height of horizontal bars that are below their label, in pixels. */
export const halfBarsBelow = (step: number, lineHeight: number): number =>
  ((Math.abs(step) - lineHeight) * BAND_RATIO) / 2;
/** Largest width of a vertical bar, in pixels. */
export const MAX_BAR_WIDTH = 72;
/** Largest width of a slot of vertical bars, as a multiple of the width that the widest bars need. */
const MAX_SLOT = 1.25;

/** Returns the largest width that vertical bars fill, in pixels. */
export const maxBarsWidth = (slots: number, series: number): number =>
  (slots * series * MAX_BAR_WIDTH * MAX_SLOT) / BAND_RATIO;

/**
 * Chooses the mode of a chart. Bars are horizontal if the width is 240 px or less, or if the labels of
 * categories do not fit side by side: a reader can guess a year whose label is left out, but not a category.
 * @param categoryWidth width of the widest label of a category, in pixels; 0 if the periods are dates
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
  const labelsAbove = mode === 'horizontal' && input.labelWidth > width * MAX_LABEL;

  let before = 1;
  let after = 1;
  let top = lineHeight + GAP;
  let below = lineHeight + GAP;
  let defaultHeight = clamp(Math.min(width, maxWidth) * 0.5, 200, 400);
  if (mode === 'vertical') {
    if (input.tickWidth) before = share(input.tickWidth + GAP, 0.5);
    if (negative && input.valueWidth) below += lineHeight + GAP;
    if (input.endWidth) {
      after = share(input.endWidth + 2 * GAP, 0.5);
      // The names of all lines fit below each other.
      defaultHeight = Math.max(defaultHeight, top + below + series * lineHeight);
    }
  } else if (mode === 'sparkline') {
    defaultHeight = 96;
  } else {
    before = labelsAbove ? 1 : share(input.labelWidth + GAP, 0.5);
    after = input.valueWidth ? share(input.valueWidth + GAP, 0.5) : share(input.tickWidth / 2, 0.2);
    top = GAP;
    if (input.valueWidth) below = GAP;
    const minRowHeight = lineHeight + (slots > MANY_ROWS ? 6 : 12);
    const bars = Math.max(minRowHeight, (series * (lineHeight + 2)) / BAND_RATIO);
    const rowHeight = bars + (labelsAbove ? lineHeight : 0);
    defaultHeight = top + below + Math.max(1, slots) * rowHeight;
  }
  const height = Math.round(clamp(input.height ?? defaultHeight, top + below + 1));
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
