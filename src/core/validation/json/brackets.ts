import {insert, replace, type SyntaxProblem} from './syntax-problem.js';
import type {ReaderState} from './reader-state.js';

/** Handles a closing bracket of the wrong kind: it closes an outer object or list, or nothing. */
export function closeWrongBracket(reader: ReaderState): void {
  const {start, end, first} = reader.token;
  const open = first === '}' ? '{' : '[';
  const inside = reader.outline.inside;
  const isExtra = first === '}' && /^\s*,\s*\{/.test(reader.text.slice(end, end + 200));
  if (isExtra && inside?.open === '[') {
    reader.addProblem('bracket-extra', reader.span, [replace(start, end, '')], {
      values: {x: first},
    });
    reader.state = 'after';
    return;
  }
  const openIndex = reader.outline.stack.findLastIndex((container) => container.open === open);
  if (openIndex < 0 || !inside) {
    reader.addProblem('bracket-extra', reader.span, [replace(start, end, '')], {
      values: {x: first},
    });
    reader.state = 'after';
    return;
  }
  const missing = reader.outline.stack.splice(openIndex + 1).reverse();
  const values = {x: first, open: inside.open, y: closerOf(inside.open)};
  const edits = [insert(start, missing.map((each) => closerOf(each.open)).join(''))];
  reader.addProblem('bracket-wrong', reader.span, edits, {values, related: inside.offset});
  reader.close();
}

/** Opens a list or an object that begins with a round bracket. */
export function openRound(reader: ReaderState): boolean {
  const {start} = reader.token;
  const content = reader.text.slice(start + 1, start + 200);
  const isObject = /^\s*"[^"\\\r\n]*"\s*:/.test(content);
  if (!isObject && !/^\s*["{[(]/.test(content)) return false;
  const open = isObject ? '{' : '[';
  replaceRound(reader, open);
  reader.open(open);
  if (reader.outline.inside) reader.outline.inside.isRound = true;
  return true;
}

/** Closes it with a round bracket. */
export function closeRound(reader: ReaderState): boolean {
  const {inside} = reader.outline;
  if (!inside?.isRound) return false;
  dropComma(reader);
  replaceRound(reader, closerOf(inside.open));
  reader.close();
  return true;
}

function replaceRound(reader: ReaderState, y: string): void {
  const {start, first} = reader.token;
  const edits = [replace(start, start + 1, y)];
  reader.addProblem('bracket-round', {offset: start, length: 1}, edits, {values: {x: first, y}});
  reader.goTo(start + 1);
}

/** Removes a comma before a closing bracket. */
export function dropComma(reader: ReaderState): void {
  const inside = reader.outline.inside;
  if (inside?.comma === undefined) return;
  const {comma} = inside;
  const values = {x: reader.token.first};
  // A comma that this reader added needs no message.
  if (reader.text[comma] === ',' || reader.text[comma] === ';') {
    reader.addProblem('comma-extra', {offset: comma, length: 1}, [replace(comma, comma + 1, '')], {
      values,
    });
  }
  inside.comma = undefined;
}

/** Handles the end of the text before all objects and lists are closed. */
export function closeAtEnd(reader: ReaderState): void {
  const inside = reader.outline.inside;
  const end = reader.text.trimEnd().length;
  const state = reader.state;
  reader.state = 'end';
  if (!inside) return reader.addProblem('empty', {offset: 0, length: 0}, []);
  const open = reader.isBare ? reader.outline.stack.slice(1) : reader.outline.stack;
  const closers = open.map((each) => closerOf(each.open)).reverse();
  const isValue = state === 'value' || state === 'colon';
  const added = `${state === 'colon' ? ':' : ''}${isValue ? 'null' : ''}${closers.join('')}`;
  const comma = inside.comma === undefined ? [] : [replace(inside.comma, inside.comma + 1, '')];
  if (!open.length && !isValue) return dropComma(reader);
  const values = {open: inside.open, y: closerOf(inside.open)};
  const edits = [...comma, insert(end, added)];
  reader.addProblem('cut', {offset: end, length: 0}, edits, {values, related: inside.offset});
}

/** Stops reading, because nothing after this place is certain. */
export function stopReading(
  reader: ReaderState,
  id: SyntaxProblem['id'],
  span = reader.span,
  values = {},
): void {
  const {offset, length} = span;
  const x = reader.text
    .slice(offset, offset + Math.min(length, 30))
    .split('\n', 1)
    .join();
  reader.addProblem(id, {offset, length: x.length}, [], {values: {x, ...values}});
  reader.state = 'end';
}

const closerOf = (open: string): string => (open === '{' ? '}' : ']');
