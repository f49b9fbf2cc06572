import type {Span} from '../json-text.js';
import {insert, replace, type SyntaxProblem} from './syntax-problem.js';

/** A field name that JSON does not allow. */
export interface LooseKey {
  readonly name: string;
  readonly span: Span;
  readonly problem: SyntaxProblem;
}

/** Reads a field name without quotation marks, or with one at its end only. Returns `undefined` if there is no name. */
export function readLooseKey(text: string, start: number): LooseKey | undefined {
  const [name = ''] = /^[^\s:="',{}[\]]+/.exec(text.slice(start, start + 200)) ?? [];
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
export function readOpenKey(text: string, {offset, length}: Span): LooseKey | undefined {
  const [, name] = /^"([^":]+):\s*"$/.exec(text.slice(offset, offset + length)) ?? [];
  if (name === undefined) return undefined;
  const span = {offset, length: name.length + 1};
  const values = {y: `"${name}"`};
  const problem = {...span, values, edits: [insert(offset + span.length, '"')]};
  return {name, span, problem: {id: 'quote-end-missing', ...problem}};
}

/**
 * Finds a number with a decimal comma: `"value": 4,1`.
 *
 * @param before the value before the comma
 * @param comma offset of the comma
 */
export function readFraction(
  text: string,
  before: Span,
  comma: number | undefined,
): SyntaxProblem | undefined {
  if (comma === undefined) return undefined;
  const whole = text.slice(before.offset, comma);
  const [, fraction] = /^(\d+)(?:\s*[,}\]\r\n]|\s*$)/.exec(text.slice(comma + 1, comma + 41)) ?? [];
  if (fraction === undefined || !/^-?\d+$/.test(whole)) return undefined;
  return {
    id: 'decimal-comma',
    offset: before.offset,
    length: whole.length + 1 + fraction.length,
    values: {x: `${whole},${fraction}`, y: `${whole}.${fraction}`},
    edits: [replace(comma, comma + 1, '.')],
  };
}
