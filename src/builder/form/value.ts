import {put} from '../../core/editing/edit.js';
import {isMap} from '../../core/document/document-languages.js';
import type {Path} from '../../core/editing/tree.js';
import type {Group} from './field.js';

/** Where a field stands in the document, and what it is there. */
export interface Slot {
  readonly value: unknown;
  /** Its own place; `undefined` where it has none yet. */
  readonly path: Path | undefined;
  /** Gives the text of the document with another value there; `undefined` takes it away. */
  readonly set: (text: string, value: unknown) => string;
}

/** The slot of a value that has a place of its own. */
export const slotAt = (value: unknown, path: Path): Slot => ({
  value,
  path,
  set: (text, next) => put(text, path, next),
});

/** The slot of one field of a group, whether the group is written in full or as a plain value. */
export function slotIn(group: Group, {value, path = [], set}: Slot, key: string): Slot {
  const {shorthand} = group;
  if (isWrittenInFull(group, value)) {
    return slotAt((value as Record<string, unknown>)[key], [...path, key]);
  }
  const isEmpty = value === undefined || value === '';
  if (key === shorthand) {
    return {value, path, set: (text, next) => set(text, next ?? (group.required ? '' : undefined))};
  }
  const rest = shorthand && !isEmpty ? {[shorthand]: value} : {};
  return {
    value: undefined,
    path: undefined,
    set: (text, next) => (next === undefined ? text : set(text, {...rest, [key]: next})),
  };
}

/** Whether a value is the group's object, not a text or a language map. */
export function isWrittenInFull({shorthand, plain}: Group, value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if (!shorthand && !plain) return true;
  if (shorthand && Object.hasOwn(value, shorthand)) return true;
  return !isMap(value);
}
