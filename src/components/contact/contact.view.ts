import {linkAddress, siteAddress} from '../../core/document/address.js';
import {emailLinks} from '../../core/document/email.js';
import {toNameAndUrl} from '../../core/document/normalize-named.js';
import type {Contact} from '../../core/document/schema/contact.js';
import {siteName} from '../../core/document/site-name.js';
import {telephoneLinks} from '../../core/document/telephone.js';
import {str, type Locale} from '../../core/i18n/locale.js';
import {resolveName, type LocalizedText} from '../../core/i18n/resolve-text.js';
import {addressLines} from './address-lines.js';

/** One line of a contact detail. */
export interface ContactLine extends LocalizedText {
  readonly link?: string | undefined;
  /** Accessible name of the link, if its text does not describe what it does. */
  readonly action?: string;
}

/** One contact detail with its label. */
export interface ContactItem {
  readonly kind: 'telephone' | 'email' | 'address' | 'url' | 'coordinator';
  readonly label: string;
  readonly lines: readonly ContactLine[];
}

export const contactHeading = ({msg}: Locale): string => msg('Contact', {id: 'contact'});

export const contactEmpty = ({msg}: Locale): string =>
  msg('No contact details are given.', {id: 'contact-empty'});

/**
 * Converts contact details to view items.
 *
 * @param base absolute base URL of the document's relative addresses
 */
export function toContactItems(contact: Contact, locale: Locale, base: string): ContactItem[] {
  const {msg} = locale;
  const {telephone, email, address, url} = contact;
  const site = siteAddress(url);
  const coordinator = toNameAndUrl(contact.coordinator);
  const name = resolveName(locale, coordinator.name);
  const items: ContactItem[] = [
    {
      kind: 'telephone',
      label: msg('Phone', {id: 'telephone'}),
      lines: telephoneLinks(telephone).map(({text, href}) => ({
        text,
        link: href,
        action: msg(str`${text}, call`, {id: 'call'}),
      })),
    },
    {
      kind: 'email',
      label: msg('Email', {id: 'email'}),
      lines: emailLinks(email).map(({text, href}) => ({
        text,
        link: href,
        action: msg(str`${text}, send an email`, {id: 'write'}),
      })),
    },
    {
      kind: 'address',
      label: msg('Address', {id: 'address'}),
      lines: addressLines(address, locale),
    },
    {
      kind: 'url',
      label: msg('Website', {id: 'web-site'}),
      lines: url?.trim() ? [{text: site ? siteName(site) : url.trim(), link: site}] : [],
    },
    {
      kind: 'coordinator',
      label: msg('Coordinator', {id: 'coordinator'}),
      lines: name ? [{...name, link: linkAddress(coordinator.url, base)}] : [],
    },
  ];
  return items.filter(({lines}) => lines.length);
}
