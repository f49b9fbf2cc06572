import {html, nothing, type TemplateResult, isServer} from 'lit';
import type {RenderContext} from '../base/render-context.js';
import {renderText} from '../base/render-text.js';
import type {ChartModel} from './chart-model.js';
import type {LocalizedText} from '../../core/i18n/resolve-text.js';

/** Renders title and unit. Leaves out a title that is equal to the heading. */
export function renderCaption(
  {title, format: {drawnUnit}}: ChartModel,
  {heading}: RenderContext,
  table = false,
): TemplateResult | typeof nothing {
  const showsTitle = title && title.text !== heading.text;
  // The table has its own unit.
  const unit = table ? undefined : drawnUnit;
  if (!showsTitle && !unit) return nothing;
  return html`<figcaption>
    ${showsTitle ? html`<strong>${renderText(title)}</strong>` : nothing}
    ${unit ? html`<span class="unit">${renderText(unit)}</span>` : nothing}
  </figcaption>`;
}

/** Largest number of periods for which a sparkline has a visible table below it. */
export const FEW_ROWS = 24;

/** With more periods, the table is rendered only when the visitor opens it, if there is a toolbar. */
export const MANY_ROWS = 500;

/**
 * Renders the values as a table.
 * @param seen whether the table is visible on screen; otherwise it is for screen readers and print
 */
export function renderTable(
  model: ChartModel,
  title: LocalizedText,
  seen: boolean,
): TemplateResult {
  const {names, format, data} = model;
  const {unit} = format;
  const cell = (series: number, index: number) => {
    const {amount, status, note} = model.figure(series, index) ?? {};
    return html`<td>
      <bdi>${amount}</bdi>
      ${status || note ? html`<small>${status}${status && note ? '; ' : ''}${renderText(note)}</small>` : nothing}
    </td>`;
  };
  return html`<div
    class=${seen || isServer ? 'scroll' : 'scroll visually-hidden'}
    role=${seen ? 'group' : nothing}
    tabindex=${seen ? 0 : nothing}
    aria-label=${seen ? title.text : nothing}
  >
    <table part="table">
    <caption>
      <span class="visually-hidden">${renderText(title)}${unit ? ',' : ''}</span>
      ${unit ? renderText(unit) : nothing}
    </caption>
    <thead>
      <tr>
        <th scope="col">${model.periodHeading}</th>
        ${names.map(
          (name) =>
            html`<th scope="col">
              ${renderText(names.length > 1 ? name : (unit ?? name))}
            </th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${data.periods.map(
        (_, index) =>
          html`<tr>
            <th scope="row"><bdi>${model.period(index)}</bdi></th>
            ${names.map((_, series) => cell(series, index))}
          </tr>`,
      )}
    </tbody>
  </table>
  </div>`;
}
