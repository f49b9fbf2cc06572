import {isRealDay} from './day.js';

/* Spellings of dates, and their form in the document format. An ambiguous spelling is not changed. */

/** A date in digits: ISO 8601 with or without a time, or its numbers in another order or with other separators. */
export const daySpelling =
  /^\s*(?:\d{4}|\d{1,4}(?:\s?[./-]\s?\d{1,4}){1,2})(?:[T ]\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?\s?(?:Z|[+-]\d\d:?\d\d)?)?\.?(?:\s?r\.?)?\s*$/;

/**
 * Converts a date to `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: "31.12.2024", "2024/12/31" and "2024-12-31T00:00:00" →
 * "2024-12-31". A text that is ambiguous ("03/04/2024") or not a date ("2024-31-12") is returned without
 * changes, except for white space around it.
 */
export function normalizeDay(input: string): string {
  const text = input.trim();
  const [date = '', time = ''] = text.split(/[T ](?=\d{1,2}:)/);
  // A time with a zone can be on another day in another zone. Midnight is accepted, because systems add it to
  // dates without a time.
  if (/Z|[+-]\d\d:?\d\d$/.test(time) && !/^0?0:00(:00(\.0+)?)?\s?[Z+-]/.test(time)) return text;
  const numbers = date.match(/\d+/g) ?? [];
  const [first = '', second = '', third = ''] = numbers;
  if (first.length === 4) return isoDay(first, second, third) ?? text;
  const year = numbers.at(-1);
  if (year?.length !== 4) return text;
  if (numbers.length === 2) return isoDay(year, first, '') ?? text;
  // With full stops, the day comes first in every language. With slashes or hyphens, the order is certain only
  // if one of the numbers is greater than 12.
  if (/^\d+\s?\./.test(date) || Number(first) > 12) return isoDay(year, second, first) ?? text;
  return (Number(second) > 12 ? isoDay(year, first, second) : undefined) ?? text;
}

/** Joins numbers to a date. Returns `undefined` if the date does not exist in the calendar. */
function isoDay(...numbers: readonly string[]): string | undefined {
  const day = numbers
    .filter(Boolean)
    .map((each) => each.padStart(2, '0'))
    .join('-');
  return isRealDay(day) ? day : undefined;
}
