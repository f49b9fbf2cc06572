import {closeAtEnd, closeRound, closeWrongBracket, dropComma, stopReading} from './brackets.js';
import {readFraction, readLooseKey} from './loose-key.js';
import {isOtherQuote, readOtherQuotes} from './quotes.js';
import type {ReaderState} from './reader-state.js';
import {skipComma, skipEllipsis} from './skip-text.js';
import {insert} from './syntax-problem.js';

/** Reads the name of a field, or the end of an object. */
export function readKey(reader: ReaderState): void {
  const {start, first} = reader.token;
  const inside = reader.outline.inside;
  if (!inside) return;
  if (first === '"') return reader.takeKey(reader.takeString());
  if (isOtherQuote(first)) {
    const quoted = readOtherQuotes(reader.text, start);
    reader.problems.push(quoted.problem);
    reader.goTo(quoted.end);
    return reader.takeKey({offset: start, length: quoted.end - start});
  }
  if (first === '}') {
    dropComma(reader);
    return reader.close();
  }
  if (first === ')' && closeRound(reader)) return;
  if (first === ',') return skipComma(reader);
  if (first === '') return closeAtEnd(reader);
  if (skipEllipsis(reader)) return;
  if (first === ']') {
    dropComma(reader);
    return closeWrongBracket(reader);
  }
  const fraction = readFraction(reader.text, reader.last, inside.comma);
  if (fraction && inside.comma === start - 1) {
    reader.problems.push(fraction);
    reader.goTo(fraction.offset + fraction.length);
    reader.last = fraction;
    inside.comma = undefined;
    reader.state = 'after';
    return;
  }
  const isNext =
    first === '{' && inside.comma !== undefined && reader.outline.stack.at(-2)?.open === '[';
  if (isNext) {
    const span = {offset: inside.offset, length: 1};
    const edits = [insert(inside.comma ?? start, '}')];
    reader.addProblem('object-open', span, edits, {related: start});
    reader.outline.stack.pop();
    reader.state = 'item';
    reader.repeatToken = true;
    return;
  }
  const loose = readLooseKey(reader.text, start);
  if (loose) return reader.takeLooseKey(loose);
  stopReading(reader, 'name-expected');
}
