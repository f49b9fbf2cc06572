import type {Outline} from './outline.js';
import {readAfter} from './read-after.js';
import {readColon} from './read-colon.js';
import {readKey} from './read-key.js';
import {readValue} from './read-value.js';
import {ReaderState} from './reader-state.js';
import type {SyntaxProblem} from './syntax-problem.js';

/** Number of problems after which the rest of the text is not read. */
const MAX_PROBLEMS = 500;

/** What a text contains, and its syntax errors. */
export interface ReadJson {
  readonly outline: Outline;
  readonly problems: readonly SyntaxProblem[];
}

/**
 * Reads a text as JSON (RFC 8259). After a syntax error, it continues with the probable meaning. It uses no
 * recursion, so the text can have any depth.
 */
export function readJson(text: string): ReadJson {
  const reader = new ReaderState(text);
  while (reader.state !== 'end' && reader.problems.length < MAX_PROBLEMS) {
    reader.advance();
    if (reader.state === 'key') readKey(reader);
    else if (reader.state === 'colon') readColon(reader);
    else if (reader.state === 'after') readAfter(reader);
    else readValue(reader, reader.state === 'item');
  }
  return reader;
}
