import {applyEdits} from '../json-text.js';
import type {SyntaxProblem} from './syntax-problem.js';
import {readJson} from './json-reader.js';
import type {Duplicate, ValuePlace} from './outline.js';

/** The places of all values in a JSON text. */
export interface JsonMap {
  /** Places by JSONPath. If an object contains a key twice, the last one counts, as for `JSON.parse`. */
  readonly places: ReadonlyMap<string, ValuePlace>;
  readonly duplicates: readonly Duplicate[];
  /** Parts that JSON does not allow, in the order of the text. */
  readonly problems: readonly SyntaxProblem[];
  /** The text with all certain corrections. */
  readonly repaired: string;
}

/** Finds the places of all values in a text, and corrects what JSON (RFC 8259) does not allow. */
export function mapJson(text: string): JsonMap {
  const {outline, problems} = readJson(text);
  const {places, duplicates} = outline;
  const edits = problems.flatMap((problem) => problem.edits);
  return {
    ...{places, duplicates, repaired: applyEdits(text, edits)},
    problems: [...problems].sort((a, b) => a.offset - b.offset),
  };
}

/** Returns the place of a value, or of the nearest value around it that exists. */
export function placeAt({places}: JsonMap, path: string): ValuePlace & {readonly exact: boolean} {
  for (
    let currentPath = path;
    currentPath.length > 1;
    currentPath = currentPath.replace(/(\.\w+|\[\d+\]|\["(?:[^"\\]|\\.)*"\])$/, '')
  ) {
    const place = places.get(currentPath);
    if (place) return {...place, exact: currentPath === path};
  }
  const root = places.get('$');
  return root
    ? {...root, exact: path === '$'}
    : {value: {offset: 0, length: 0}, key: undefined, exact: false};
}
