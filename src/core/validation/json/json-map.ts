import {applyEdits} from '../json-text.js';
import type {SyntaxFault} from './fault.js';
import {JsonReader} from './json-reader.js';
import type {Duplicate, ValuePlace} from './outline.js';

/** Where everything is in a JSON text. */
export interface JsonMap {
  /** By JSONPath; of duplicate keys the last one counts, as for `JSON.parse`. */
  readonly places: ReadonlyMap<string, ValuePlace>;
  readonly duplicates: readonly Duplicate[];
  /** What JSON does not allow, in the order of the text. */
  readonly faults: readonly SyntaxFault[];
  /** The text with all faults put right, as far as that is certain. */
  readonly repaired: string;
}

/** Maps a text, and puts right on the way what JSON (RFC 8259) does not allow. */
export function mapJson(text: string): JsonMap {
  const {outline, faults} = new JsonReader(text).read();
  const {places, duplicates} = outline;
  const edits = faults.flatMap((fault) => fault.edits);
  return {
    ...{places, duplicates, repaired: applyEdits(text, edits)},
    faults: [...faults].sort((a, b) => a.offset - b.offset),
  };
}

/** Where a value stands, or the nearest one around it that is there. */
export function placeOf({places}: JsonMap, path: string): ValuePlace & {readonly exact: boolean} {
  for (
    let at = path;
    at.length > 1;
    at = at.replace(/(\.\w+|\[\d+\]|\["(?:[^"\\]|\\.)*"\])$/, '')
  ) {
    const found = places.get(at);
    if (found) return {...found, exact: at === path};
  }
  const root = places.get('$');
  return root
    ? {...root, exact: path === '$'}
    : {value: {offset: 0, length: 0}, key: undefined, exact: false};
}
