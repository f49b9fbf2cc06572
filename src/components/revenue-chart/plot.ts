import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Geometry} from '../../core/chart/geometry.js';
import type {Tick} from '../../core/chart/ticks.js';
import type {PathMark} from '../../core/chart/rect.js';
import {textureOf, hatch} from '../../core/chart/bar.js';
import {ACTUAL} from '../../core/chart/series.js';
import type {Drawing} from './drawing.js';
import type {ActivePoint} from './point-controller.js';
import type {ChartModel} from './chart-model.js';
import {renderText} from '../base/render-text.js';
import type {Locale} from '../../core/i18n/locale.js';
import {statusWords} from './description.js';

const anchors = {left: 'start', middle: 'middle', right: 'end'};

/** Radius of the ring around a vertex. */
const RING = 6;

const renderLabel = ({x, y, align}: Tick, text: string | undefined): TemplateResult =>
  svg`<text x=${x} y=${y} dy="0.35em" text-anchor=${anchors[align]}>${text}</text>`;

/**
 * What one series shows with one status. Of more than six series the colours begin anew; number −1 stands for all of
 * them, and has the colour of the text.
 */
export function renderMark(
  {series, status, path, texture, fill = texture}: PathMark,
  lines: boolean,
): TemplateResult {
  const look = textureOf(status);
  return svg`<g color="var(--_chart-${(series % 6) + 1})">
    ${fill ? svg`<path class=${lines ? 'fill' : 'texture'} d=${fill} />` : nothing}
    <path
      part=${lines ? 'line' : 'bar'}
      class=${look && !lines ? 'open' : nothing}
      d=${path}
      stroke-dasharray=${(lines && look?.dash) || nothing}
    />
  </g>`;
}

/** What is looked at: the outline of its bar, or a ring around its vertex; of a gap the room of its period. */
function renderActive({box, spot, band}: Geometry, {series, index}: ActivePoint): TemplateResult {
  const bar = box(series, index);
  const at = bar ? null : spot(series, index);
  const size = 2 * RING;
  const ring = at && {x: at.x - RING, y: at.y - RING, width: size, height: size};
  const {x, y, width, height} = bar ?? ring ?? band(index);
  return svg`<rect class="active" x=${x} y=${y} width=${width} height=${height} rx=${ring ? RING : 3} />`;
}

/** The drawing as SVG. Right-to-left pages mirror it in the geometry: inside, left is left. */
export function renderPlot(
  drawing: Drawing,
  {amounts}: ChartModel,
  lines: boolean,
  active: ActivePoint | undefined,
): TemplateResult {
  const {plot, grid, baseline, ticks, labels, labelTexts, marks, values} = drawing;
  const {width, height} = plot;
  const words = amounts.axis(ticks.map(({of}) => of));
  return html`<svg
    class="drawing"
    direction="ltr"
    viewBox="0 0 ${width} ${height}"
    width=${width}
    height=${height}
    aria-hidden="true"
  >
    ${svg`<path class="grid" d=${grid} />
    ${marks.map((mark) => renderMark(mark, lines))}
    ${active ? renderActive(drawing, active) : nothing}
    <g part="axis">
      <path class="baseline" d=${baseline} />
      ${ticks.map((tick, i) => renderLabel(tick, words[i]))}
      ${labels.map((label, i) => renderLabel(label, labelTexts[i]))}
    </g>
    <g class="values">${values.map(({value, box}) =>
      renderLabel(
        {of: 0, x: box.x + box.width / 2, y: box.y + box.height / 2, align: 'middle'},
        amounts.plain(value),
      ),
    )}</g>`}
  </svg>`;
}

/** What colours and textures mean, in words; nothing where there is but one of either. */
export function renderLegend(
  {data, names}: ChartModel,
  lines: boolean,
  locale: Locale,
): TemplateResult | typeof nothing {
  const found = new Set<string>();
  for (const row of data.rows)
    for (const {value, status} of row) if (value !== null) found.add(status);
  const statuses = [...found];
  const several = names.length > 1;
  const items = [
    ...(several ? names.map((name, i) => sample(i, ACTUAL, lines, renderText(name))) : []),
    ...(statuses.some((status) => status !== ACTUAL)
      ? statuses.map((one) => sample(several ? -1 : 0, one, lines, statusWords(locale, one)))
      : []),
  ];
  return items.length ? html`<ul class="legend" role="list">${items}</ul>` : nothing;
}

/** @param series −1 stands for all series */
function sample(series: number, status: string, lines: boolean, words: unknown): TemplateResult {
  const look = textureOf(status);
  const box = {x: 0.5, y: 0.5, width: 21, height: 13};
  const texture = look && !lines && hatch([box], look.spacing, look.falling);
  const path = lines ? 'M1,7H21' : 'M.5,.5H21.5V13.5H.5Z';
  return html`<li>
    <svg viewBox="0 0 22 14" width="22" height="14" aria-hidden="true">
      ${renderMark({series, status, path, texture: texture || undefined}, lines)}
    </svg>
    ${words}
  </li>`;
}
