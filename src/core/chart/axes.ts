import {gridPath, tickCount, placeTicks, type Tick} from './ticks.js';
import {
  bandScale,
  type BandScale,
  slotPositions,
  niceDomain,
  extent,
  scaleLinear,
  niceTicks,
  type Scale,
} from './scale.js';
import {chooseMode, GAP, layout, type Layout, type LayoutOptions, type Mode} from './layout.js';
import {MONTHS} from './period.js';
import {clamp, pixel} from './rect.js';
import type {Aligned} from './series.js';

/** What to draw, how, and how large its texts are. Lengths in pixels. */
export interface GeometryOptions {
  readonly data: Aligned;
  readonly type: 'bar' | 'line' | 'area';
  readonly width: number;
  /** Default: what suits the width. */
  readonly height?: number | undefined;
  /** Time and values run with the reading direction: the axis is mirrored. */
  readonly rtl?: boolean | undefined;
  /** The values are counts: no ticks between whole numbers. */
  readonly integer?: boolean | undefined;
  /** Height of a line of label text. */
  readonly lineHeight: number;
  /** Widest of the labels of these ticks. */
  readonly tickWidth: (ticks: readonly number[]) => number;
  /** Width of the label of a period. */
  readonly labelWidth: (index: number) => number;
  /** Width of a value written at its mark; without it none is. */
  readonly valueWidth?: ((series: number, index: number) => number) | undefined;
}

/** Everything of a drawing but its marks. */
export interface Axes {
  readonly mode: Mode;
  /** Time and values run to the left. */
  readonly mirrored: boolean;
  readonly plot: Layout;
  readonly scale: Scale;
  readonly bands: BandScale;
  /** Gridlines but that of zero, one path. */
  readonly grid: string;
  /**
   * The line of zero, interrupted where a label stands on it; without it, if the axis leaves zero out. Two strokes over it
   * wherever the axis leaves time out.
   */
  readonly baseline: string;
  /** `of` is the value. */
  readonly ticks: readonly Tick[];
  /** `of` is the index of the period. */
  readonly labels: readonly Tick[];
  /** Pixels that the label of a period may take: longer ones are to be cut. */
  readonly labelRoom: number;
}

/** Pixels from the end of the plot to the first vertex of a line, at most. */
const LINE_INSET = 24;

/** Widest of some labels. Of many periods a sample is measured. */
function widest(count: number, width: (index: number) => number): number {
  const stride = Math.max(1, Math.floor(count / 50));
  let most = 0;
  for (let index = 0; index < count; index += stride) most = Math.max(most, width(index));
  return most;
}

/**
 * Divides the drawing, chooses ticks and thins labels.
 * @param valueWidth widest value that would be written at a mark; 0 without
 */
export function computeAxes(input: GeometryOptions, valueWidth: number): Axes {
  const {data, type, rtl = false} = input;
  const lineHeight = clamp(input.lineHeight, 1);
  const count = data.periods.length;
  const positions = slotPositions(data.periods, type === 'bar');
  const {slots} = positions;
  const width = clamp(input.width, 1);
  const fullWidth = (index: number) => clamp(input.labelWidth(index));
  const labelWidth = widest(count, fullWidth);
  const categories = data.periods.some(({kind}) => kind === 'text');
  const mode = chooseMode(type === 'bar', width, slots, categories ? labelWidth : 0);
  const horizontal = mode === 'horizontal';
  // A label cut short says more than one that is left out; dates are left out in turn.
  const slotWidth = horizontal ? width : Math.max(80, width / (slots + 1) - 2 * GAP);
  const labelRoom = categories ? slotWidth : 1e5;
  const textWidth = (index: number) => Math.min(labelRoom, fullWidth(index));

  const dataExtent = extent(data.rows);
  const domain = niceDomain(dataExtent, type !== 'line');
  // Lying bars with their values beside them need no ticks. Values that take half the width leave no room.
  const beside = horizontal && valueWidth + GAP > width / 2 ? 0 : valueWidth;
  const tickless = horizontal && beside > 0;
  const room: LayoutOptions = {
    ...{mode, width, height: input.height, rtl, slots, series: data.rows.length, lineHeight},
    ...{tickWidth: 0, labelWidth, valueWidth: beside, negative: dataExtent[0] < 0},
  };
  // The height is known before the ticks, their width after them.
  const draft = layout(room);
  const fitting = horizontal
    ? tickCount(draft.right - draft.left, 80)
    : tickCount(draft.bottom - draft.top, lineHeight * 2.5);
  const values = tickless ? domain : niceTicks(domain, fitting, input.integer);
  const tickWidth = clamp(input.tickWidth(values));
  const plot = layout({...room, tickWidth});
  const {left, right, top, bottom} = plot;

  const [start, end] = rtl ? [right, left] : [left, right];
  const low = values[0] ?? 0;
  const high = values.at(-1) ?? 1;
  const scale = horizontal
    ? scaleLinear([low, high], start, end)
    : scaleLinear([low, high], bottom, top);
  const axis = horizontal
    ? bandScale(positions, top, bottom)
    : bandScale(positions, start, end, type === 'bar' ? undefined : LINE_INSET);

  const labels = placeTicks({
    ...{horizontal, rtl, lineHeight, plot, scale, bands: axis, values, tickWidth, count},
    yearly: 12 / (MONTHS[data.periods[0]?.kind ?? 'text'] || 12),
    labelWidth: textWidth,
  });
  const sparkline = mode === 'sparkline';
  const ticks = sparkline || tickless ? [] : labels.ticks;
  const across: [number, number] = horizontal ? [top, bottom] : [left, right];
  const zero = scale(0);
  const zeroLines = low > 0 || high < 0 ? [] : plot.labelsAbove ? data.periods.keys() : [-1];
  return {
    ...{mode, mirrored: rtl, plot, scale, bands: axis, ticks, labelRoom},
    // A sparkline names its ends alone.
    labels: labels.periods.filter((_, i, all) => !sparkline || !i || i === all.length - 1),
    grid: gridPath(
      ticks.flatMap(({of}) => (of === 0 ? [] : scale(of))),
      ...across,
      horizontal,
    ),
    baseline: [
      ...Array.from(zeroLines, (index) => {
        const end = axis.center(index) + axis.step / 2;
        const range: [number, number] = index < 0 ? across : [end - axis.step + lineHeight, end];
        return gridPath([zero], ...range, horizontal);
      }),
      ...positions.breaks.map((index) => {
        const at = pixel((axis.center(index - 1) + axis.center(index)) / 2);
        const [from, to] = [pixel(zero - 5), pixel(zero + 5)];
        return horizontal
          ? `M${from},${at}l10,-4M${from},${pixel(at + 4)}l10,-4`
          : `M${pixel(at - 4)},${to}l4,-10M${at},${to}l4,-10`;
      }),
    ].join(''),
  };
}
