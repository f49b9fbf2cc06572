import {isRealDay} from '../../document/day.js';
import {monthByName} from '../../document/month-by-name.js';
import {wordKey} from './word-key.js';

/**
 * Converts a date from a common spelling (`04.05.2026`, `4 maja 2026 r.`, `May 2015`, `2026-30-11`) to the
 * document format. The day is read before the month, as in Europe, unless such a date does not exist.
 *
 * @returns `undefined` if the date is not certain
 */
export function suggestDay(text: string): string | undefined {
  if (text.length > 60) return undefined;
  const [date = ''] = text.trim().split(/T\d|(?<!\s)\s+\d\d?:\d\d/, 1);
  const cleaned = date
    .replace(/(?<!\s)\s*(r\.|roku)$/i, '')
    .replace(/^(w|we|dnia|dn\.|od|do|rok|in|on|since|until|from)\s+/i, '')
    .replace(/(\d)(st|nd|rd|th)\b/i, '$1');
  const [a = '', b = '', c = '', ...more] = cleaned.split(/[\s./,-]+/).filter(Boolean);
  if (more.length) return undefined;
  if (!b) return valid(a);
  if (!c) return monthAndYear(a, b);
  const month = monthOf(a) ?? monthOf(b);
  if (month !== undefined) return valid(c, month, number(monthOf(a) === undefined ? a : b));
  const isYearFirst = a.length === 4;
  const year = isYearFirst ? a : c;
  const [first, second] = isYearFirst ? [number(b), number(c)] : [number(b), number(a)];
  return valid(year, first, second) ?? valid(year, second, first);
}

/** Days from 1 January 1970, and from 30 December 1899, from which spreadsheets count. */
const FIRST_SERIAL = 25_569;

/** Returns the date for the number of a day in a spreadsheet: 42139 → 2015-05-15. The numbers are from 1954 to 2064. */
export function suggestSerialDay(text: string): string | undefined {
  const number = /^\d{5}$/.test(text) ? Number(text) : 0;
  if (number < 20_000 || number > 60_000) return undefined;
  return new Date((number - FIRST_SERIAL) * 86_400_000).toISOString().slice(0, 10);
}

function monthAndYear(a: string, b: string): string | undefined {
  const year = a.length === 4 && /^\d+$/.test(a) ? a : b;
  const month = year === a ? b : a;
  return valid(year, monthOf(month) ?? number(month));
}

const monthOf = (word: string): number | undefined => monthByName.get(wordKey(word));

const number = (text: string): number => (/^\d{1,2}$/.test(text) ? Number(text) : NaN);

function valid(year: string, ...rest: readonly number[]): string | undefined {
  if (!/^(1[5-9]|20|21)\d\d$/.test(year)) return undefined;
  const day = [year, ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
  return isRealDay(day) ? day : undefined;
}
