import {imageAddress, linkAddress, siteAddress} from '../document/address.js';
import {isRealDay} from '../document/day.js';
import {emailLinks} from '../document/email.js';
import {normalizeLanguageTag} from '../document/language-tag.js';
import {telephoneLinks} from '../document/telephone.js';
import {dayMeant} from './meant/day.js';
import {isKnownLanguage} from './meant/known-language.js';
import {languageMeant} from './meant/language.js';
import {currencyMeant} from './meant/value.js';
import type {MessageId, Values} from './messages/messages.js';

/** What is doubtful about a text that the reader lets through, and the text to write instead. */
export interface Doubt {
  readonly id: MessageId;
  readonly values: Values;
  readonly instead?: string;
}

/** `undefined` where nothing is doubtful. */
export type StringCheck = (value: string) => Doubt | undefined;

const somewhere = 'https://example.org/cluster.json';

/** @param instead what to write, which the message names as `y` */
const doubt = (id: MessageId, x: string, instead?: string): Doubt =>
  instead === undefined ? {id, values: {x}} : {id, values: {x, y: instead}, instead};

export function checkDay(value: string): Doubt | undefined {
  const isReal: boolean = isRealDay(value);
  if (isReal) return undefined;
  const meant = dayMeant(value);
  return meant === undefined
    ? doubt('impossible-date', value)
    : doubt('impossible-date-meant', value, meant);
}

export const checkLink: StringCheck = (value) => {
  const link = linkAddress(value, somewhere);
  if (!link) return doubt('link', value);
  return isComplete(value) || !siteAddress(value) ? undefined : doubt('link-scheme', value, link);
};

/** The web site of the cluster, which is nothing relative to the document. */
export const checkSite: StringCheck = (value) =>
  siteAddress(value) ? checkLink(value) : doubt('link', value);

const isComplete = (address: string): boolean =>
  /^\s*(https?:\/\/(?![/\\])|mailto:|tel:)/i.test(address);

/** What the escapes of backslashes in an address were read as. */
const escapes = new Map([
  ['\n', 'n'],
  ['\t', 't'],
  ['\r', 'r'],
  ['\f', 'f'],
  ['\b', 'b'],
]);

export const checkImage: StringCheck = (value) => {
  if (/[\n\t\r\f\b]/.test(value.trim())) {
    const path = value.replace(/[\n\t\r\f\b]/g, (sign) => `/${escapes.get(sign)}`);
    return doubt('backslash-in-address', value, path);
  }
  if (/^\s*([a-z]:[\\/]|file:|\\\\|\/Users\/|\/home\/)/i.test(value)) {
    return doubt('image-on-computer', value);
  }
  return imageAddress(value, somewhere) ? undefined : doubt('image', value);
};

export const checkEmail: StringCheck = (value) => {
  const [whole, address = ''] = /^\s*mailto:([^?]*)/i.exec(value) ?? [];
  if (whole !== undefined) return doubt('email-mailto', value, address.trim());
  return emailLinks(value).every(({text}) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text))
    ? undefined
    : doubt('email', value);
};

export const checkTelephone: StringCheck = (value) =>
  telephoneLinks(value).every(({href}) => href) ? undefined : doubt('telephone', value);

export const checkLanguage: StringCheck = (value) => {
  if (!isKnownLanguage(value)) {
    const meant = languageMeant(value);
    return meant ? doubt('language-meant', value, meant) : doubt('unknown-language', value);
  }
  return value.includes('_')
    ? doubt('language-spelling', value, normalizeLanguageTag(value))
    : undefined;
};

export const checkTimeZone: StringCheck = (value) => {
  try {
    new Intl.DateTimeFormat('en', {timeZone: value});
    return undefined;
  } catch {
    return doubt('time-zone', value);
  }
};

const currencies = new Set(Intl.supportedValuesOf('currency'));

export const checkCurrency: StringCheck = (value) => {
  if (currencies.has(value)) return undefined;
  const meant = currencyMeant(value);
  return meant ? doubt('currency-meant', value, meant) : doubt('currency', value);
};

export const checkPeriod: StringCheck = (value) =>
  /^\d{4}-/.test(value) && !/^\d{4}-(Q[1-4]|H[12]|0[1-9]|1[0-2])$/.test(value)
    ? doubt('period', value)
    : undefined;
