import {emailLinks} from '../document/email.js';
import {toNameAndUrl} from '../document/normalize-named.js';
import {isPostalAddress} from '../document/postal.js';
import type {Contact} from '../document/schema/contact.js';
import {telephoneLinks} from '../document/telephone.js';
import type {JsonLdNode, JsonLdWriter} from './json-ld-node.js';

/** The numbers as they are written, without what is none. */
export function telephonesOf(telephone: Contact['telephone']): string | string[] | undefined {
  const numbers = telephoneLinks(telephone).flatMap(({text, href}) => (href ? [text] : []));
  return numbers.length > 1 ? numbers : numbers[0];
}

export const emailOf = (email: string | undefined): string | undefined =>
  emailLinks(email).find(({href}) => href)?.text;

export function postalAddress(
  address: Contact['address'],
  {text: say}: JsonLdWriter,
): JsonLdNode | string | undefined {
  if (!isPostalAddress(address)) return say(address);
  return {
    '@type': 'PostalAddress',
    streetAddress: say(address.streetAddress),
    postOfficeBoxNumber: say(address.postOfficeBoxNumber),
    postalCode: say(address.postalCode),
    addressLocality: say(address.addressLocality),
    addressRegion: say(address.addressRegion),
    addressCountry: countryOf(say(toNameAndUrl(address.addressCountry).name)),
  };
}

/** A code in capitals, as ISO 3166-1 writes it. */
const countryOf = (country: string | undefined): string | undefined =>
  country?.length === 2 ? country.toUpperCase() : country;
