import {linkAddress} from '../../data/address.js';
import {postal} from '../../data/postal.js';
import type {Contact} from '../../data/schema/contact.js';
import type {Text} from '../../data/schema/text.js';
import {str, type Locale} from '../../locale/locale.js';
import {phrase, type Phrase} from '../../locale/text.js';
import {addressLines} from './address-lines.js';

/** One way to reach the cluster. */
export interface ContactItem {
  readonly kind: 'telephone' | 'email' | 'address' | 'url' | 'coordinator';
  readonly label: string;
  /** One line each. */
  readonly lines: readonly Phrase[];
  readonly link: string | undefined;
  /** What the link is called where its text alone does not tell what it does. */
  readonly action: string | undefined;
}

export const contactHeading = ({msg}: Locale): string => msg('Contact', {id: 'contact'});

export const contactEmpty = ({msg}: Locale): string =>
  msg('No contact details are given.', {id: 'contact-empty'});

/** @param base absolute address that the document's addresses are relative to */
export function contactModel(contact: Contact, locale: Locale, base: string): ContactItem[] {
  const {msg} = locale;
  const {telephone, email, address, url, coordinator} = contact;
  const plain = (text: string | undefined): Phrase[] => (text?.trim() ? [{text: text.trim()}] : []);
  const site = linkAddress(url, base);
  const items: ContactItem[] = [
    {
      kind: 'telephone',
      label: msg('Telephone', {id: 'telephone'}),
      lines: plain(telephone),
      link: telephone && linkAddress(`tel:${telephone.replace(/[^+\d]/g, '')}`, base),
      action: msg(str`Call ${telephone}`, {id: 'call'}),
    },
    {
      kind: 'email',
      label: msg('E-mail', {id: 'email'}),
      lines: plain(email),
      link: email?.includes('@') ? linkAddress(`mailto:${email.trim()}`, base) : undefined,
      action: msg(str`Write an e-mail to ${email}`, {id: 'write'}),
    },
    {
      kind: 'address',
      label: msg('Address', {id: 'address'}),
      lines: addressLines(postal(address), phrase(locale, address as Text | undefined), locale),
      link: undefined,
      action: undefined,
    },
    {
      kind: 'url',
      label: msg('Web site', {id: 'web-site'}),
      lines: site ? plain(hostOf(site)) : plain(url),
      link: site,
      action: undefined,
    },
    {
      kind: 'coordinator',
      label: msg('Coordinator', {id: 'coordinator'}),
      lines: [phrase(locale, coordinator?.name) ?? []].flat(),
      link: linkAddress(coordinator?.url, base),
      action: undefined,
    },
  ];
  return items.filter(({lines}) => lines.length);
}

/** The host of a site as people write it. */
const hostOf = (address: string): string => new URL(address).host.replace(/^www\./, '') || address;
