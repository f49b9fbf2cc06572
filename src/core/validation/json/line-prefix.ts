import type {Edit} from '../json-text.js';
import {replace, type SyntaxProblem} from './syntax-problem.js';

/** Number of lines that are looked at. */
const MAX_LINES = 20_000;

/**
 * Finds what was copied before every line of a document: the mark of a quotation in an e-mail (`>`), or the numbers of the lines
 * in an editor. Returns `undefined` if not every line begins so.
 */
export function findLinePrefix(text: string): SyntaxProblem | undefined {
  const lines = [...text.matchAll(/[^\r\n]+/g)]
    .filter(([line]) => line.trim())
    .slice(0, MAX_LINES);
  if (lines.length < 2) return undefined;
  return prefixOf(lines, /^\s*((?:>\s?)+)/, 'line-prefix') ?? numbersOf(lines);
}

type Line = RegExpExecArray;

function prefixOf(
  lines: readonly Line[],
  pattern: RegExp,
  id: SyntaxProblem['id'],
): SyntaxProblem | undefined {
  const edits: Edit[] = [];
  for (const {0: line, index} of lines) {
    const match = pattern.exec(line);
    if (!match) return undefined;
    edits.push(replace(index, index + match[0].length, ''));
  }
  const [first] = lines;
  const [, x = ''] = pattern.exec(first?.[0] ?? '') ?? [];
  const offset = (first?.index ?? 0) + (first?.[0].indexOf(x) ?? 0);
  return {id, offset, length: x.trimEnd().length, values: {x: x.trimEnd()}, edits};
}

/** Each number is that of the line before plus one. Lines that are blank have a number, too. */
function numbersOf(lines: readonly Line[]): SyntaxProblem | undefined {
  const pattern = /^\s*(\d{1,6})[.:|)]?(?=\s|$)/;
  let last: number | undefined;
  for (const {0: line} of lines) {
    const [, digits] = pattern.exec(line) ?? [];
    if (digits === undefined || (last !== undefined && Number(digits) !== last + 1))
      return undefined;
    last = Number(digits);
  }
  return prefixOf(lines, pattern, 'line-numbers');
}
