import {put} from '../../core/editing/edit.js';
import {isMap} from '../../core/document/document-languages.js';
import type {Path} from '../../core/editing/tree.js';
import type {Group} from './field.js';

/** The value of a field and its place in the document. */
export interface Slot {
  readonly value: unknown;
  /** Path of the value, or `undefined` if it has no place in the document yet. */
  readonly path: Path | undefined;
  /** Returns the text of the document with a new value; `undefined` removes the value. */
  readonly set: (text: string, value: unknown) => string;
}

/** Creates the slot of a value with a path. */
export const slotAt = (value: unknown, path: Path): Slot => ({
  value,
  path,
  set: (text, next) => put(text, path, next),
});

/** Creates the slot of a group's field. The group can be an object or a plain value. */
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

/** Whether a value is the object of the group, and not a text or a language map. */
export function isWrittenInFull({shorthand, plain}: Group, value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if (!shorthand && !plain) return true;
  if (shorthand && Object.hasOwn(value, shorthand)) return true;
  return !isMap(value);
}
