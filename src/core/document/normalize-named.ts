import {bareObject} from './bare-object.js';
import type {Named, Text} from './schema/text.js';

/** Returns an object with a `name`. A value that is only a text becomes such an object. */
export function normalizeNamed<T extends {name: Text}>(value: Text | T): T | {name: Text} {
  // A language map cannot contain `name`, because RFC 5646 reserves tags of four letters.
  return isNamed(value) ? value : Object.assign(bareObject(), {name: value});
}

interface NameAndUrl {
  readonly name: Text;
  readonly url?: string | undefined;
}

const isNamed = <T extends {name: Text}>(value: Text | T): value is T =>
  typeof value === 'object' && Object.hasOwn(value, 'name');

/** Returns the name and the address of an issuer, an affiliation or a source. */
export function toNameAndUrl(value: Named | undefined): Partial<NameAndUrl> {
  return value === undefined
    ? {name: undefined, url: undefined}
    : normalizeNamed<NameAndUrl>(value);
}
