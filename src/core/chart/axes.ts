import {statusBrackets, type Brackets} from './annotations.js';
import {
  chooseMode,
  GAP,
  layout,
  maxBarsWidth,
  type Layout,
  type LayoutOptions,
  type Mode,
} from './layout.js';
import {clamp, pixel} from './rect.js';
import {
  bandScale,
  extent,
  niceDomain,
  niceTicks,
  scaleLinear,
  slotMonths,
  slotPositions,
  type BandScale,
  type Scale,
} from './scale.js';
import type {Aligned} from './series.js';
import {
  everyMonths,
  everyNth,
  gridPath,
  placeTicks,
  tickCount,
  type Span,
  type Tick,
} from './ticks.js';

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
  /** Width of the label of a period, behind another label. */
  readonly labelWidth: (index: number, before?: number) => number;
  /** Width of a value written at its mark; without it none is. */
  readonly valueWidth?: ((series: number, index: number) => number) | undefined;
  /** Width of the name of a status above the figures of a single series; without it none is named. */
  readonly statusWidth?: ((status: string) => number) | undefined;
  /** Width of the name of a series at the end of its line; without it none is named. */
  readonly endWidth?: ((series: number) => number) | undefined;
}

/** Everything of a drawing but its marks. */
export interface Axes {
  readonly mode: Mode;
  /** Time and values run to the left. */
  readonly mirrored: boolean;
  readonly plot: Layout;
  readonly scale: Scale;
  readonly bands: BandScale;
  /** The names of statuses above the figures; `null` where a legend has to explain the marks. */
  readonly brackets: Brackets | null;
  /** Gridlines but that of zero, one path, interrupted where a label is. */
  readonly grid: (gapsAt: (place: number) => readonly Span[]) => string;
  /**
   * The line of zero, interrupted where a label stands on it; without it, if the axis leaves zero out. Two strokes over it
   * wherever the axis leaves time out.
   */
  readonly baseline: (gapsAt: (place: number) => readonly Span[]) => string;
  /** `of` is the value. */
  readonly ticks: readonly Tick[];
  /** `of` is the index of the period. */
  readonly labels: readonly Tick[];
  /** Pixels that the label of a period may take: longer ones are to be cut. */
  readonly labelRoom: (index: number) => number;
}

/** Pixels from the end of the plot to the first vertex of a line, at most. */
const LINE_INSET = 24;
/** Pixels that a label of a category takes at least, before others are left out. */
const MIN_LABEL = 80;
/** Share of the spread that a line without ticks keeps free below it. */
const LINE_PADDING = 0.08;

/** Widest of some labels. Of many periods a sample is measured. */
function widest(count: number, width: (index: number) => number): number {
  const stride = Math.max(1, Math.floor(count / 50));
  let most = 0;
  for (let index = 0; index < count; index += stride) most = Math.max(most, width(index));
  return most;
}

/**
 * Divides the drawing, chooses ticks and thins labels.
 * @param valueWidth widest value that is written at a mark; 0 without
 * @param tickless every value is written: no axis and no grid
 */
export function computeAxes(input: GeometryOptions, valueWidth: number, tickless: boolean): Axes {
  const {data, type, rtl = false, statusWidth} = input;
  const {periods, rows} = data;
  const bars = type === 'bar';
  const lineHeight = clamp(input.lineHeight, 1);
  const count = periods.length;
  const positions = slotPositions(periods, bars);
  const {slots} = positions;
  const width = clamp(input.width, 1);
  const fullWidth = (index: number, before?: number) => clamp(input.labelWidth(index, before));
  const labelWidth = widest(count, fullWidth);
  const categories = periods.some(({kind}) => kind === 'text');
  const mode = chooseMode(bars, width, slots, categories ? labelWidth : 0);
  const horizontal = mode === 'horizontal';
  const sparkline = mode === 'sparkline';

  const dataExtent = extent(rows);
  const domain = niceDomain(dataExtent, type !== 'line');
  // Horizontal bars with their values beside them need no ticks. Values that take half the width leave no room.
  const beside = horizontal && valueWidth + GAP > width / 2 ? 0 : valueWidth;
  const bare = sparkline || (horizontal ? beside > 0 : tickless);
  const room: LayoutOptions = {
    ...{mode, width, height: input.height, rtl, slots, series: rows.length, lineHeight},
    ...{tickWidth: 0, labelWidth, valueWidth: beside, negative: dataExtent[0] < 0},
    maxWidth: bars ? maxBarsWidth(slots, rows.length) : undefined,
    endWidth: input.endWidth && Math.max(0, ...rows.map((_, i) => clamp(input.endWidth?.(i) ?? 0))),
  };
  // The height is known before the ticks, their width after them.
  const draft = layout(room);
  const most = horizontal
    ? tickCount(draft.right - draft.left, 80)
    : tickCount(draft.bottom - draft.top, lineHeight * 2.5);
  const values = bare ? padded(domain) : niceTicks(domain, most, input.integer);
  const tickWidth = bare ? 0 : clamp(input.tickWidth(values));
  let plot = layout({...room, tickWidth});

  const [start, end] = rtl ? [plot.right, plot.left] : [plot.left, plot.right];
  const inset = bars ? undefined : input.endWidth ? GAP : LINE_INSET;
  const bands = horizontal
    ? bandScale(positions, plot.top, plot.bottom)
    : bandScale(positions, start, end, inset);
  const [row] = rows;
  const named = row && rows.length === 1 && mode === 'vertical' && statusWidth;
  const brackets = named ? statusBrackets(row, bands, statusWidth, width, lineHeight) : null;
  if (brackets?.rows) plot = lowered(plot, brackets.rows * lineHeight + GAP);

  const {left, right, top, bottom} = plot;
  const low = values[0] ?? 0;
  const high = values.at(-1) ?? 1;
  const scale = horizontal
    ? scaleLinear([low, high], start, end)
    : scaleLinear([low, high], bottom, top);

  // A category is cut short before others are left out; dates are left out in turn.
  const capped = categories && !horizontal;
  const cap = capped ? Math.max(MIN_LABEL, width / (slots + 1) - 2 * GAP) : Infinity;
  const inTime = slotMonths(periods) > 0 && !positions.breaks.length;
  const place = (room: (index: number) => number) =>
    placeTicks({
      ...{horizontal, rtl, lineHeight, plot, scale, bands, values, tickWidth, count},
      sequences: inTime ? everyMonths(periods) : everyNth(count),
      labelWidth: (index, before) => Math.min(room(index), fullWidth(index, before)),
    });
  const side = plot.labelsAbove ? width : Math.max(left, width - right) - GAP;
  let labelRoom: (index: number) => number = () => (horizontal ? side : cap);
  let placed = place(labelRoom);
  if (capped) {
    // Those that are left share the room; those at the ends have it on one side.
    const [first, second] = placed.periods;
    const edge = Math.abs(bands.center(first?.of ?? 0) - start);
    const apart = second ? Math.abs(bands.center(second.of) - bands.center(first?.of ?? 0)) : width;
    const shown = new Map(placed.periods.map(({of}, i) => [of, i]));
    const wider = (index: number) => {
      const at = shown.get(index) ?? -1;
      const isEnd = at === 0 || at === shown.size - 1;
      return Math.max(
        cap,
        isEnd ? Math.min(edge, apart / 2) + apart / 2 - GAP - 1 : apart - 2 * GAP - 1,
      );
    };
    const again = place(wider);
    if (again.periods.length === placed.periods.length) [placed, labelRoom] = [again, wider];
  }

  const across: [number, number] = horizontal ? [top, bottom] : [left, right];
  const zero = scale(0);
  const zeroLines = low > 0 || high < 0 ? [] : plot.labelsAbove ? periods.keys() : [-1];
  const ticks = bare ? [] : placed.ticks;
  return {
    ...{mode, mirrored: rtl, plot, scale, bands, brackets, ticks, labelRoom},
    // A sparkline names its ends alone.
    labels: placed.periods.filter((_, i, all) => !sparkline || !i || i === all.length - 1),
    grid: (gapsAt) =>
      gridPath(
        ticks.flatMap(({of}) => (of === 0 ? [] : scale(of))),
        ...across,
        horizontal,
        gapsAt,
      ),
    baseline: (gapsAt) =>
      [
        ...[...zeroLines].map((index) => {
          const end = bands.center(index) + bands.step / 2;
          const range: [number, number] = index < 0 ? across : [end - bands.step + lineHeight, end];
          return gridPath([zero], ...range, horizontal, gapsAt);
        }),
        ...positions.breaks.map((index) => {
          const at = pixel((bands.center(index - 1) + bands.center(index)) / 2);
          const line = low > 0 || high < 0 ? (horizontal ? left : bottom) : zero;
          const [from, to] = [pixel(line - 5), pixel(line + 5)];
          return horizontal
            ? `M${from},${at}l10,-4M${from},${pixel(at + 4)}l10,-4`
            : `M${pixel(at - 4)},${to}l4,-10M${at},${to}l4,-10`;
        }),
      ].join(''),
  };
}

/** The ends of an axis without ticks. */
function padded([low, high]: readonly [number, number]): number[] {
  if (low > 0) return [low - (high - low) * LINE_PADDING, high];
  if (high < 0) return [low, high + (high - low) * LINE_PADDING];
  return [low, high];
}

/** Makes room above a plot. */
const lowered = (plot: Layout, by: number): Layout => ({...plot, top: plot.top + by});
