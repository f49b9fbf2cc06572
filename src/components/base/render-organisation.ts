import {html, nothing, type TemplateResult} from 'lit';
import type {LocalizedText} from '../../core/i18n/resolve-text.js';
import {dispatchSelect} from './dispatch-select.js';
import type {OrganisationItem} from './organisation.js';
import {renderText} from './render-text.js';

/** The name of a member or a partner, with a link to its website. */
export const renderName = (item: OrganisationItem): TemplateResult =>
  html`<p part="name">${renderLink(item, nameOf(item))}</p>`;

/** A logo that links to the website of the organisation; its name is for those who do not see it. */
export const renderLinkedLogo = (item: OrganisationItem, logo: unknown): unknown =>
  renderLink(item, html`${logo}<span part="name" class="visually-hidden">${nameOf(item)}</span>`);

const nameOf = ({name}: OrganisationItem): TemplateResult =>
  html`<bdi translate="no" lang=${name.lang ?? nothing}>${name.text}</bdi>`;

const renderLink = ({member, url}: OrganisationItem, content: unknown): unknown =>
  url ? html`<a part="link" href=${url} @click=${dispatchSelect(member)}>${content}</a>` : content;

/**
 * What an organisation is, where it is and what it does.
 *
 * @param employees how many people it employs, in words
 */
export function renderFacts(
  {kind, place, specializations}: OrganisationItem,
  employees?: string,
): TemplateResult {
  return html`<p class="facts">
      ${kind ? html`<span part="kind">${kind}</span> ` : nothing}
      ${place ? html`<span part="place">${renderText(place)}</span> ` : nothing}
      ${employees ? html`<span class="employees">${employees}</span>` : nothing}
    </p>
    ${
      specializations.length
        ? html`<p part="specializations">${renderSpecializations(specializations)}</p>`
        : nothing
    }`;
}

export const renderSpecializations = (names: readonly LocalizedText[]): unknown =>
  names.map((name, index) => html`${index ? '; ' : nothing}${renderText(name)}`);
