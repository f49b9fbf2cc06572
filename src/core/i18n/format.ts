import {isRealDay} from '../document/day.js';
import type {Locale} from './locale.js';
import {fastFormatDay, fastFormatNumber} from './fast-format.js';

/** No-break space. */
export const NBSP = '\u00a0';

const numbers = new Map<string, Intl.NumberFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();
const countries = new Map<string, Intl.DisplayNames>();

/** Formats a number in the language of the locale. */
export function formatNumber(
  locale: Locale,
  value: number,
  options: Intl.NumberFormatOptions = {},
): string {
  const fast = fastFormatNumber(locale.formatTag, value, options);
  if (fast) return fast;
  const key = locale.formatTag + JSON.stringify(options);
  let format = numbers.get(key);
  if (!format) numbers.set(key, (format = new Intl.NumberFormat(locale.formatTag, options)));
  return format.format(value);
}

/**
 * Formats a day, a month or a year in the language of the locale: `2015` → "2015", `2018-05` → "May 2018",
 * `2018-05-04` → "4 May 2018". A year without a month is returned as it is, because a number format would group
 * its digits.
 *
 * @param day `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; any other text, and a date that does not exist, is returned
 *   without changes
 */
export function formatDay(locale: Locale, day: string): string {
  const [year, month, date] = isRealDay(day) ? day.split('-') : [];
  if (!year || !month) return day;
  const fast = fastFormatDay(locale.formatTag, year, +month, +(date ?? 0));
  if (fast) return fast;
  const key = locale.formatTag + !!date;
  let format = dates.get(key);
  if (!format) {
    const day = date ? 'numeric' : undefined;
    const options = {year: 'numeric', month: 'long', day, timeZone: 'UTC'} as const;
    dates.set(key, (format = new Intl.DateTimeFormat(locale.formatTag, options)));
  }
  return format.format(Date.UTC(+year, +month - 1, +(date ?? 1)));
}

/** Formats a month with its year in a short form: `2018-05` → "May 2018", `2018-10` → "Oct 2018", "paź 2018". */
export function formatShortMonth(locale: Locale, month: string): string {
  const [year = '', number = ''] = month.split('-');
  const fast = fastFormatDay(locale.formatTag, year, +number, 0);
  // The first three letters are the abbreviation in English and in Polish.
  if (fast) return fast.replace(/^(...)\S*/, '$1');
  const key = `${locale.formatTag} short`;
  let format = dates.get(key);
  if (!format) {
    const options = {year: 'numeric', month: 'short', timeZone: 'UTC'} as const;
    dates.set(key, (format = new Intl.DateTimeFormat(locale.formatTag, options)));
  }
  return format.format(Date.UTC(+year, +number - 1, 1));
}

/**
 * Returns the name of a country in the language of the locale.
 *
 * @param code ISO 3166-1, two capital letters; returned without changes if no country has this code
 */
export function formatCountry(locale: Locale, code: string): string {
  let names = countries.get(locale.tag);
  if (!names) {
    countries.set(locale.tag, (names = new Intl.DisplayNames(locale.tag, {type: 'region'})));
  }
  return names.of(code) ?? code;
}
