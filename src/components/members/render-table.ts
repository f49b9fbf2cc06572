import {html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../../core/i18n/locale.js';
import type {ImageErrorController} from '../base/image-error-controller.js';
import {renderLogo} from '../base/logo.js';
import type {OrganisationItem} from '../base/organisation.js';
import {renderName, renderSpecializations} from '../base/render-organisation.js';
import {renderText} from '../base/render-text.js';
import {memberColumns} from './members.view.js';

/*
 * The roles are written out: where the table is narrow, its rows are laid out as blocks, for which browsers forget what
 * they are.
 */

/** The members as a table; columns for which no member has anything are left out. */
export function renderTable(
  rows: unknown,
  has: FilledColumns,
  caption: string,
  locale: Locale,
  isLong: boolean,
): TemplateResult {
  const {name, kind, specializations, place, employees} = memberColumns(locale);
  const head = [
    name,
    has.kind && kind,
    has.specializations && specializations,
    has.place && place,
    has.employees && employees,
  ];
  const isWide = (text: string) => text === name || text === specializations;
  return html`<table role="table" aria-label=${caption}>
    <thead role="rowgroup">
      <tr role="row">
        ${head.map((text) =>
          text
            ? html`<th role="columnheader" scope="col" class=${isWide(text) ? 'wide' : nothing}>${text}</th>`
            : nothing,
        )}
      </tr>
    </thead>
    <tbody part="list" role="rowgroup" class=${isLong ? 'long' : nothing}>
      ${rows}
    </tbody>
  </table>`;
}

/** Whether any of the members has a value for each of the optional columns. */
export type FilledColumns = Readonly<
  Record<'kind' | 'specializations' | 'place' | 'employees', boolean>
>;

export const filledColumns = (items: readonly OrganisationItem[]): FilledColumns => ({
  kind: items.some(({kind}) => !!kind),
  specializations: items.some(({specializations}) => specializations.length > 0),
  place: items.some(({place}) => !!place),
  employees: items.some(({employees}) => !!employees),
});

export function renderRow(
  item: OrganisationItem,
  images: ImageErrorController,
  has: FilledColumns,
  employeesLabel: string,
): TemplateResult {
  const {kind, specializations, place, employees} = item;
  return html`<tr role="row" part="item">
    <th role="rowheader" scope="row">
      <div class="row-name">${renderLogo(item.logo, item.initials, images)}${renderName(item)}</div>
    </th>
    ${has.kind ? html`<td role="cell" part="kind">${kind}</td>` : nothing}
    ${
      has.specializations
        ? html`<td role="cell" part="specializations">${renderSpecializations(specializations)}</td>`
        : nothing
    }
    ${has.place ? html`<td role="cell" part="place">${renderText(place)}</td>` : nothing}
    ${
      has.employees
        ? html`<td role="cell" class="number" data-label=${employees ? `${employeesLabel}: ` : nothing}><bdi>${employees}</bdi></td>`
        : nothing
    }
  </tr>`;
}
