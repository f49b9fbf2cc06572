import type {Edit} from '../json-text.js';
import {insert, replace, type SyntaxProblem} from './syntax-problem.js';

/** The part of a string that could be read. */
export interface BrokenString {
  /** Offset after its last character. */
  readonly end: number;
  readonly problems: readonly SyntaxProblem[];
}

const escape = /["\\/bfnrt]|u[\da-fA-F]{4}/y;

/** The beginning of the next line, if the quotation mark at the end of the previous line is missing. */
const nextField = /\s*(?:"[^"\n]*"\s*(?:[:,\]}]|\r?\n)|[}\]]|$)/y;

/** Reads a string that JSON does not allow, and finds its problems: line breaks, backslashes, a missing end. */
export function readBrokenString(text: string, start: number): BrokenString {
  const problems: SyntaxProblem[] = [];
  const add = (id: SyntaxProblem['id'], offset: number, end: number, edit: Edit, values = {}) =>
    problems.push({id, offset, length: end - offset, edits: [edit], values});
  for (let index = start + 1; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0x22) return {end: index + 1, problems};
    if (code === 0x5c) {
      escape.lastIndex = index + 1;
      if (escape.test(text)) index = escape.lastIndex - 1;
      else if (text[index + 1] === "'")
        add('backslash', index, index + 1, replace(index, index + 1, ''));
      else if (shortEscape(text, index)) {
        const letter = shortEscape(text, index);
        const values = {n: 3, y: letter};
        add('unicode-escape', index, index + 5, replace(index, index + 5, letter), values);
        index += 4;
      } else add('backslash', index, Math.min(index + 2, text.length), insert(index, '\\'));
    } else if (code === 0x0a || code === 0x0d) {
      const next = code === 0x0d && text[index + 1] === '\n' ? index + 2 : index + 1;
      nextField.lastIndex = next;
      if (nextField.test(text)) return endBefore(text, start, index, problems);
      // This avoids a search in each of very many lines.
      if (problems.length > 100) return endBefore(text, start, index, problems);
      const indent = /[ \t]*/y;
      indent.lastIndex = next;
      indent.exec(text);
      add('line-break', index, index, replace(index, indent.lastIndex, '\\n'));
      index = indent.lastIndex - 1;
    } else if (code === 0x09) add('tab', index, index + 1, replace(index, index + 1, ' '));
    else if (code === 0x0b) {
      add('word-line-break', index, index + 1, replace(index, index + 1, '\\n'), {code: 'U+000B'});
    } else if (code < 0x20) {
      const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
      add('control-character-in-text', index, index + 1, replace(index, index + 1, ''), {
        code: name,
      });
    }
  }
  return endBefore(text, start, text.length, problems);
}

/** Returns the letter of an escape with three digits instead of four, `\u142`; else `''`. */
function shortEscape(text: string, offset: number): string {
  const [, digits = ''] = /^\\u([\da-f]{3})(?![\da-f])/i.exec(text.slice(offset, offset + 6)) ?? [];
  const letter = digits && String.fromCharCode(parseInt(digits, 16));
  return /^[\p{L}\p{P}\p{S}]$/u.test(letter) ? letter : '';
}

/** Reads a string without a quotation mark at its end: it ends with its line, before a comma. */
function endBefore(
  text: string,
  start: number,
  lineEnd: number,
  problems: readonly SyntaxProblem[],
): BrokenString {
  const line = text.slice(start + 1, lineEnd);
  const [tail = ''] = /(?<![\s,}\]])[\s,}\]]*$/.exec(line) ?? [];
  const content = line.slice(0, line.length - tail.length);
  const end = start + 1 + content.length;
  const curly = /[\u201c\u201d\u2019'\u00bb]$/.exec(content);
  const opened = /[\u201e\u201c\u00ab\u2018]/.test(content.slice(0, -1));
  if (curly && !opened) {
    const edits = [replace(end - 1, end, '"')];
    const values = {x: curly[0]};
    return {
      end,
      problems: [...problems, {id: 'quote-curly', offset: end - 1, length: 1, values, edits}],
    };
  }
  const problem: SyntaxProblem = {
    id: 'quote-end-missing',
    offset: start,
    length: Math.max(1, end - start),
    edits: [insert(end, '"')],
  };
  return {end, problems: [...problems, problem]};
}
