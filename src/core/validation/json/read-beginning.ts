import type {ReaderState} from './reader-state.js';
import {insert, replace} from './syntax-problem.js';

/** Handles a text that does not begin with a document. Returns whether it found a problem. */
export function readBeginning(reader: ReaderState): boolean {
  const {start, end, first, good} = reader.token;
  if (first === '{' || first === '[' || first === '') return false;
  if (first === '"' && good && !reader.text.slice(end).trim()) return false;
  const rest = reader.text.slice(start);
  if (/^["\u201c\u201e'][^"\n]{1,100}["\u201d']\s*:/.test(rest)) {
    const edits = [insert(start, '{'), insert(reader.text.trimEnd().length, '}')];
    reader.addProblem('outer-braces', {offset: start, length: 1}, edits);
    reader.isBare = true;
    reader.outline.open('{', start);
    reader.state = 'key';
    reader.repeatToken = true;
    return true;
  }
  if (/[}\],:]/.test(first)) {
    reader.addProblem('no-json', {offset: start, length: 1}, []);
    reader.state = 'end';
    return true;
  }
  const bracket = rest.search(/[{[]/);
  // A single text or number is valid JSON, but not a document.
  if (bracket < 0) return false;
  const x = rest.slice(0, bracket).trim();
  const span = {offset: start, length: x.length};
  reader.addProblem('text-before', span, [replace(start, start + bracket, '')], {values: {x}});
  reader.goTo(start + bracket);
  return true;
}
