import {isRealDay} from './day.js';

/*
 * Spellings that mean one thing only, and how the format writes that. What may mean two things stays as it is written.
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

const romanNumerals = new Map([
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
]);
const quarter = '(?:q|kw|kw\\.|kwartał|kwartal|quarter|quartal|trimestre)';
const half = '(?:h|półrocze|polrocze|półr\\.|half|hj|halbjahr|semestre)';
const ordinal = '([1-4]|i{1,3}|iv)\\.?';
const part = (kind: string) => `(?:${kind}\\s?${ordinal}|${ordinal}\\s?${kind})`;
const between = '\\s?[ ./-]?\\s?';
const parts = [
  ['Q', part(quarter)],
  ['H', part(half)],
] as const;
const patterns = parts.flatMap(([letter, pattern]) => [
  [letter, new RegExp(`^${pattern}${between}(\\d{4})(?:\\s?r\\.?)?$`, 'i'), false] as const,
  [letter, new RegExp(`^(\\d{4})(?:\\s?r\\.?)?${between}${pattern}$`, 'i'), true] as const,
]);

/** Longer texts are no periods. */
const LONGEST_PERIOD = 30;

/**
 * A period in the form of the format: "Q1 2023" and "I kw. 2023" → "2023-Q1", "2019/2020" → "2019/20", "05.2023" →
 * "2023-05". Any other text is given back as it is.
 */
export function normalizePeriod(written: string): string {
  // Nearly all are: a series may have very many.
  if (/^\d{4}(?:-(?:[QH]\d|\d\d))?$/.test(written) || written.length > LONGEST_PERIOD)
    return written;
  const text = written.trim().replace(/\s+/g, ' ');
  return partOfYear(text) ?? fiscalYear(text) ?? (isMonth(text) ? normalizeDay(text) : written);
}

function partOfYear(text: string): string | undefined {
  for (const [letter, pattern, isYearFirst] of patterns) {
    const groups = pattern.exec(text)?.slice(1).filter(Boolean) ?? [];
    const [year = '', written = ''] = isYearFirst ? groups : groups.toReversed();
    const count = written.toLowerCase();
    const number = romanNumerals.get(count) ?? Number(count);
    if (year && (letter === 'Q' || number <= 2)) return `${year}-${letter}${number}`;
  }
  return undefined;
}

function fiscalYear(text: string): string | undefined {
  const [, from = '', to = ''] = /^(\d{4})\s?\/\s?(\d\d|\d{4})$/.exec(text) ?? [];
  const next = String(Number(from) + 1);
  return from && next.endsWith(to) ? `${from}/${next.slice(2)}` : undefined;
}

/** A year or a month in another form; three numbers are a day, which is no period of a chart. */
const isMonth = (text: string): boolean =>
  writtenDay.test(text) && !/\d\D+\d+\D+\d/.test(text) && !/^\d{4}-\d\d+$/.test(text);

/** Signs and words of currencies that no two currencies have. */
const currencies = new Map(
  Object.entries({
    PLN: 'zł zl złoty złote złotych zloty pln',
    EUR: '€ euro eur',
    USD: 'us$ usd',
    GBP: '£ gbp',
    CZK: 'kč kc czk',
    HUF: 'ft huf',
    UAH: '₴ uah грн',
    CHF: 'chf sfr',
    JPY: 'jpy',
  }).flatMap(([code, words]) => words.split(' ').map((word) => [word, code] as const)),
);

/** The code of a currency (ISO 4217): "zł" → "PLN", "€" and "eur" → "EUR". Any other text is given back as it is. */
export function normalizeCurrency(written: string): string {
  const text = written.trim();
  const code = currencies.get(text.toLowerCase().replace(/\.$/, ''));
  return code ?? (/^[a-z]{3}$/i.test(text) ? text.toUpperCase() : text);
}
