import {imageAddress, linkAddress, siteAddress} from '../document/address.js';
import {isRealDay} from '../document/day.js';
import {emailLinks} from '../document/email.js';
import {normalizeLanguageTag} from '../document/language-tag.js';
import {telephoneLinks} from '../document/telephone.js';

/** What is doubtful about a text that the parser lets through; `undefined` where nothing is. */
export type StringCheck = (value: string) => string | undefined;

const somewhere = 'https://example.org/cluster.json';

export function checkDay(value: string): string | undefined {
  const isReal: boolean = isRealDay(value);
  return isReal ? undefined : `there is no such day as ${value}: it is shown as it is written`;
}

export const checkLink: StringCheck = (value) => {
  const link = linkAddress(value, somewhere);
  if (!link) return 'not a web address (http, https, mailto or tel): shown as plain text';
  return isComplete(value) || !siteAddress(value)
    ? undefined
    : `read as "${link}": write it in full`;
};

/** The web site of the cluster, which is nothing relative to the document. */
export const checkSite: StringCheck = (value) =>
  siteAddress(value) ? checkLink(value) : 'not the address of a web site: shown as plain text';

const isComplete = (address: string): boolean =>
  /^\s*(https?:\/\/(?![/\\])|mailto:|tel:)/i.test(address);

export const checkImage: StringCheck = (value) =>
  imageAddress(value, somewhere) ? undefined : 'not the address of an image: it is not shown';

export const checkEmail: StringCheck = (value) => {
  if (/^\s*mailto:/i.test(value)) return `read without "mailto:": write the address alone`;
  return emailLinks(value).every(({text}) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text))
    ? undefined
    : `"${value}" is no e-mail address: it has no link`;
};

export const checkTelephone: StringCheck = (value) =>
  telephoneLinks(value).every(({href}) => href)
    ? undefined
    : `"${value}" is no telephone number that is certain: it has no link`;

const languages = new Intl.DisplayNames('en', {type: 'language', fallback: 'none'});

export const checkLanguage: StringCheck = (value) => {
  if (!isKnownLanguage(value)) return `"${value}" is no language tag that is known`;
  return value.includes('_') ? `read as "${normalizeLanguageTag(value)}": write it so` : undefined;
};

export function isKnownLanguage(tag: string): boolean {
  try {
    return languages.of(normalizeLanguageTag(tag)) !== undefined;
  } catch {
    // Not even the form of a tag.
    return false;
  }
}

export const checkTimeZone: StringCheck = (value) => {
  try {
    new Intl.DateTimeFormat('en', {timeZone: value});
    return undefined;
  } catch {
    return `"${value}" is no time zone that is known`;
  }
};

const currencies = new Set(Intl.supportedValuesOf('currency'));

export const checkCurrency: StringCheck = (value) =>
  currencies.has(value) ? undefined : `"${value}" is no currency code (ISO 4217) that is known`;

export const checkPeriod: StringCheck = (value) =>
  /^\d{4}-/.test(value) && !/^\d{4}-(Q[1-4]|H[12]|0[1-9]|1[0-2])$/.test(value)
    ? `"${value}" is no period that is known (2019, 2019-05, 2019-Q3, 2019-H1): shown as it stands`
    : undefined;
