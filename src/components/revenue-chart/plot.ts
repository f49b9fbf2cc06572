import {range} from 'd3-array';
import {html, nothing, svg, type TemplateResult} from 'lit';
import {hatch, MIN_SPACING, statusStyle} from '../../core/chart/bar.js';
import {dotsPath, DOT_RADIUS} from '../../core/chart/line.js';
import type {PathMark} from '../../core/chart/rect.js';
import {ACTUAL} from '../../core/chart/series.js';
import type {Label} from '../../core/chart/ticks.js';
import {str, type Locale} from '../../core/i18n/locale.js';
import {renderText} from '../base/render-text.js';
import type {ChartModel} from './chart-model.js';
import {statusLabel} from './description.js';
import {COLOURS, type ChartDrawing} from './drawing.js';
import type {ActivePoint} from './point-controller.js';

const anchors = {left: 'start', middle: 'middle', right: 'end'};

/** Distance between a bar and its focus ring, in pixels. */
const RING_GAP = 3;

const renderLabel = ({x, y, align}: Label, text: string | undefined, name?: string) =>
  svg`<text x=${x} y=${y} dy="0.35em" text-anchor=${anchors[align]} class=${name ?? nothing}>${text}</text>`;

/** A grey with a contrast of 3 : 1 on light and on dark pages. It is opaque, so that dots on a line are not darker. */
const GREY = '#7d858f';

/** The colour of a series. From the seventh on, series are grey and have only their names. −1 is the text colour. */
export const colourOf = (series: number): string => {
  if (series < 0) return 'currentColor';
  return series < COLOURS ? `var(--_chart-${series + 1})` : GREY;
};

/** Renders the marks of one series that have the same status. */
export function renderMark(
  {series, status, path, texture, dots, fill = texture}: PathMark,
  lines: boolean,
): TemplateResult {
  const style = statusStyle(status);
  const bar = style?.strongFill ? 'open half' : 'open';
  return svg`<g color=${colourOf(series)}>
    ${fill ? svg`<path class=${lines ? 'fill' : 'texture'} d=${fill} />` : nothing}
    <path
      part=${lines ? 'line' : 'bar'}
      class=${style && !lines ? bar : nothing}
      d=${path}
      stroke-dasharray=${(lines ? style?.dash : style?.outline) || nothing}
    />
    ${dots ? svg`<path class="dots" d=${dots} />` : nothing}
  </g>`;
}

/**
 * Renders the active period in full colour above the faded marks. For bars: the bars of the period and a two-tone ring around
 * the active one. For lines: a guide line and a circle at each vertex. For a gap: a ring around the space of the period.
 */
function renderActive(
  {barRectAt: box, pointAt: spot, bandRectAt: band, marksAt, plot, series: all}: ChartDrawing,
  {series, index}: ActivePoint,
  lines: boolean,
): TemplateResult {
  const room = band(index);
  const middle = room.x + room.width / 2;
  const points = range(all).map((one) => ({one, at: spot(one, index)}));
  const bar = box(series, index);
  const at = bar ? null : spot(series, index);
  const size = 2 * (DOT_RADIUS + RING_GAP);
  const ring = bar
    ? {
        ...{x: bar.x - RING_GAP, y: bar.y - RING_GAP},
        ...{width: bar.width + 2 * RING_GAP, height: bar.height + 2 * RING_GAP},
      }
    : at && {x: at.x - size / 2, y: at.y - size / 2, width: size, height: size};
  const {x, y, width, height} = ring ?? room;
  const rounded = at ? size / 2 : RING_GAP + 1;
  const rect = (name: string) =>
    svg`<rect class=${name} x=${x} y=${y} width=${width} height=${height} rx=${rounded} />`;
  return svg`${lines ? svg`<path class="guide" d=${`M${middle},${plot.top}V${plot.bottom}`} />` : nothing}
    ${lines ? nothing : marksAt(index).map((mark) => renderMark(mark, lines))}
    ${rect('halo')}${rect('active')}
    ${
      lines
        ? points.map(({one, at: point}) =>
            point
              ? svg`<path class="dots" color=${colourOf(one)} d=${dotsPath([point], DOT_RADIUS + 1)} />`
              : nothing,
          )
        : nothing
    }`;
}

/** Renders the chart as SVG. For right-to-left pages, the geometry is already mirrored, so the SVG is always left-to-right. */
export function renderPlot(
  drawing: ChartDrawing,
  model: ChartModel,
  locale: Locale,
  lines: boolean,
  active: ActivePoint | undefined,
): TemplateResult {
  const {plot, grid, baseline, ticks, labels, labelTexts, values, ends, endTexts} = drawing;
  const {format} = model;
  const {width, height} = plot;
  const tickTexts = format.ticks(ticks.map(({value}) => value));
  const isFaded = (series: number) => active && (!lines || series !== active.series);
  // A single line is not faded, because its active vertex is marked.
  const isSingleLine = lines && drawing.series === 1;
  return html`<svg
    class="drawing"
    direction="ltr"
    viewBox="0 0 ${width} ${height}"
    width=${width}
    height=${height}
    aria-hidden="true"
  >
    ${svg`<path class="grid" d=${grid} />
    ${drawing.marks.map(
      (mark) =>
        svg`<g class=${isFaded(mark.series) && !isSingleLine ? 'back' : nothing}>${renderMark(mark, lines)}</g>`,
    )}
    <g part="axis">
      <path class="baseline" d=${baseline} />
      ${ticks.map((tick, i) => renderLabel(tick, tickTexts[i]))}
      ${labels.map((label, i) => renderLabel(label, labelTexts[i]))}
      ${drawing.brackets?.map(
        ({path, x, y, status}) =>
          svg`<path class="bracket" d=${path} />${renderLabel({x, y, align: 'left'}, statusLabel(locale, status))}`,
      )}
    </g>
    ${active ? renderActive(drawing, active, lines) : nothing}
    <g class="values">
      ${values.map(({value, index, series, box}) =>
        renderLabel(
          {x: box.x + box.width / 2, y: box.y + box.height / 2, align: 'middle'},
          format.label(value) + model.footnoteSign(series, index),
        ),
      )}
      ${ends.map(
        ({series, x, y, path}, i) => svg`
          <path class="leader" color=${colourOf(series)} d=${path} />
          ${renderLabel({x, y, align: drawing.rtl ? 'right' : 'left'}, endTexts[i])}`,
      )}
      ${drawing.signs.map(({x, y, text}) => renderLabel({x, y, align: 'middle'}, text, 'sign'))}
    </g>`}
  </svg>`;
}

/** Renders the legend for colours, numbers and textures, unless the chart is labelled directly. */
export function renderLegend(
  {data, names}: ChartModel,
  {numbered, brackets, series}: ChartDrawing,
  lines: boolean,
  locale: Locale,
): TemplateResult | typeof nothing {
  const statuses = new Set<string>();
  for (const row of data.rows)
    for (const {value, status} of row) if (value !== null) statuses.add(status);
  const several = series > 1;
  const legendNames = several && (numbered || !lines) ? names.slice(0, series) : [];
  const showsStatuses = [...statuses].some((status) => status !== ACTUAL) && (several || !brackets);
  const items = [
    ...legendNames.map((name, i) =>
      renderSample(i, ACTUAL, lines, html`${numbered ? `${i + 1} ` : ''}${renderText(name)}`),
    ),
    ...(showsStatuses ? [...statuses] : []).map((status) =>
      renderSample(several ? -1 : 0, status, lines, statusLabel(locale, status)),
    ),
  ];
  if (!items.length) return nothing;
  const label = locale.msg('Legend', {id: 'legend'});
  return html`<ul class="legend" role="list" aria-label=${label}>${items}</ul>`;
}

/** @param series index of the series; −1 for all series */
function renderSample(series: number, status: string, lines: boolean, words: unknown) {
  const style = statusStyle(status);
  const rect = {x: 0.5, y: 0.5, width: 31, height: 13};
  const texture =
    style?.spacing && !lines ? hatch([rect], MIN_SPACING, style.slopesDown) : undefined;
  const path = lines ? 'M2,7H30' : 'M.5,.5H31.5V13.5H.5Z';
  return html`<li>
    <svg viewBox="0 0 32 14" aria-hidden="true">
      ${renderMark({series, status, path, texture}, lines)}
    </svg>
    ${words}
  </li>`;
}

/** Renders the footnotes and the names of series that are only in the table. Screen readers get a footnote with its value. */
export function renderFootnotes(
  {footnotes, names}: ChartModel,
  series: number,
  {msg}: Locale,
): TemplateResult | typeof nothing {
  const others = names
    .slice(series)
    .map(({text}) => text)
    .join(', ');
  if (!footnotes.length && !others) return nothing;
  return html`<div class="notes">
    ${footnotes.map(
      ({sign, periods, text}) =>
        html`<p aria-hidden="true">${sign} ${periods}: ${renderText(text)}</p>`,
    )}
    ${others ? html`<p>${msg(str`Only in the table: ${others}.`, {id: 'not-drawn'})}</p>` : nothing}
  </div>`;
}
