import {range} from 'd3-array';
import {isServer} from 'lit';
import {geometry, type Geometry} from '../../core/chart/geometry.js';
import type {Point} from '../../core/chart/rect.js';
import type {Locale} from '../../core/i18n/locale.js';
import type {ChartModel} from './chart-model.js';
import {statusLabel} from './description.js';

/** Font size of the labels, relative to the surrounding text. */
const LABEL_SIZE = 0.8125;
/** Largest width of the chart, in em. Wider charts are not easier to read. */
export const MAX_WIDTH = 75;
/** Number of series that have a colour of their own. */
export const COLOURS = 6;
/**
 * Largest share of the width for names at the ends of lines. If the names with the last values need more, the values are left
 * out; if the names alone need more, they are replaced with numbers.
 */
const MAX_END = 0.34;
/** Estimated width of a letter relative to the font size, for environments that cannot measure text. */
const WIDE = 0.62;

/** Text styles of the widget. The server uses the defaults. */
export interface Typography {
  readonly fontFamily?: string | undefined;
  /** CSS length in pixels, such as `16px`. */
  readonly fontSize?: string | undefined;
  readonly direction?: string | undefined;
  /** CSS length in pixels, or `normal`. */
  readonly letterSpacing?: string | undefined;
}

/** The geometry of a chart with its texts. */
export interface ChartDrawing extends Geometry {
  /** Texts of `labels`: the periods, truncated if too long. Tooltip and table contain the full text. */
  readonly labelTexts: readonly string[];
  /** Texts of `ends`: the names of the series, or their numbers in the legend. */
  readonly endTexts: readonly string[];
  /** Signs without a value label: for periods without a value, and for footnotes of values without a label. */
  readonly signs: readonly (Point & {readonly text: string})[];
  /** Whether numbers replace the names of the series. */
  readonly numbered: boolean;
  /** Number of series in the chart. The table contains all series. */
  readonly series: number;
}

/** Computes the drawing of a model for a width in pixels. */
export function createDrawing(
  model: ChartModel,
  locale: Locale,
  type: 'bar' | 'line' | 'area',
  width: number,
  {fontFamily = 'sans-serif', fontSize = '16px', direction = 'ltr', letterSpacing}: Typography,
): ChartDrawing {
  const {format, names} = model;
  const size = parseFloat(fontSize) * LABEL_SIZE;
  // Measured with the weight of the values; the other labels are slightly narrower.
  const measure = measureIn(
    `700 ${size}px ${fontFamily}`,
    size,
    parseFloat(letterSpacing ?? '') || 0,
  );
  // Bars without a colour of their own could not be distinguished.
  const series = type === 'bar' ? Math.min(names.length, COLOURS) : names.length;
  const data = {...model.data, rows: model.data.rows.slice(0, series)};
  const direct = series > 1 && type !== 'bar';
  const name = (index: number) => names[index]?.text ?? '';
  const nameAndLast = (index: number) => {
    const last = data.rows[index]?.findLast(({value}) => value !== null)?.value;
    return last == null ? name(index) : `${name(index)}: ${format.label(last)}`;
  };
  const endTexts = [nameAndLast, name].find((text) =>
    names.every((_, index) => measure(text(index)) <= width * MAX_END),
  );
  const numbered = direct && !endTexts;
  const endText = endTexts ?? ((index: number) => String(index + 1));
  const full = (index: number) => model.period(index);
  const short = data.periods.length > 24 || !fitAll(data.periods.length, full, measure, width);
  const tick = (index: number, before?: number) =>
    short ? model.tick(index, before) : full(index);

  const drawing = geometry({
    ...{data, type, width},
    rtl: direction === 'rtl',
    integer: format.integer,
    lineHeight: Math.ceil(size * 1.25),
    tickWidth: (ticks) => Math.max(0, ...format.ticks(ticks).map(measure)),
    labelWidth: (index, before) => measure(tick(index, before)),
    valueWidth: (row, index) =>
      measure(format.label(data.rows[row]?.[index]?.value ?? 0) + model.footnoteSign(row, index)) +
      4,
    statusWidth: (status) => measure(statusLabel(locale, status)),
    endWidth: direct ? (index) => measure(endText(index)) : undefined,
  });
  return {
    ...drawing,
    labelTexts: cutTexts(
      drawing.labels.map(({index, before}) => tick(index, before)),
      drawing.labels.map(({index}) => drawing.labelRoom(index)),
      measure,
    ),
    endTexts: drawing.ends.map(({series: index}) => endText(index)),
    signs: signsOf(drawing, model, series),
    ...{numbered, series},
  };
}

/** Largest number of periods for which there is room for signs. */
const MAX_SIGNS = 60;
/** Distance from a mark up to its sign, in pixels. */
const SIGN_RISE = 11;

function signsOf(drawing: Geometry, model: ChartModel, series: number) {
  const {data} = model;
  if (data.periods.length > MAX_SIGNS || drawing.mode === 'sparkline') return [];
  const labelledValues = new Set(drawing.values.map((one) => `${one.series} ${one.index}`));
  return data.rows.slice(0, series).flatMap((row, one) =>
    row.flatMap(({value, index: at}, index) => {
      const sign = model.footnoteSign(one, index);
      if (value !== null) {
        const spot = drawing.pointAt(one, index);
        const place = spot && {x: spot.x, y: spot.y - SIGN_RISE};
        return sign && place && !labelledValues.has(`${one} ${index}`)
          ? {...place, text: sign}
          : [];
      }
      return at >= 0 && series === 1 ? {...drawing.gapPointAt(index), text: `–${sign}`} : [];
    }),
  );
}

/** Whether the labels of all periods fit side by side, each in an equal share of the width. */
const fitAll = (
  count: number,
  text: (index: number) => string,
  measure: Measure,
  width: number,
): boolean => range(count).every((index) => measure(text(index)) + 12 <= width / count);

/**
 * Truncates each text to its width. If this makes texts equal, keeps the ends of the texts, which may differ.
 */
export function cutTexts(
  texts: readonly string[],
  rooms: readonly number[],
  measure: (text: string) => number,
): string[] {
  const cut = (text: string, room: number, tail: number): string => {
    if (measure(text) <= room) return text;
    const end = tail ? text.slice(-tail).trimStart() : '';
    let length = text.length - tail;
    while (length > 0 && measure(`${text.slice(0, length).trimEnd()}…${end}`) > room) length--;
    return `${text.slice(0, length).trimEnd()}…${end}`;
  };
  const distinct = new Set(texts).size;
  for (const tail of [0, 4, 8, 12, 16, 24]) {
    const result = texts.map((text, i) => cut(text, rooms[i] ?? 0, tail));
    if (new Set(result).size === distinct) return result;
  }
  return texts.map((text, i) => cut(text, rooms[i] ?? 0, 0));
}

/** Measures the width of a text, in pixels. */
export type Measure = (text: string) => number;

let canvas: OffscreenCanvasRenderingContext2D | null | undefined;

/**
 * Measures texts in a font without touching the layout of the page. Where nothing can be measured, such as on the
 * server, each letter counts as a wide one.
 * @param font as in CSS
 * @param size its size in pixels
 * @param spacing pixels between letters
 */
function measureIn(font: string, size: number, spacing: number): Measure {
  if (canvas === undefined) {
    const hasCanvas = !isServer && 'OffscreenCanvas' in globalThis;
    canvas = hasCanvas ? new OffscreenCanvas(1, 1).getContext('2d') : null;
  }
  if (canvas) canvas.font = font;
  const widths = new Map<string, number>();
  return (text) => {
    let width = widths.get(text);
    if (width === undefined) {
      // Cached, because measuring is slow and each text is measured up to five times.
      width = canvas?.measureText(text).width ?? text.length * size * WIDE;
      widths.set(text, (width += text.length * spacing));
    }
    return width;
  };
}
