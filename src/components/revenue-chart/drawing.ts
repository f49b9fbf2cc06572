import {isServer} from 'lit';
import {geometry, type Geometry} from '../../core/chart/geometry.js';
import type {ChartModel} from './chart-model.js';

/** Tells how wide a text is, in pixels. */
export type Measure = (text: string) => number;

/** Of the height of the letters: about what a digit takes in most fonts, and rather more. */
const WIDE = 0.62;

let canvas: OffscreenCanvasRenderingContext2D | null | undefined;

/**
 * Measures texts in a font without touching the layout of the page. On the server nothing can be measured: there each
 * letter counts as a wide one.
 * @param font as in CSS
 * @param size its size in pixels
 * @param spacing pixels between letters
 */
export function measureIn(font: string, size: number, spacing: number): Measure {
  if (canvas === undefined) canvas = isServer ? null : new OffscreenCanvas(1, 1).getContext('2d');
  if (canvas) canvas.font = font;
  const known = new Map<string, number>();
  return (text) => {
    let width = known.get(text);
    if (width === undefined) {
      // The same words are asked for up to five times, and measuring takes its time.
      width = canvas?.measureText(text).width ?? text.length * size * WIDE;
      known.set(text, (width += text.length * spacing));
    }
    return width;
  };
}

/** A function that keeps its last result for as long as it is given the same. */
export function memoizeLast<Input extends readonly unknown[], Result>(
  make: (...input: Input) => Result,
): (...input: Input) => Result {
  let last: {readonly input: Input; readonly result: Result} | undefined;
  return (...input) => {
    if (!last?.input.every((value, i) => value === input[i]))
      last = {input, result: make(...input)};
    return last.result;
  };
}

/** Letters of the drawing, as a share of the text around it. */
const LABEL_SIZE = 0.8125;

/** How the text around the drawing is set; on the server as it mostly is. */
export interface Typography {
  readonly fontFamily?: string | undefined;
  /** In pixels: `16px`. */
  readonly fontSize?: string | undefined;
  readonly direction?: string | undefined;
  /** In pixels, or `normal`. */
  readonly letterSpacing?: string | undefined;
}

/** A drawing with the texts at its axis. */
export interface Drawing extends Geometry {
  /** Of each of its `labels`: the period, cut where it is too long. Tooltip and table have it whole. */
  readonly labelTexts: readonly string[];
}

/** Draws a model for a width. */
export function drawingOf(
  model: ChartModel,
  type: 'bar' | 'line' | 'area',
  width: number,
  fontFamily = 'sans-serif',
  fontSize = '16px',
  direction = 'ltr',
  letterSpacing = 'normal',
): Drawing {
  const {data, amounts} = model;
  const size = parseFloat(fontSize) * LABEL_SIZE;
  // The weight of the values: the other labels are a little narrower.
  const measure = measureIn(`700 ${size}px ${fontFamily}`, size, parseFloat(letterSpacing) || 0);
  const drawing = geometry({
    ...{data, type, width},
    rtl: direction === 'rtl',
    integer: amounts.integer,
    lineHeight: Math.ceil(size * 1.25),
    tickWidth: (ticks) => Math.max(0, ...amounts.axis(ticks).map(measure)),
    labelWidth: (index) => measure(model.period(index)),
    valueWidth: (series, index) =>
      measure(amounts.plain(data.rows[series]?.[index]?.value ?? 0)) + 4,
  });
  const cut = (text: string): string => {
    const fits = (words: string) => measure(words) <= drawing.labelRoom;
    let length = text.length;
    while (length && !fits(`${text.slice(0, length)}…`)) length--;
    return fits(text) ? text : `${text.slice(0, length).trim()}…`;
  };
  return {...drawing, labelTexts: drawing.labels.map(({of}) => cut(model.period(of)))};
}
