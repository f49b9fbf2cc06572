import {html, nothing, type TemplateResult} from 'lit';
import type {RenderContext} from '../base/render-context.js';
import {renderText} from '../base/render-text.js';
import type {ChartModel} from './chart-model.js';

/** Title and unit; a title that the heading has said already is not said again. */
export function renderCaption(
  {title, amounts: {unit}}: ChartModel,
  {heading}: RenderContext,
): TemplateResult | typeof nothing {
  const shown = title && title.text !== heading.text;
  if (!shown && !unit) return nothing;
  return html`<figcaption>
    ${shown ? html`<strong>${renderText(title)}</strong>` : nothing}
    ${unit ? html`<span class="unit">${renderText(unit)}</span>` : nothing}
  </figcaption>`;
}
