import {isFields} from '../../document/read.js';
import {isList, isObject, isTable, type Schema} from '../../document/schema/kinds.js';
import type {Message, MessageId} from '../messages/messages.js';
import type {Correction} from '../translatable-problem.js';

/** The message about a value, and its correction if that is certain. */
export type Explanation = readonly [message: Message, correction?: Correction];

/** The place of a value in the document. */
export interface Place {
  /** The name of its field. */
  readonly key: string;
  /** Whether it is a value of a series. */
  readonly isObservation: boolean;
}

/** Example values of each kind. Other kinds are texts. */
export const examples = new Map<MessageId, string>([
  ['expected-number', '80'],
  ['expected-list', '[ … ]'],
  ['expected-object', '{ … }'],
]);

/** Explains that a value is of another kind than expected. */
export const wrongKindMessage = (
  value: unknown,
  expected: Message,
  y = examples.get(expected.id) ?? '"…"',
  found = kindOf(value),
): Message => ({id: 'wrong-kind', values: {expected, found, y}});

/** Describes a value by its kind: 'the text "80"'. */
export function kindOf(value: unknown): Message {
  if (typeof value === 'string') return {id: 'a-text', values: {x: value}};
  if (typeof value === 'number') return {id: 'a-number', values: {x: String(value)}};
  if (Array.isArray(value)) return {id: 'a-list'};
  return isFields(value) ? {id: 'an-object'} : {id: 'a-word', values: {x: String(value)}};
}

/** Describes what a field takes. */
export function expectedOf(options: readonly Schema[]): Message {
  const has = (type: string): boolean => options.some((schema) => schema.type === type);
  if (has('string') && options.some(isObject)) return {id: 'expected-text-or-object'};
  if (has('string') && options.some(isList)) return {id: 'expected-text-or-list'};
  if (has('string')) return {id: 'expected-text'};
  if (has('number')) return {id: 'expected-number'};
  const isObjectOnly = options.some(isObject) || options.some(isTable);
  return {id: isObjectOnly ? 'expected-object' : 'expected-list'};
}
