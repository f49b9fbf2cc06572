import {check} from './check.js';
import {asDataError} from '../document/data-error.js';
import {assertDocument} from '../document/parse.js';
import type {Problem} from '../document/problem.js';
import {mapJson, positionOf, type Position} from './json-text.js';

/** A problem and where it stands in the text. */
export interface Finding extends Problem, Position {}

/** All that is wrong or doubtful in the text of a document, in the order of the text. */
export function findings(text: string): Finding[] {
  const map = mapJson(text);
  if (map.fault) {
    const {at, message} = map.fault;
    return [{code: 'not-json', level: 'error', path: '$', message: `not JSON: ${message}`, ...at}];
  }
  const twice = map.duplicates.map(({path, first, second}): Finding => {
    const message = `the field stands twice in one object, in line ${first.line} and line ${second.line}: the last wins`;
    return {code: 'duplicate-key', level: 'error', path, message, ...second};
  });
  const problems = problemsOf(JSON.parse(text)).map((problem) => ({
    ...problem,
    ...positionOf(map, problem.path),
  }));
  return [...twice, ...problems].sort((a, b) => a.line - b.line || a.column - b.column);
}

function problemsOf(document: unknown): Problem[] {
  try {
    assertDocument(document);
    return check(document);
  } catch (error) {
    const {code, message, path = '$'} = asDataError(error);
    return [{code, level: 'error', path, message}];
  }
}
