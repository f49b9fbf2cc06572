import {geometry, type Geometry} from '../../core/chart/geometry.js';
import {measureIn} from './measure.js';
import type {ChartModel} from './chart-model.js';

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
