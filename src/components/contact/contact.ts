import {html, nothing, svg, type TemplateResult} from 'lit';
import {contact, type Contact} from '../../core/document/schema/contact.js';
import {ClusterElement} from '../base/cluster-element.js';
import type {RenderContext} from '../base/render-context.js';
import {icons} from '../base/icons.js';
import {renderSource} from '../base/error-view.js';
import {renderText} from '../base/render-text.js';
import type {Locale} from '../../core/i18n/locale.js';
import {
  contactEmpty,
  contactHeading,
  toContactItems,
  type ContactItem,
  type ContactLine,
} from './contact.view.js';
import {contactStyles} from './contact.styles.js';

/**
 * Contact details of the cluster: telephone, e-mail, address, website, coordinator, and the date and source of the data.
 *
 * @tag cluster-contact
 * @csspart list - The list of contact details.
 * @csspart item - One contact detail with its label.
 * @csspart label - The label, such as "Phone".
 * @csspart value - The value, such as a telephone number.
 */
export class ClusterContact extends ClusterElement<Contact> {
  static override readonly tag = 'cluster-contact';
  static override readonly part = '';
  static override readonly schema = contact;
  static override styles = [ClusterElement.styles, contactStyles];

  protected override defaultHeading(locale: Locale): string {
    return contactHeading(locale);
  }

  protected override emptyMessage(locale: Locale): string {
    return contactEmpty(locale);
  }

  protected override renderPart(part: Contact, {locale, base}: RenderContext): TemplateResult {
    return html`<address>
      <dl part="list">${toContactItems(part, locale, base).map(renderItem)}</dl>
    </address>`;
  }

  /** Always shows the date and source, so that visitors know how old the contact details are. */
  protected override renderSource(context: RenderContext): unknown {
    return renderSource(context, true, this.staleAfter);
  }
}

function renderItem({kind, label, lines}: ContactItem): TemplateResult {
  return html`<div part="item">
    <dt part="label">
      <svg viewBox="0 0 24 24" aria-hidden="true">${svg`<path d=${shapes[kind]} />`}</svg>${label}
    </dt>
    <dd part="value" translate=${kind === 'coordinator' ? nothing : 'no'}>
      ${lines.map(renderLine)}
    </dd>
  </div>`;
}

function renderLine(line: ContactLine): TemplateResult {
  const {link, action} = line;
  const content = html`<bdi class="line">${renderText(line)}</bdi> `;
  return link ? html`<a href=${link} aria-label=${action ?? nothing}>${content}</a>` : content;
}

const shapes: Record<ContactItem['kind'], string> = {
  ...icons,
  address:
    'M12 21c-4-4-7-7.5-7-11a7 7 0 0 1 14 0c0 3.5-3 7-7 11zM12 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  url: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18',
  coordinator: 'M4 21V5l8-2v18M12 9l8 2v10M2 21h20M8 8v.01M8 12v.01M8 16v.01M16 14v.01M16 17v.01',
};

declare global {
  interface HTMLElementTagNameMap {
    'cluster-contact': ClusterContact;
  }
}
