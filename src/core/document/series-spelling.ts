import {normalizeDay, daySpelling} from './day-spelling.js';

/*
 * Spellings of periods that mean one thing only, and how the format writes that. Only series have them.
 */

const romanNumerals = new Map([
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
]);
const quarter = '(?:q|kw\\.?|kwartał|kwartal|quarter|quartal|trimestre)';
const half = '(?:h|półrocze|polrocze|półr\\.?|half|hj|halbjahr|semestre)';
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

/** A longer text is not read as a period. */
const MAX_PERIOD_LENGTH = 30;

/**
 * Converts a period to the form of the document format: "Q1 2023" and "I kw. 2023" → "2023-Q1", "2019/2020" →
 * "2019/20", "05.2023" → "2023-05". Any other text is returned without changes.
 */
export function normalizePeriod(input: string): string {
  // Most periods have this form already. A series can have very many periods.
  if (/^\d{4}(?:-(?:[QH]\d|\d\d))?$/.test(input) || input.length > MAX_PERIOD_LENGTH) return input;
  const text = input.trim().replace(/\s+/g, ' ');
  return partOfYear(text) ?? fiscalYear(text) ?? (isMonth(text) ? normalizeDay(text) : input);
}

function partOfYear(text: string): string | undefined {
  for (const [letter, pattern, isYearFirst] of patterns) {
    const match = pattern.exec(text);
    if (!match) continue;
    const groups = match.slice(1).filter(Boolean);
    const [year = '', numeral = ''] = isYearFirst ? groups : groups.toReversed();
    const count = numeral.toLowerCase();
    const number = romanNumerals.get(count) ?? Number(count);
    if (letter === 'Q' || number <= 2) return `${year}-${letter}${number}`;
  }
  return undefined;
}

function fiscalYear(text: string): string | undefined {
  const [, from = '', to = ''] = /^(\d{4})\s?\/\s?(\d\d|\d{4})$/.exec(text) ?? [];
  const next = String(Number(from) + 1);
  return from && next.endsWith(to) ? `${from}/${next.slice(2)}` : undefined;
}

/**
 * Returns whether a text is a year or a month in another form. Three numbers are a day, which is not a period
 * of a chart.
 */
const isMonth = (text: string): boolean =>
  daySpelling.test(text) && !/\d\D+\d+\D+\d/.test(text) && !/^\d{4}-\d\d+$/.test(text);
