import {replace, type SyntaxProblem} from './syntax-problem.js';
import {parseLooseNumber, parseNumberWords} from '../loose-number.js';

/** A value that JSON does not allow, up to the next comma, bracket or line break. */
export interface LooseValue {
  readonly end: number;
  readonly problem: SyntaxProblem;
}

/** Words for `true`, `false` and `null`, also in other languages. */
const constants = new Map([
  ...['true', 'yes', 'tak', 'prawda'].map((word) => [word, 'true'] as const),
  ...['false', 'no', 'nie', 'fałsz'].map((word) => [word, 'false'] as const),
  ...['null', 'none', 'nil', 'undefined', 'nan', 'n/a', 'n/d', 'brak', '#n/a', '-'].map(
    (word) => [word, 'null'] as const,
  ),
]);

const MAX_LENGTH = 5_000;

/** Fields whose values are numbers. */
const numberFields = new Set(['value', 'minValue', 'maxValue', 'width', 'height', 'multiplier']);

/**
 * Reads a value that JSON does not allow, and finds its correction: another constant, a number, or a text in
 * quotation marks.
 *
 * @param field name of the field; `''` for an item of a list
 */
export function readLooseValue(text: string, start: number, field = ''): LooseValue {
  const [rest = ''] = /^[^\r\n,}\]"]*/.exec(text.slice(start, start + MAX_LENGTH)) ?? [];
  // A comment is not part of the value, but `https://…` is.
  const source = rest.replace(/(^|\s)\/\/.*$/, '').trimEnd() || (text[start] ?? '');
  const end = start + source.length;
  const problem = (id: SyntaxProblem['id'], instead: string): LooseValue => ({
    end,
    problem: {
      ...{id, offset: start, length: end - start},
      values: {x: source, y: instead},
      edits: [replace(start, end, instead)],
    },
  });
  if (/^(\.{3,}|…)$/.test(source)) return problem('ellipsis', 'null');
  const constant = constants.get(source.toLowerCase());
  if (constant) return problem('word', constant);
  const day = /^\d{4}-\d\d(-\d\d)?$/.test(source);
  if (day) return problem('date-unquoted', JSON.stringify(source));
  const number = parseLooseNumber(source);
  // Postal codes and telephone numbers begin with a zero, numbers do not.
  const isCode = /^0\d+$/.test(source) && field !== '' && !numberFields.has(field);
  if (number !== undefined && !isCode && !/^[+0]\d{5,}$/.test(source)) {
    return problem(/^[+]|^-?0\d/.test(source) ? 'number-zero' : 'number-format', number);
  }
  const inWords = numberFields.has(field) ? parseNumberWords(source) : undefined;
  if (inWords !== undefined) return problem('number-words-unquoted', inWords);
  // There is a quotation mark at the end only, so the one at the beginning is missing.
  if (text[end] === '"' && /^[^:]*$/.test(source)) {
    const edits = [{offset: start, length: 0, text: '"'}];
    const values = {x: `${source}"`, y: `"${source}"`};
    return {
      end: end + 1,
      problem: {id: 'quote-start-missing', offset: start, length: end + 1 - start, values, edits},
    };
  }
  const line = textWithEndQuote(text, start);
  if (line !== undefined) {
    const span = {offset: start, length: line.length + 1};
    const edits = [{offset: start, length: 0, text: '"'}];
    const values = {x: `${line}"`, y: `"${line}"`};
    return {end: start + span.length, problem: {id: 'quote-start-missing', ...span, values, edits}};
  }
  return problem('text-unquoted', JSON.stringify(source));
}

/** A text with commas that has a quotation mark at its end only: `Castings, tools",`. */
function textWithEndQuote(text: string, start: number): string | undefined {
  const [, line] =
    /^(\p{L}[^"{}[\]\r\n]*)"[ \t]*(?:[,}\]\r\n]|$)/u.exec(text.slice(start, start + MAX_LENGTH)) ??
    [];
  return line !== undefined && /,/.test(line) && !/,[^,:]{1,40}:/.test(line) ? line : undefined;
}
