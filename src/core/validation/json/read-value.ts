import {closeAtEnd, closeRound, closeWrongBracket, dropComma, openRound} from './brackets.js';
import {readLooseValue} from './loose-value.js';
import {isOtherQuote, readOtherQuotes} from './quotes.js';
import {readBeginning} from './read-beginning.js';
import type {ReaderState} from './reader-state.js';
import {skipComma, skipEllipsis, skipListMark} from './skip-text.js';
import {insert, replace} from './syntax-problem.js';

/** Reads a value, or the end of a list. `isItem`: whether it is in a list. */
export function readValue(reader: ReaderState, isItem: boolean): void {
  const {start, end, first, good} = reader.token;
  const inside = reader.outline.inside;
  if (!inside && readBeginning(reader)) return;
  if (first === '{' && inside && takeListInBraces(reader)) return;
  if (first === '{' || first === '[') return reader.open(first);
  if (first === '"') {
    const span = reader.takeString();
    return reader.takeValue(span);
  }
  if (isOtherQuote(first)) {
    const quoted = readOtherQuotes(reader.text, start);
    reader.problems.push(quoted.problem);
    reader.goTo(quoted.end);
    return reader.takeValue({offset: start, length: quoted.end - start});
  }
  if (first === '(' && inside && openRound(reader)) return;
  if (first === '') return closeAtEnd(reader);
  if (isItem && first === ')' && closeRound(reader)) return;
  if (isItem && first === ']') {
    dropComma(reader);
    return reader.close();
  }
  if (isItem && first === '}') {
    dropComma(reader);
    return closeWrongBracket(reader);
  }
  if (isItem && first === ',') return skipComma(reader);
  if (isItem && (skipEllipsis(reader) || skipListMark(reader))) return;
  if (first === ',' || first === '}' || first === ']') {
    const values = {x: reader.outline.name};
    const edits = [insert(colonEnd(reader), ' null')];
    reader.addProblem('value-missing', reader.last, edits, {values});
    reader.state = 'after';
    reader.repeatToken = true;
    return;
  }
  if (first === ':') {
    reader.addProblem('colon-extra', reader.span, [replace(start, end, '')]);
    return;
  }
  const source = reader.text.slice(start, end);
  const next = reader.text.slice(end, end + 200);
  // A value ends at a comma or bracket, at the end of its line, at a comment, or before another value or
  // bracket on the same line.
  const isEnd = /^(\s*([,}\]]|$)|\s*[\r\n]|\s*\/[/*]|\s+["{[])/.test(next);
  if (good && isEnd && isLiteral(source)) return reader.takeValue(reader.span);
  const loose = readLooseValue(reader.text, start, isItem ? '' : reader.outline.name);
  reader.problems.push(loose.problem);
  reader.goTo(loose.end);
  reader.takeValue({offset: start, length: loose.end - start});
}

/** Takes a list of texts that is in braces instead of square brackets: `{"a", "b"}`. */
function takeListInBraces(reader: ReaderState): boolean {
  const {start} = reader.token;
  const [list] =
    /^\{\s*"[^"\\]*"(?:\s*,\s*"[^"\\]*")*\s*\}/.exec(reader.text.slice(start, start + 2_000)) ?? [];
  if (list === undefined) return false;
  const end = start + list.length;
  const edits = [replace(start, start + 1, '['), replace(end - 1, end, ']')];
  reader.addProblem('list-in-braces', {offset: start, length: list.length}, edits);
  reader.goTo(end);
  reader.takeValue({offset: start, length: list.length});
  return true;
}

/** Offset after the colon that precedes this token. */
function colonEnd(reader: ReaderState): number {
  const {offset, length} = reader.last;
  const end = offset + length;
  return end + reader.text.slice(end, reader.token.start).indexOf(':') + 1;
}

const isLiteral = (source: string): boolean =>
  /^(-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?|true|false|null)$/.test(source);
