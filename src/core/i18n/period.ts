import {formatDay, formatShortMonth} from './format.js';
import {str, type Locale} from './locale.js';

/** A period as it was read; `sub` is the number of the half-year, quarter or month in its year. */
interface CodedPeriod {
  /** As written in the document format. */
  readonly key: string;
  readonly kind: string;
  readonly year: number;
  readonly sub: number;
}

/**
 * A period in the reader's language: `2019-Q3` → "Q3 2019", "III kw. 2019"; `2019-05` → "May 2019". Years never pass
 * through a number format, and what is no coded period is shown as it was written.
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

/** A period for a voice: "third quarter of 2019", "trzeci kwartał 2019". */
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
 * A period in few letters, for an axis: "May 2019", "maj 2019", and without the year behind a label of the same year.
 * @param before the period of the label before
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
