import type {TextSpan} from '../json-text.js';
import {ambiguousThousands, parseNumberWords} from '../loose-number.js';
import {insert, replace, type SyntaxProblem} from './syntax-problem.js';

/** A field name that JSON does not allow. */
export interface LooseKey {
  readonly name: string;
  readonly span: TextSpan;
  readonly problem: SyntaxProblem;
}

/** Reads a field name without quotation marks, or with one at its end only. Returns `undefined` if there is no name. */
export function readLooseKey(text: string, start: number): LooseKey | undefined {
  const [word = ''] = /^[^\s:="',{}[\]]+/.exec(text.slice(start, start + 200)) ?? [];
  // A name may have several words: `imię i nazwisko: "Ada"`.
  const [words] =
    /^[^\s:="',{}[\]](?:[^:="',{}[\]\r\n]{0,60}[^\s:="',{}[\]])?(?=\s*:)/.exec(
      text.slice(start, start + 200),
    ) ?? [];
  const name = words ?? word;
  const end = start + name.length;
  if (!name) return undefined;
  if (/^\s*:/.test(text.slice(end, end + 50))) {
    const span = {offset: start, length: name.length};
    const y = JSON.stringify(name);
    const problem = {...span, values: {x: name, y}, edits: [replace(start, end, y)]};
    return {name, span, problem: {id: 'name-unquoted', ...problem}};
  }
  if (text[end] !== '"') return undefined;
  const span = {offset: start, length: name.length + 1};
  const values = {x: `${name}"`, y: `"${name}"`};
  const problem = {...span, values, edits: [insert(start, '"')]};
  return {name, span, problem: {id: 'quote-start-missing', ...problem}};
}

/**
 * Reads a field name without a quotation mark at its end (`"name: "Ada"`), which was read together with the
 * beginning of its value.
 */
export function readOpenKey(text: string, {offset, length}: TextSpan): LooseKey | undefined {
  const [, name] = /^"([^":]+):\s*"$/.exec(text.slice(offset, offset + length)) ?? [];
  if (name === undefined) return undefined;
  const span = {offset, length: name.length + 1};
  const values = {y: `"${name}"`};
  const problem = {...span, values, edits: [insert(offset + span.length, '"')]};
  return {name, span, problem: {id: 'quote-end-missing', ...problem}};
}

/**
 * Finds a number with a comma: `"value": 4,1`, `1.301,5`, `1,301.5`.
 *
 * @param before the value before the comma
 * @param comma offset of the comma
 */
export function readFraction(
  text: string,
  before: TextSpan,
  comma: number | undefined,
): SyntaxProblem | undefined {
  if (comma === undefined) return undefined;
  const whole = text.slice(before.offset, comma);
  const [, fraction, unit = ''] =
    /^(\d+(?:\.\d+)?)( ?[%\p{L}€$]{1,6}\.?)?(?:\s*[,}\]\r\n]|\s*$)/u.exec(
      text.slice(comma + 1, comma + 41),
    ) ?? [];
  if (fraction === undefined || !/^-?\d+(\.\d{3})?$/.test(whole)) return undefined;
  const x = `${whole},${fraction}${unit}`;
  if (unit && !fraction.includes('.') && !whole.includes('.')) {
    const y = parseNumberWords(x);
    const span = {offset: before.offset, length: x.length};
    const edits = y === undefined ? [] : [replace(span.offset, span.offset + span.length, y)];
    return y === undefined
      ? undefined
      : {id: 'number-words-unquoted', ...span, values: {x, y}, edits};
  }
  if (unit) return undefined;
  const span = {offset: before.offset, length: x.length};
  const thousands = ambiguousThousands(x);
  if (thousands) return {id: 'number-ambiguous', ...span, values: {x, ...thousands}, edits: []};
  if (/^-?\d+$/.test(whole) && /^\d+$/.test(fraction)) {
    const values = {x, y: `${whole}.${fraction}`};
    return {id: 'decimal-comma', ...span, values, edits: [replace(comma, comma + 1, '.')]};
  }
  const y = whole.includes('.')
    ? `${whole.replace('.', '')}.${fraction}`
    : /^\d{3}\./.test(fraction) && whole + fraction;
  // Two decimal separators are no number.
  if (!y || (whole.includes('.') && fraction.includes('.'))) return undefined;
  const edits = [replace(span.offset, span.offset + span.length, y)];
  return {id: 'number-format', ...span, values: {x, y}, edits};
}
