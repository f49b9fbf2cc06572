import {formatDay, formatShortMonth} from './format.js';
import {str, type Locale} from './locale.js';

/** A parsed period. `sub` is the number of the half, quarter or month in its year. */
interface CodedPeriod {
  /** The period in the spelling of the document format. */
  readonly key: string;
  readonly kind: string;
  readonly year: number;
  readonly sub: number;
}

/**
 * Formats a period in the language of the locale: `2019-Q3` → "Q3 2019", "III kw. 2019"; `2019-05` → "May
 * 2019". A period that is only a text is returned without changes.
 */
export function formatPeriod(locale: Locale, {key, kind, year, sub}: CodedPeriod): string {
  const {msg} = locale;
  switch (kind + sub) {
    case 'half1':
      return msg(str`H1 ${year}`, {id: 'h1'});
    case 'half2':
      return msg(str`H2 ${year}`, {id: 'h2'});
    case 'quarter1':
      return msg(str`Q1 ${year}`, {id: 'q1'});
    case 'quarter2':
      return msg(str`Q2 ${year}`, {id: 'q2'});
    case 'quarter3':
      return msg(str`Q3 ${year}`, {id: 'q3'});
    case 'quarter4':
      return msg(str`Q4 ${year}`, {id: 'q4'});
    default:
      return kind === 'text' ? key : formatDay(locale, key);
  }
}

/** Returns a period as a screen reader should say it: "third quarter of 2019", "trzeci kwartał 2019". */
export function spokenPeriod(locale: Locale, period: CodedPeriod): string {
  const {msg} = locale;
  const {kind, year, sub} = period;
  switch (kind + sub) {
    case 'half1':
      return msg(str`first half of ${year}`, {id: 'h1-spoken'});
    case 'half2':
      return msg(str`second half of ${year}`, {id: 'h2-spoken'});
    case 'quarter1':
      return msg(str`first quarter of ${year}`, {id: 'q1-spoken'});
    case 'quarter2':
      return msg(str`second quarter of ${year}`, {id: 'q2-spoken'});
    case 'quarter3':
      return msg(str`third quarter of ${year}`, {id: 'q3-spoken'});
    case 'quarter4':
      return msg(str`fourth quarter of ${year}`, {id: 'q4-spoken'});
    default:
      return formatPeriod(locale, period);
  }
}

/**
 * Formats a period for an axis in a short form: "May 2019", "maj 2019". The year is left out if the previous
 * label has the same year.
 * @param before the period of the previous label
 */
export function formatTick(
  locale: Locale,
  period: CodedPeriod,
  before: CodedPeriod | undefined,
): string {
  const {kind, key, year} = period;
  if (kind !== 'month' && kind !== 'quarter' && kind !== 'half')
    return formatPeriod(locale, period);
  const text = kind === 'month' ? formatShortMonth(locale, key) : formatPeriod(locale, period);
  return before?.kind === kind && before.year === year
    ? text.replace(String(year), '').trim()
    : text;
}
