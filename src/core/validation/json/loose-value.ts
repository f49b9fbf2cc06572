import {replace, type SyntaxFault} from './fault.js';
import {looseNumber} from '../loose-number.js';

/** A value that JSON does not allow, from here to the comma, the bracket or the end of its line. */
export interface LooseValue {
  readonly end: number;
  readonly fault: SyntaxFault;
}

/** Words for true, false and nothing in other languages. */
const constants = new Map([
  ...['true', 'yes', 'tak', 'prawda'].map((word) => [word, 'true'] as const),
  ...['false', 'no', 'nie', 'fałsz'].map((word) => [word, 'false'] as const),
  ...['null', 'none', 'nil', 'undefined', 'nan', 'n/a', 'n/d', 'brak', '#n/a', '-'].map(
    (word) => [word, 'null'] as const,
  ),
]);

const LONGEST = 5_000;

export function readLooseValue(text: string, start: number): LooseValue {
  const [rest = ''] = /^[^\r\n,}\]"]*/.exec(text.slice(start, start + LONGEST)) ?? [];
  // A comment is none of it, `https://…` is.
  const written = rest.replace(/(^|\s)\/\/.*$/, '').trimEnd() || (text[start] ?? '');
  const end = start + written.length;
  const fault = (id: SyntaxFault['id'], instead: string): LooseValue => ({
    end,
    fault: {
      ...{id, offset: start, length: end - start},
      values: {x: written, y: instead},
      edits: [replace(start, end, instead)],
    },
  });
  const constant = constants.get(written.toLowerCase());
  if (constant) return fault('word', constant);
  const day = /^\d{4}-\d\d(-\d\d)?$/.test(written);
  if (day) return fault('date-unquoted', JSON.stringify(written));
  const number = looseNumber(written);
  if (number !== undefined && !/^[+0]\d{5,}$/.test(written)) {
    return fault(/^[+]|^-?0\d/.test(written) ? 'number-zero' : 'number-format', number);
  }
  // A quotation mark only at the end: the one at the beginning is missing.
  if (text[end] === '"' && /^[^:]*$/.test(written)) {
    const edits = [{offset: start, length: 0, text: '"'}];
    const values = {x: `${written}"`, y: `"${written}"`};
    return {
      end: end + 1,
      fault: {id: 'quote-start-missing', offset: start, length: end + 1 - start, values, edits},
    };
  }
  return fault('text-unquoted', JSON.stringify(written));
}
