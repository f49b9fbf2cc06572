import {emailLinks} from '../document/email.js';
import {toNameAndUrl} from '../document/normalize-named.js';
import {isPostalAddress} from '../document/postal.js';
import type {Contact} from '../document/schema/contact.js';
import {telephoneLinks} from '../document/telephone.js';
import type {JsonLdNode, JsonLdWriter} from './json-ld-node.js';

/** The telephone numbers as the author wrote them. A text that is not certainly a number is left out. */
export function telephonesOf(telephone: Contact['telephone']): string | string[] | undefined {
  const numbers = telephoneLinks(telephone).flatMap(({text, href}) => (href ? [text] : []));
  return numbers.length > 1 ? numbers : numbers[0];
}

export const emailOf = (email: string | undefined): string | undefined =>
  emailLinks(email).find(({href}) => href)?.text;

export function postalAddress(
  address: Contact['address'],
  {text}: JsonLdWriter,
): JsonLdNode | string | undefined {
  if (!isPostalAddress(address)) return text(address);
  return {
    '@type': 'PostalAddress',
    streetAddress: text(address.streetAddress),
    postOfficeBoxNumber: text(address.postOfficeBoxNumber),
    postalCode: text(address.postalCode),
    addressLocality: text(address.addressLocality),
    addressRegion: text(address.addressRegion),
    addressCountry: countryOf(text(toNameAndUrl(address.addressCountry).name)),
  };
}

/** A code in capitals, as ISO 3166-1 writes it. */
const countryOf = (country: string | undefined): string | undefined =>
  country?.length === 2 ? country.toUpperCase() : country;
