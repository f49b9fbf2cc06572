import type {PostalAddress} from '../../data/schema/contact.js';
import type {Locale} from '../../locale/locale.js';
import {phrase, type Phrase} from '../../locale/text.js';
import {countryName} from './countries.js';

/** Where the postal code stands behind the town: "Springfield, IL 62701". */
const codeLast = /^(US|GB|CA|AU|NZ|IE|IN)$/;

/** A postal address line by line, as it is written in its country; or the lines of an address that is a text. */
export function addressLines(
  fields: PostalAddress | undefined,
  words: Phrase | undefined,
  locale: Locale,
): Phrase[] {
  if (!fields) return (words?.text.split(/\s*\n\s*/) ?? []).map((text) => ({...words, text}));
  const {postOfficeBoxNumber, postalCode: code = ''} = fields;
  const say = (key: 'streetAddress' | 'addressLocality' | 'addressRegion' | 'addressCountry') =>
    phrase(locale, fields[key]);
  const town = say('addressLocality');
  const region = say('addressRegion');
  const country = say('addressCountry');
  const behind = codeLast.test(country?.text ?? '');
  const townLine = behind
    ? [[town?.text, region?.text].filter(Boolean).join(', '), code]
    : [code, town?.text];
  const lines = [
    say('streetAddress'),
    postOfficeBoxNumber ? {text: postOfficeBoxNumber} : undefined,
    {...town, text: townLine.filter(Boolean).join(' ')},
    behind ? undefined : region,
    country && {
      ...country,
      text: /^[A-Z]{2}$/.test(country.text) ? countryName(country.text, locale.tag) : country.text,
    },
  ];
  return lines.filter((line): line is Phrase => !!line?.text);
}
