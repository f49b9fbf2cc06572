import {toNameAndUrl} from '../../core/document/normalize-named.js';
import {isPostalAddress} from '../../core/document/postal.js';
import type {Contact, PostalAddress} from '../../core/document/schema/contact.js';
import {countryCode, countryName} from '../../core/i18n/country.js';
import {lines} from '../../core/i18n/lines.js';
import type {Locale} from '../../core/i18n/locale.js';
import {resolveName, type LocalizedText} from '../../core/i18n/resolve-text.js';

/** Countries that write the postal code after the town: "Springfield, IL 62701". */
const POSTAL_CODE_LAST = /^(US|GB|CA|AU|NZ|IE|IN)$/;

/** The lines of an address: those of a text, or a postal address in the format of its country. */
export const addressLines = (address: Contact['address'], locale: Locale): LocalizedText[] =>
  isPostalAddress(address) ? postalLines(address, locale) : lines(resolveName(locale, address));

function postalLines(address: PostalAddress, locale: Locale): LocalizedText[] {
  const street = resolveName(locale, address.streetAddress);
  const box = resolveName(locale, address.postOfficeBoxNumber);
  const code = resolveName(locale, address.postalCode)?.text;
  const town = resolveName(locale, address.addressLocality);
  const region = resolveName(locale, address.addressRegion);
  const {name: country} = toNameAndUrl(address.addressCountry);
  const isCodeLast = POSTAL_CODE_LAST.test(
    countryCode(resolveName(locale, country)?.text ?? '') ?? '',
  );
  const townLine = isCodeLast
    ? [[town?.text, region?.text].filter(Boolean).join(', '), code]
    : [code, town?.text];
  const all = [
    ...lines(street),
    box,
    {...town, text: townLine.filter(Boolean).join(' ')},
    isCodeLast ? undefined : region,
    countryName(locale, country),
  ];
  return all.filter((line): line is LocalizedText => !!line?.text);
}
