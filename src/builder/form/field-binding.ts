import {put} from '../../core/editing/edit.js';
import {isLanguageMap} from '../../core/document/document-languages.js';
import type {Path} from '../../core/document/path.js';
import type {Group} from './field.js';

/** The value of a field and its place in the document. */
export interface FieldBinding {
  readonly value: unknown;
  /** Path of the value, or `undefined` if it has no place in the document yet. */
  readonly path: Path | undefined;
  /** Returns the text of the document with a new value; `undefined` removes the value. */
  readonly set: (text: string, value: unknown) => string;
}

/** Creates the binding of a value with a path. */
export const bindingAt = (value: unknown, path: Path): FieldBinding => ({
  value,
  path,
  set: (text, next) => put(text, path, next),
});

/** Creates the binding of a group's field. The group can be an object or a plain value. */
export function bindingIn(
  group: Group,
  {value, path = [], set}: FieldBinding,
  key: string,
): FieldBinding {
  const {shorthand} = group;
  if (isExpandedForm(group, value)) {
    return bindingAt((value as Record<string, unknown>)[key], [...path, key]);
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
export function isExpandedForm({shorthand, plain}: Group, value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if (!shorthand && !plain) return true;
  if (shorthand && Object.hasOwn(value, shorthand)) return true;
  return !isLanguageMap(value);
}
