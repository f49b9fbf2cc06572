import {isRealDay} from './day.js';

/*
 * Spellings of dates that mean one day only, and how the format writes it. What may mean two stays as it is written.
 */

/** A date in figures: ISO 8601, with or without a time, or its numbers in another order or with other signs between. */
export const writtenDay =
  /^\s*(?:\d{4}|\d{1,4}(?:\s?[./-]\s?\d{1,4}){1,2})(?:[T ]\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?\s?(?:Z|[+-]\d\d:?\d\d)?)?\.?(?:\s?r\.?)?\s*$/;

/**
 * A date as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: "31.12.2024", "2024/12/31" and "2024-12-31T00:00:00" → "2024-12-31".
 * "03/04/2024" may be in March or in April, and "2024-31-12" is no date: they stay as they are written.
 */
export function normalizeDay(written: string): string {
  const text = written.trim();
  const [date = '', time = ''] = text.split(/[T ](?=\d{1,2}:)/);
  // In another time zone it may be another day, but for midnight, which stands for no time.
  if (/Z|[+-]\d\d:?\d\d$/.test(time) && !/^0?0:00(:00(\.0+)?)?\s?[Z+-]/.test(time)) return text;
  const numbers = date.match(/\d+/g) ?? [];
  const [first = '', second = '', third = ''] = numbers;
  if (first.length === 4) return isoDay(first, second, third) ?? text;
  const year = numbers.at(-1);
  if (year?.length !== 4) return text;
  if (numbers.length === 2) return isoDay(year, first, '') ?? text;
  // A stop stands behind the day in every language; a slash or a hyphen only where no month has that number.
  if (/^\d+\s?\./.test(date) || Number(first) > 12) return isoDay(year, second, first) ?? text;
  return (Number(second) > 12 ? isoDay(year, first, second) : undefined) ?? text;
}

/** `undefined` where the calendar has no such month or day. */
function isoDay(...numbers: readonly string[]): string | undefined {
  const day = numbers
    .filter(Boolean)
    .map((each) => each.padStart(2, '0'))
    .join('-');
  return isRealDay(day) ? day : undefined;
}
