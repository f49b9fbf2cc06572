import {formatCountry} from './format.js';
import type {Locale} from './locale.js';
import {lookup} from './lookup.js';
import {resolveName, type LanguageMap, type LocalizedText} from './resolve-text.js';

/** The code of a country in capitals, or `undefined` if the text is a name. */
export const countryCode = (country: string): string | undefined =>
  /^[a-z]{2}$/i.test(country) ? country.toUpperCase() : undefined;

/**
 * The name of a country: as the document writes it, or, for a code, in the language of the reader. A name that comes from a
 * code has a language mark only where the reader's language is not that of the messages around it.
 */
export function countryName(
  locale: Locale,
  country: LanguageMap | undefined,
): LocalizedText | undefined {
  const name = resolveName(locale, country);
  const code = name && countryCode(name.text);
  if (!code) return name;
  const text = formatCountry(locale, code);
  return lookup(locale.tag, [locale.language]) ? {text} : {text, lang: locale.tag};
}
