import {closeAtEnd} from './brackets.js';
import {readOpenKey} from './loose-key.js';
import {readQuoteInside} from './quotes.js';
import type {ReaderState} from './reader-state.js';
import {insert, replace} from './syntax-problem.js';

/** Reads the colon after the name of a field. */
export function readColon(reader: ReaderState): void {
  const {start, end, first} = reader.token;
  if (first === ':') {
    reader.state = 'value';
    return;
  }
  const {offset, length} = reader.last;
  const quoted = readQuoteInside(reader.text, offset, offset + length);
  if (quoted?.problem.id === 'quote-curly') {
    reader.problems.push(quoted.problem);
    reader.outline.dropKey();
    reader.takeKey({offset, length: quoted.end - offset});
    reader.goTo(quoted.end);
    return;
  }
  const open = readOpenKey(reader.text, reader.last);
  if (open) {
    reader.outline.dropKey();
    return reader.takeLooseKey(open);
  }
  const values = {x: reader.outline.name};
  if (first === ',' || first === '}' || first === ']') {
    reader.addProblem('value-missing', reader.last, [insert(offset + length, ': null')], {values});
    reader.state = 'after';
    reader.repeatToken = true;
    return;
  }
  if (first === '') return closeAtEnd(reader);
  reader.state = 'value';
  const [sign] =
    /^(=>?|;|->|[：﹕]|[-–—→](?=[\s"{[]))/.exec(reader.text.slice(start, start + 2)) ?? [];
  if (sign) {
    const span = {offset: start, length: sign.length};
    reader.addProblem('colon-wrong', span, [replace(start, start + sign.length, ':')], {
      values: {...values, y: sign},
    });
    reader.goTo(start + sign.length);
  } else {
    const span = {offset: start, length: Math.max(1, end - start)};
    reader.addProblem('colon-missing', span, [insert(offset + length, ':')], {values});
    reader.repeatToken = true;
  }
}
