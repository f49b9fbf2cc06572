import {bareObject} from './bare-object.js';
import type {Named, Text} from './schema/text.js';

/** Something with a name, whichever way it was written: as a text, or as an object with a `name`. */
export function named<T extends {name: Text}>(value: Text | T): T | {name: Text} {
  // `name` has no place in a language map: RFC 5646 reserves tags of four letters.
  return isNamed(value) ? value : Object.assign(bareObject(), {name: value});
}

interface NameAndUrl {
  readonly name: Text;
  readonly url?: string | undefined;
}

const isNamed = <T extends {name: Text}>(value: Text | T): value is T =>
  typeof value === 'object' && Object.hasOwn(value, 'name');

/** The name and the address of an issuer, an affiliation or a source. */
export function nameAndUrl(value: Named | undefined): Partial<NameAndUrl> {
  return value === undefined ? {name: undefined, url: undefined} : named<NameAndUrl>(value);
}
