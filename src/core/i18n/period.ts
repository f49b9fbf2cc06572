import {formatDay} from './format.js';
import {str, type Locale} from './locale.js';

/** A period as it was read; `sub` is the number of the half-year, quarter or month in its year. */
interface CodedPeriod {
  /** As written in the document. */
  readonly key: string;
  readonly kind: string;
  readonly year: number;
  readonly sub: number;
}

/**
 * A period in the reader's language: `2019-Q3` → "Q3 2019", "III kw. 2019"; `2019-05` → "May 2019". Years never pass
 * through a number format, and what is no coded period stands as it was written.
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
