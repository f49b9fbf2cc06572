import {lookup} from '../../core/document/language-tag.js';
import {toNameAndUrl} from '../../core/document/normalize-named.js';
import {isPostalAddress} from '../../core/document/postal.js';
import type {Contact, PostalAddress} from '../../core/document/schema/contact.js';
import {formatCountry} from '../../core/i18n/format.js';
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
  const country = resolveName(locale, toNameAndUrl(address.addressCountry).name);
  const countryCode = country && codeOf(country.text);
  const isCodeLast = POSTAL_CODE_LAST.test(countryCode ?? '');
  const townLine = isCodeLast
    ? [[town?.text, region?.text].filter(Boolean).join(', '), code]
    : [code, town?.text];
  const all = [
    ...lines(street),
    box,
    {...town, text: townLine.filter(Boolean).join(' ')},
    isCodeLast ? undefined : region,
    countryCode ? nameOf(countryCode, locale) : country,
  ];
  return all.filter((line): line is LocalizedText => !!line?.text);
}

/** The country code in capitals, or `undefined` if the value is a name. */
const codeOf = (country: string): string | undefined =>
  /^[a-z]{2}$/i.test(country) ? country.toUpperCase() : undefined;

function nameOf(code: string, locale: Locale): LocalizedText {
  const text = formatCountry(locale, code);
  return lookup(locale.tag, [locale.language]) ? {text} : {text, lang: locale.tag};
}
