import {html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../../core/i18n/locale.js';
import type {ImageErrorController} from '../base/image-error-controller.js';
import {renderLogo} from '../base/logo.js';
import type {OrganisationItem} from '../base/organisation.js';
import {renderFacts, renderName} from '../base/render-organisation.js';
import {renderText} from '../base/render-text.js';
import {employeesText} from './members.view.js';

/** A member as a card, or as a row of a list, which has room for a description. */
export function renderMember(
  item: OrganisationItem,
  images: ImageErrorController,
  layout: 'cards' | 'list',
  locale: Locale,
): TemplateResult {
  const {employees, description} = item;
  return html`<li part="item">
    ${renderLogo(item.logo, item.initials, images)}
    <div class="words">
      ${renderName(item)} ${renderFacts(item, employees && employeesText(locale, employees))}
      ${
        description && layout === 'list'
          ? html`<p class="description">${renderText(description)}</p>`
          : nothing
      }
    </div>
  </li>`;
}
