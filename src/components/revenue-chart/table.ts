import {html, nothing, type TemplateResult, isServer} from 'lit';
import type {RenderContext} from '../base/render-context.js';
import {renderText} from '../base/render-text.js';
import type {ChartModel} from './chart-model.js';
import type {Locale} from '../../core/i18n/locale.js';
import type {LocalizedText} from '../../core/i18n/resolve-text.js';

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

/** Up to so many periods stand below a drawing without axes, which tells no numbers. */
export const FEW_ROWS = 24;

/** Of more periods the table is made only when it is asked for, if there is a button to ask with. */
export const MANY_ROWS = 500;

/**
 * The same figures as a table.
 * @param seen it stands below the drawing or in its place; else it is for screen readers and printers
 */
export function renderTable(
  model: ChartModel,
  title: LocalizedText,
  locale: Locale,
  seen: boolean,
): TemplateResult {
  const {msg} = locale;
  const {names, amounts, data} = model;
  const {unit} = amounts;
  const cell = (series: number, index: number) => {
    const {amount, status, note} = model.figure(series, index) ?? {};
    return html`<td>
      ${amount}
      ${status || note ? html`<small>${status}${status && note ? '; ' : ''}${renderText(note)}</small>` : nothing}
    </td>`;
  };
  return html`<div
    class=${seen || isServer ? 'scroll' : 'scroll visually-hidden'}
    role="group"
    tabindex=${seen ? 0 : nothing}
    aria-label=${title.text}
  >
    <table part="table">
    <caption>
      ${renderText(title)}${unit ? html`, ${renderText(unit)}` : nothing}
    </caption>
    <thead>
      <tr>
        <th scope="col">${msg('Period', {id: 'period'})}</th>
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
            <th scope="row">${model.period(index)}</th>
            ${names.map((_, series) => cell(series, index))}
          </tr>`,
      )}
    </tbody>
  </table>
  </div>`;
}
