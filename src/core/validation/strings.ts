import {linkAddress, siteAddress} from '../document/address.js';
import {isRealDay} from '../document/day.js';
import {emailLinks} from '../document/email.js';
import {normalizeLanguageTag} from '../document/language-tag.js';
import {normalizeDay} from '../document/day-spelling.js';
import {normalizeCurrency} from '../document/currency-spelling.js';
import {normalizePeriod} from '../document/series-spelling.js';
import {telephoneLinks} from '../document/telephone.js';
import {stringWarning, type StringWarning, type StringCheck} from './string-warning.js';
import {suggestDay} from './suggestions/day.js';
import {suggestEmail} from './suggestions/email.js';
import {isKnownLanguage} from '../document/known-language.js';
import {suggestLanguage} from './suggestions/language.js';
import {suggestLink} from './suggestions/link.js';
import {suggestCurrency} from './suggestions/value.js';

const somewhere = 'https://example.org/cluster.json';

/** Checks that a date exists in the calendar. An ambiguous date has two suggestions. */
export function checkDay(value: string): StringWarning | undefined {
  const isReal: boolean = isRealDay(normalizeDay(value));
  if (isReal) return undefined;
  const suggestion = suggestDay(value);
  if (suggestion === undefined) return stringWarning('impossible-date', value);
  const [year, first, second] = suggestion.split('-');
  const dayAndMonthSwapped = [year, second, first].join('-');
  return second && isRealDay(dayAndMonthSwapped)
    ? {id: 'ambiguous-date', values: {x: value, y: suggestion, z: dayAndMonthSwapped}}
    : stringWarning('impossible-date-meant', value, suggestion);
}

/** Checks that a text is a link, and that a link to a website has a scheme. */
export const checkLink: StringCheck = (value) => {
  const link = linkAddress(value, somewhere);
  if (!link) return noLink(value);
  return isComplete(value) || !siteAddress(value)
    ? undefined
    : stringWarning('link-scheme', value, link);
};

/** Checks the website of the cluster, which must not be a relative address. */
export const checkSite: StringCheck = (value) =>
  siteAddress(value) ? checkLink(value) : noLink(value);

function noLink(value: string): StringWarning {
  const suggestion = suggestLink(value);
  return suggestion === undefined
    ? stringWarning('link', value)
    : stringWarning('link-meant', value, suggestion);
}

const isComplete = (address: string): boolean =>
  /^\s*(https?:\/\/(?![/\\])|mailto:|tel:)/i.test(address);

/** Checks that a text contains e-mail addresses only, without `mailto:`. */
export const checkEmail: StringCheck = (value) => {
  const [whole, address = ''] = /^\s*mailto:([^?]*)/i.exec(value) ?? [];
  if (whole !== undefined) return stringWarning('email-mailto', value, address.trim());
  if (emailLinks(value).every(({text}) => isEmail(text))) return undefined;
  const suggestion = suggestEmail(value);
  return suggestion === undefined
    ? stringWarning('email', value)
    : stringWarning('email-meant', value, suggestion);
};

/** Whether a text is one address, with a dot inside its host. */
const isEmail = (text: string): boolean =>
  /^[^\s@]+@[^\s@]+$/.test(text) && text.slice(text.indexOf('@') + 2, -1).includes('.');

/** Checks that each telephone number in a text can be dialled. */
export const checkTelephone: StringCheck = (value) =>
  telephoneLinks(value).every(({href}) => href) ? undefined : stringWarning('telephone', value);

/** Checks that a text is the tag of a known language, with hyphens between its subtags. */
export const checkLanguage: StringCheck = (value) => {
  if (!isKnownLanguage(value)) {
    const suggestion = suggestLanguage(value);
    return suggestion
      ? stringWarning('language-meant', value, suggestion)
      : stringWarning('unknown-language', value);
  }
  return value.includes('_')
    ? stringWarning('language-spelling', value, normalizeLanguageTag(value))
    : undefined;
};

/** Checks that a text is the IANA name of a time zone. */
export const checkTimeZone: StringCheck = (value) => {
  try {
    new Intl.DateTimeFormat('en', {timeZone: value});
    return undefined;
  } catch {
    return stringWarning('time-zone', value);
  }
};

const currencies = new Set(Intl.supportedValuesOf('currency'));

/** Checks that a text is the code of a currency (ISO 4217), or can be converted to one. */
export const checkCurrency: StringCheck = (value) => {
  if (currencies.has(normalizeCurrency(value))) return undefined;
  const suggestion = suggestCurrency(value);
  if (suggestion) return stringWarning('currency-meant', value, suggestion);
  const isMultiple = /tys|mln|mld|thousand|million|billion/i.test(value);
  return stringWarning(isMultiple ? 'currency-multiplier' : 'currency', value);
};

/** Checks that a text that begins like a period, such as `2024-`, is a valid period. */
export const checkPeriod: StringCheck = (value) =>
  /^\d{4}-/.test(value) && !/^\d{4}-(Q[1-4]|H[12]|0[1-9]|1[0-2])$/.test(normalizePeriod(value))
    ? stringWarning('period', value)
    : undefined;

const countries = new Intl.DisplayNames('en', {type: 'region', fallback: 'none'});

/** A name of a country is shown as it is. A code has two letters. */
export const checkCountry: StringCheck = (value) => {
  const text = value.trim();
  if (/^[A-Z]{3}$/.test(text)) return stringWarning('unknown-country', text);
  if (!/^[a-z]{2}$/i.test(text)) return undefined;
  const code = text.toUpperCase();
  if (!countries.of(code)) return stringWarning('unknown-country', text);
  return text === code ? undefined : stringWarning('country-spelling', text, code);
};
