import {closeAtEnd, closeRound, closeWrongBracket, stopReading} from './brackets.js';
import {readQuoteInside} from './quotes.js';
import type {ReaderState} from './reader-state.js';
import {skipTextAfter} from './skip-text.js';
import {insert, replace} from './syntax-problem.js';

/** Reads what follows a value: a comma, a closing bracket or the end. */
export function readAfter(reader: ReaderState): void {
  const {start, end, first} = reader.token;
  const inside = reader.outline.inside;
  if (!inside) return readEnd(reader);
  if (/[,;，、|]/.test(first)) {
    const values = {x: first};
    const id = first === ';' ? 'semicolon' : 'comma-wrong';
    const span = {offset: start, length: 1};
    if (first !== ',') reader.addProblem(id, span, [replace(start, start + 1, ',')], {values});
    if (first !== ',') reader.goTo(start + 1);
    inside.comma = start;
    reader.state = inside.keys ? 'key' : 'item';
    return;
  }
  if (first === (inside.keys ? '}' : ']')) return reader.close();
  if (first === '}' || first === ']') return closeWrongBracket(reader);
  if (first === ')' && closeRound(reader)) return;
  if (first === '') return closeAtEnd(reader);
  const {offset, length} = reader.last;
  const isText = reader.text[offset] === '"';
  if (isText && inside.keys && endsBeforeField(reader)) return;
  const quoted = isText ? readQuoteInside(reader.text, offset, offset + length) : undefined;
  if (quoted) {
    reader.problems.push(quoted.problem);
    reader.last = {offset, length: quoted.end - offset};
    reader.goTo(quoted.end);
    return;
  }
  if (skipTextAfter(reader)) return;
  if (first === ':' && !inside.keys) {
    const span = {offset, length};
    const comma = reader.text.slice(0, offset).trimEnd().length - 1;
    if (inside.count > 1 && reader.text[comma] === ',') {
      const values = {x: reader.text.slice(offset, offset + length)};
      reader.addProblem('list-open', span, [insert(comma, ']')], {values, related: inside.offset});
      reader.state = 'end';
      return;
    }
    return stopReading(reader, 'field-in-list', span, {
      x: reader.text.slice(offset, offset + length),
    });
  }
  if (first === ':') return stopReading(reader, 'name-expected');
  const valueEnd = offset + length;
  const values = {
    x: reader.text
      .slice(start, Math.min(end, start + 30))
      .split('\n', 1)
      .join(),
  };
  reader.addProblem('comma-missing', {offset: valueEnd, length: 0}, [insert(valueEnd, ',')], {
    values,
    related: start,
  });
  inside.comma = valueEnd;
  reader.state = inside.keys ? 'key' : 'item';
  reader.repeatToken = true;
}

/** Handles a text whose end has no quotation mark, before another field on the same line: `"Ada, "roleName": …`. */
function endsBeforeField(reader: ReaderState): boolean {
  const {offset, length} = reader.last;
  const end = offset + length;
  const [content = ''] = /^[^,]*/.exec(reader.text.slice(offset, end)) ?? [];
  const isOpen = /^,\s*"$/.test(reader.text.slice(offset + content.length, end));
  const isField = /^[\p{L}_$][\p{L}\p{N}_ ]{0,60}"\s*:/u.test(reader.text.slice(end, end + 80));
  if (!isOpen || !isField) return false;
  const close = offset + content.length;
  const span = {offset, length: content.length};
  reader.addProblem('quote-end-missing', span, [insert(close, '"')]);
  reader.last = span;
  reader.goTo(close);
  return true;
}

function readEnd(reader: ReaderState): void {
  const {start, first} = reader.token;
  reader.state = 'end';
  if (first === '') return;
  const rest = reader.text.slice(start).trimEnd();
  const x = rest.split(/[\r\n]/, 1).join();
  const isSecond = rest.startsWith('{');
  const id = /^[}\]]/.test(rest) ? 'bracket-extra' : isSecond ? 'second-document' : 'text-after';
  // The content of another document is not removed.
  const edits = isSecond ? [] : [replace(start, start + rest.length, '')];
  reader.addProblem(id, {offset: start, length: x.length}, edits, {values: {x}});
}
