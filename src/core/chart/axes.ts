import {statusBrackets, type Brackets} from './annotations.js';
import {
  chooseMode,
  GAP,
  halfBarsBelow,
  layout,
  maxBarsWidth,
  type Layout,
  type LayoutOptions,
  type Mode,
} from './layout.js';
import {clamp, roundPixel} from './rect.js';
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
import type {AlignedSeries} from './series.js';
import {
  everyMonths,
  everyNth,
  gridPath,
  placeTicks,
  tickCount,
  type Interval,
  type PeriodLabel,
  type Tick,
} from './ticks.js';

/** The data and the form of a chart, and the sizes of its texts. All lengths are in pixels. */
export interface GeometryOptions {
  readonly data: AlignedSeries;
  readonly type: 'bar' | 'line' | 'area';
  readonly width: number;
  /** Default: a height that suits the width. */
  readonly height?: number | undefined;
  /** Mirrors the axes, so that time and values run from right to left. */
  readonly rtl?: boolean | undefined;
  /** The values are counts, so that all ticks are whole numbers. */
  readonly integer?: boolean | undefined;
  /** Height of a line of label text. */
  readonly lineHeight: number;
  /** Returns the width of the widest label of these ticks. */
  readonly tickWidth: (ticks: readonly number[]) => number;
  /**
   * Returns the width of the label of a period. `before` is the index of the previous label, which may contain
   * the year already.
   */
  readonly labelWidth: (index: number, before?: number) => number;
  /** Returns the width of the label of a value, or 0 for no label. Without this function, values have no labels. */
  readonly valueWidth?: ((series: number, index: number) => number) | undefined;
  /**
   * Returns the width of the name of a status above the values of a single series. Without this function,
   * statuses are not named.
   */
  readonly statusWidth?: ((status: string) => number) | undefined;
  /**
   * Returns the width of the name of a series at the end of its line, or 0 for no name. Without this function,
   * series are not named.
   */
  readonly endWidth?: ((series: number) => number) | undefined;
}

/** Everything in a drawing except its marks. */
export interface Axes {
  readonly mode: Mode;
  /** Time and values run from right to left. */
  readonly rtl: boolean;
  readonly plot: Layout;
  readonly scale: Scale;
  readonly bands: BandScale;
  /** The names of statuses above the values; `null` if a legend has to explain the marks. */
  readonly brackets: Brackets | null;
  /** Returns the gridlines, except the one at zero, as one path that is interrupted at labels. */
  readonly grid: (gapsAt: (place: number) => readonly Interval[]) => string;
  /**
   * Returns the zero line as a path that is interrupted at labels. The line is left out if zero is not on the
   * axis. Two short strokes mark each place where the axis leaves out time.
   */
  readonly baseline: (gapsAt: (place: number) => readonly Interval[]) => string;
  readonly ticks: readonly Tick[];
  readonly labels: readonly PeriodLabel[];
  /** Returns the width for the label of a period, in pixels. Longer labels have to be cut. */
  readonly labelRoom: (index: number) => number;
}

/** Largest distance from the end of the plot to the first vertex of a line, in pixels. */
const LINE_INSET = 24;
/** Smallest width of the label of a category, in pixels. If there is less room, some labels are left out. */
const MIN_LABEL = 80;
/** Smallest share of its width that the label of the first or last category can have. */
const MIN_END = 0.8;
/**
 * Smallest space between a line without ticks and the edge of the plot that is nearest to zero, as a share of
 * the height of the plot.
 */
const LINE_PADDING = 0.08;

/** Returns the width of the widest label. If there are many periods, only a sample is measured. */
function widest(count: number, width: (index: number) => number): number {
  const stride = Math.max(1, Math.floor(count / 50));
  let max = 0;
  for (let index = 0; index < count; index += stride) max = Math.max(max, width(index));
  return max;
}

/**
 * Computes the layout, chooses ticks and thins labels.
 * @param valueWidth width of the widest value label, in pixels; 0 without value labels
 * @param tickless whether every value has a label, so that there is no value axis and no grid
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
  // Horizontal bars with value labels need no ticks. Value labels that take half the width are left out.
  const beside = horizontal && valueWidth + GAP > width / 2 ? 0 : valueWidth;
  const bare = sparkline || (horizontal ? beside > 0 : tickless);
  const room: LayoutOptions = {
    ...{mode, width, height: input.height, rtl, slots, series: rows.length, lineHeight},
    ...{tickWidth: 0, labelWidth, valueWidth: beside, negative: dataExtent[0] < 0},
    maxWidth: bars ? maxBarsWidth(slots, rows.length) : undefined,
    endWidth: input.endWidth && Math.max(0, ...rows.map((_, i) => clamp(input.endWidth?.(i) ?? 0))),
  };
  // The number of ticks depends on the height, and the width of the plot depends on the ticks.
  const draft = layout(room);
  const maxTicks = horizontal
    ? tickCount(draft.right - draft.left, 80)
    : tickCount(draft.bottom - draft.top, lineHeight * 2.5);
  // The label of the lowest value is below its vertex.
  const labelShare = sparkline ? 0 : (lineHeight + GAP) / (draft.bottom - draft.top);
  const values = bare
    ? padded(domain, clamp(labelShare, LINE_PADDING, 0.3))
    : niceTicks(domain, maxTicks, input.integer);
  const tickWidth = bare ? 0 : clamp(input.tickWidth(values));
  let plot = layout({...room, tickWidth});

  const [start, end] = rtl ? [plot.right, plot.left] : [plot.left, plot.right];
  const inset = bars ? undefined : input.endWidth ? GAP : LINE_INSET;
  const bands = horizontal
    ? bandScale(positions, plot.top, plot.bottom)
    : bandScale(positions, start, end, inset);
  const [row] = rows;
  const hasBrackets = row && rows.length === 1 && mode === 'vertical' && statusWidth;
  const brackets = hasBrackets ? statusBrackets(row, bands, statusWidth, width, lineHeight) : null;
  if (brackets?.rows) plot = lowered(plot, brackets.rows * lineHeight + GAP);

  const {left, right, top, bottom} = plot;
  const low = values[0] ?? 0;
  const high = values.at(-1) ?? 1;
  const scale = horizontal
    ? scaleLinear([low, high], start, end)
    : scaleLinear([low, high], bottom, top);

  // Labels of categories are cut before some of them are left out. Labels of dates are only left out.
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
    // The remaining labels share the width. A label at an end has a neighbour on one side only.
    const [first, second] = placed.periods;
    const edge = Math.abs(bands.center(first?.index ?? 0) - start);
    const distance = second
      ? Math.abs(bands.center(second.index) - bands.center(first?.index ?? 0))
      : width;
    const shown = placed.periods.map(({index}) => index);
    const endRoom = Math.min(edge, distance / 2) + distance / 2 - GAP - 1;
    // Labels at the ends can be a little shorter, so that the others are longer.
    for (const least of [cap, cap * MIN_END]) {
      const room = (index: number) => {
        if (!shown.includes(index)) return cap;
        const isEnd = index === shown[0] || index === shown.at(-1);
        return isEnd ? Math.max(least, endRoom) : distance - 2 * GAP - 1;
      };
      const widened = place(room);
      if (widened.periods.length === shown.length) {
        [placed, labelRoom] = [widened, room];
        break;
      }
    }
  }

  const across: [number, number] = horizontal ? [top, bottom] : [left, right];
  const zero = scale(0);
  const zeroLines = low > 0 || high < 0 ? [] : plot.labelsAbove ? periods.keys() : [-1];
  const ticks = bare ? [] : placed.ticks;
  return {
    ...{mode, rtl, plot, scale, bands, brackets, ticks, labelRoom},
    // A sparkline has labels for its first and last period only.
    labels: placed.periods.filter((_, i, all) => !sparkline || !i || i === all.length - 1),
    grid: (gapsAt) =>
      gridPath(
        ticks.flatMap(({value}) => (value === 0 ? [] : scale(value))),
        ...across,
        horizontal,
        gapsAt,
      ),
    baseline: (gapsAt) =>
      [
        ...[...zeroLines].map((index) => {
          if (index < 0) return gridPath([zero], ...across, horizontal, gapsAt);
          // Beside the bars only, because the line would touch the label above them.
          const middle = bands.center(index) + lineHeight / 2;
          const half = halfBarsBelow(bands.step, lineHeight) + 1;
          return gridPath([zero], middle - half, middle + half, horizontal, gapsAt);
        }),
        ...positions.breaks.map((index) => {
          const middle = roundPixel((bands.center(index - 1) + bands.center(index)) / 2);
          const line = low > 0 || high < 0 ? (horizontal ? left : bottom) : zero;
          const [from, to] = [roundPixel(line - 5), roundPixel(line + 5)];
          return horizontal
            ? `M${from},${middle}l10,-4M${from},${roundPixel(middle + 4)}l10,-4`
            : `M${roundPixel(middle - 4)},${to}l4,-10M${middle},${to}l4,-10`;
        }),
      ].join(''),
  };
}

/** Returns the ends of an axis without ticks. `share` of the plot is between the line and the edge nearest to zero. */
function padded([low, high]: readonly [number, number], share: number): number[] {
  const space = ((high - low) * share) / (1 - share);
  if (low > 0) return [low - space, high];
  if (high < 0) return [low, high + space];
  return [low, high];
}

/** Moves the top of a plot down. */
const lowered = (plot: Layout, by: number): Layout => ({...plot, top: plot.top + by});
