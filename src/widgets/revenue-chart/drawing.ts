import {geometry, type Geometry} from '../../chart/geometry.js';
import {measureIn} from './measure.js';
import type {ChartModel} from './revenue-chart.model.js';

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

/** Draws a model for a width. */
export function drawingOf(
  {data, amounts, periods}: ChartModel,
  type: 'bar' | 'line' | 'area',
  width: number,
  fontFamily = 'sans-serif',
  fontSize = '16px',
  direction = 'ltr',
  letterSpacing = 'normal',
): Geometry {
  const size = parseFloat(fontSize) * LABEL_SIZE;
  const spacing = parseFloat(letterSpacing) || 0;
  const measure = measureIn(fontFamily, size, 400, spacing);
  const bold = measureIn(fontFamily, size, 600, spacing);
  return geometry({
    ...{data, type, width},
    rtl: direction === 'rtl',
    integer: amounts.integer,
    lineHeight: Math.ceil(size * 1.25),
    tickWidth: (ticks) => Math.max(0, ...amounts.axis(ticks).map(measure)),
    labelWidth: (index) => measure(periods[index] ?? ''),
    valueWidth: (series, index) => bold(amounts.plain(data.rows[series]?.[index]?.value ?? 0)) + 4,
  });
}
