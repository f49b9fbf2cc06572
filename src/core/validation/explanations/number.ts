import {ambiguousThousands, parseLooseNumber, parseNumberWithPower} from '../loose-number.js';
import type {MessageId} from '../messages/messages.js';
import {isPlaceholder, suggestMultiplier} from '../suggestions/value.js';
import {kindOf, wrongKindMessage, type Explanation, type Place} from './explanation.js';

/** Messages for numbers with a special meaning, by field. */
const special = new Map<string, MessageId>([
  ['multiplier', 'multiplier'],
  ['schemaVersion', 'version'],
  ['width', 'pixels'],
  ['height', 'pixels'],
]);

/** Explains a value that is not a number, or not one that the field accepts. */
export function wrongNumber(value: unknown, {key, isObservation}: Place): Explanation {
  const id = special.get(key);
  const found = kindOf(value);
  const power = id === 'multiplier' ? suggestMultiplier(value) : undefined;
  if (power !== undefined) return [{id: 'multiplier', values: {found}}, {instead: `${power}`}];
  if (typeof value === 'number') {
    return [id ? {id, values: {found}} : {id: 'number-range', values: {x: String(value)}}];
  }
  const x = typeof value === 'string' ? value.trim() : '';
  if (!id && isObservation && x && isPlaceholder(x)) {
    return [{id: 'number-missing', values: {x}}, {instead: 'null'}];
  }
  const thousands = id ? undefined : ambiguousThousands(x);
  if (thousands) return [{id: 'number-ambiguous', values: {x, ...thousands}}];
  const words = parseNumberWithPower(x);
  if (!id && isObservation && words && words.power) {
    return [{id: 'number-power', values: {x, y: words.number, z: words.power}}];
  }
  const isJson = /^-?(0|[1-9]\d*)(\.\d+)?$/.test(x);
  const number = isJson ? x : (parseLooseNumber(x) ?? words?.value);
  if (number !== undefined) {
    const message: MessageId = isJson ? 'number-in-quotes' : 'number-with-words';
    return [{id: message, values: {x, y: number}}, {instead: number}];
  }
  if (id) return [{id, values: {found}}];
  return [wrongKindMessage(value, {id: 'expected-number'})];
}
