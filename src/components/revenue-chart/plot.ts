import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Geometry} from '../../core/chart/geometry.js';
import type {AxisLabel} from '../../core/chart/labels.js';
import type {Mark} from '../../core/chart/pixel.js';
import {textureOf} from '../../core/chart/status.js';
import type {Drawing} from './drawing.js';
import type {ActivePoint} from './point-controller.js';
import type {ChartModel} from './chart-model.js';

const anchors = {left: 'start', middle: 'middle', right: 'end'};

/** Radius of the ring around a vertex. */
const RING = 6;

const renderLabel = ({x, y, align}: AxisLabel, text: string | undefined): TemplateResult =>
  svg`<text x=${x} y=${y} dy="0.35em" text-anchor=${anchors[align]}>${text}</text>`;

/**
 * What one series shows with one status. Of more than six series the colours begin anew; number −1 stands for all of
 * them, and has the colour of the text.
 */
export function renderMark(
  {series, status, path, texture, fill = texture}: Mark,
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
