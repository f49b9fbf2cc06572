import {isRealDay} from '../document/day.js';
import type {Locale} from './locale.js';
import {writtenDay, writtenNumber} from './written.js';

const numbers = new Map<string, Intl.NumberFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();

/** A number in the reader's language. */
export function formatNumber(
  locale: Locale,
  value: number,
  options: Intl.NumberFormatOptions = {},
): string {
  const written = writtenNumber(locale.tag, value, options);
  if (written) return written;
  const key = locale.tag + JSON.stringify(options);
  let format = numbers.get(key);
  if (!format) numbers.set(key, (format = new Intl.NumberFormat(locale.tag, options)));
  return format.format(value);
}

/**
 * A day, a month or a year in the reader's language: `2015` → "2015", `2018-05` → "May 2018", `2018-05-04` →
 * "4 May 2018". A year alone never passes through a number or date format.
 *
 * @param day `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; any other text, and a date that no calendar has, is given back as it is
 */
export function formatDay(locale: Locale, day: string): string {
  const [year, month, date] = isRealDay(day) ? day.split('-') : [];
  if (!year || !month) return day;
  const written = writtenDay(locale.tag, year, +month, +(date ?? 0));
  if (written) return written;
  const key = locale.tag + !!date;
  let format = dates.get(key);
  if (!format) {
    const day = date ? 'numeric' : undefined;
    const options = {year: 'numeric', month: 'long', day, timeZone: 'UTC'} as const;
    dates.set(key, (format = new Intl.DateTimeFormat(locale.tag, options)));
  }
  return format.format(Date.UTC(+year, +month - 1, +(date ?? 1)));
}
