import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Geometry} from '../../chart/geometry.js';
import type {AxisLabel} from '../../chart/labels.js';
import type {Mark} from '../../chart/pixel.js';
import {textureOf} from '../../chart/status.js';
import type {ActivePoint} from './point-controller.js';
import type {ChartModel} from './revenue-chart.model.js';

const anchors = {left: 'start', middle: 'middle', right: 'end'};

/** What a series is drawn in; of more than six the colours begin anew. */
export const colourOf = (series: number): string => `var(--_chart-${(series % 6) + 1})`;

const renderLabel = ({x, y, align}: AxisLabel, text: string | undefined): TemplateResult =>
  svg`<text x=${x} y=${y} dy="0.35em" text-anchor=${anchors[align]}>${text}</text>`;

function renderMark({series, status, path, texture, fill}: Mark, lines: boolean): TemplateResult {
  const look = textureOf(status);
  const colour = colourOf(series);
  if (lines) {
    return svg`<g color=${colour}>
      ${fill ? svg`<path class="fill" d=${fill} />` : nothing}
      <path part="line" d=${path} stroke-dasharray=${look?.dash ?? nothing} />
    </g>`;
  }
  return svg`<g color=${colour}>
    <path part="bar" class=${look ? 'open' : nothing} d=${path} />
    ${texture ? svg`<path class="texture" d=${texture} />` : nothing}
  </g>`;
}

/** What is looked at: the outline of its bar, or a ring around its vertex; of a gap the room of its period. */
function renderActive({box, spot, band}: Geometry, {series, index}: ActivePoint): TemplateResult {
  const bar = box(series, index);
  const at = spot(series, index);
  if (at && !bar) return svg`<circle class="active" cx=${at.x} cy=${at.y} r="6" />`;
  const {x, y, width, height} = bar ?? band(index);
  return svg`<rect class="active" x=${x} y=${y} width=${width} height=${height} rx="3" />`;
}

/** The drawing as SVG. Right-to-left pages mirror it in the geometry: inside, left is left. */
export function renderPlot(
  drawing: Geometry,
  {amounts, periods}: ChartModel,
  lines: boolean,
  active: ActivePoint | undefined,
): TemplateResult {
  const {plot, grid, baseline, breaks, ticks, labels, marks, values} = drawing;
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
      ${breaks ? svg`<path class="baseline" d=${breaks} />` : nothing}
      ${ticks.map((tick, i) => renderLabel(tick, words[i]))}
      ${labels.map((label) => renderLabel(label, periods[label.of]))}
    </g>
    <g class="values">${values.map(({value, box}) =>
      renderLabel(
        {of: 0, x: box.x + box.width / 2, y: box.y + box.height / 2, align: 'middle'},
        amounts.plain(value),
      ),
    )}</g>`}
  </svg>`;
}
