import * as v from 'valibot';
import {valueAt} from '../document/path.js';
import type {Problem} from '../document/problem.js';
import {isFields} from '../document/read.js';
import {isList, isObject, isTable, limitOf, type Schema} from '../document/schema/kinds.js';
import {dayText} from '../document/schema/text.js';
import {wrongDay} from './explanations/day.js';
import {
  examples,
  expectedOf,
  wrongKindMessage,
  type Explanation,
  type Place,
} from './explanations/explanation.js';
import {listInPlaceOf, listNeeded, mapInPlaceOf} from './explanations/list.js';
import {wrongNumber} from './explanations/number.js';
import {createProblem, type TranslatableProblem} from './translatable-problem.js';
import {wordKey} from './suggestions/word-key.js';
import {suggestSerialDay} from './suggestions/day.js';
import {suggestObject} from './suggestions/entry.js';
import {suggestField} from './suggestions/field.js';
import type {MessageId} from './messages/messages.js';
import {optionsAt, segmentsOf, unwrap} from './schema-at.js';
import {wholeName} from './unknown-field.js';

/** Adds a translatable message to a problem of the reader, and the correction if it is certain. */
export function explain(problem: Problem, document: unknown): Problem | TranslatableProblem {
  const segments = segmentsOf(problem.path);
  const value = valueAt(document, segments);
  const options = optionsAt(segments);
  const key = segments.findLast((each) => typeof each === 'string') ?? '';
  const place: Place = {key, isObservation: segments.at(-1) === 'value' && segments[2] === 'data'};
  const explained =
    problem.code === 'missing'
      ? missing(key, valueAt(document, segments.slice(0, -1)), segments.length === 1)
      : explanation(problem.code, value, options, place);
  return explained ? createProblem(problem, ...explained) : problem;
}

function explanation(
  code: string,
  value: unknown,
  options: readonly Schema[],
  place: Place,
): Explanation | undefined {
  if (code === 'number-as-text') {
    const serial = place.key === 'period' ? suggestSerialDay(String(value)) : undefined;
    if (serial) {
      const instead = JSON.stringify(serial.slice(0, 7));
      return [{id: 'date-serial', values: {x: String(value), y: instead}}, {instead}];
    }
    return quoted(options.includes(dayText) ? 'date-in-quotes' : 'number-as-text', value);
  }
  if (code === 'spelling') return spelling(value, options);
  if (code === 'too-long') {
    const id = typeof value === 'string' ? 'text-too-long' : 'list-too-long';
    return [{id, values: {y: Math.min(...options.map(limitOf))}}];
  }
  return code === 'invalid' ? wrongKind(value, options, place) : undefined;
}

/** Example values of required fields. */
const samples = new Map([
  ['value', '80'],
  ['period', '"2026"'],
  ['src', '"photos/anna.jpg"'],
]);

function missing(key: string, object: unknown, isTop: boolean): Explanation {
  const isName = isTop && key === 'name';
  const name = key === 'name' && isFields(object) ? wholeName(object) : undefined;
  const other = isFields(object) && name === undefined ? otherNameOf(key, object) : undefined;
  if (other !== undefined) {
    return [{id: isName ? 'cluster-name-named' : 'item-field-named', values: {x: key, z: other}}];
  }
  if (isName) return [{id: 'cluster-name-missing'}];
  // A value that is missing in a series is a gap.
  const isGap = key === 'value' && isFields(object) && Object.hasOwn(object, 'period');
  const y = name ?? (isGap ? 'null' : (samples.get(key) ?? '"…"'));
  return [{id: 'item-field-missing', values: {x: key, y}}];
}

/** The field of an object that is probably meant as another one, such as `nazwa` as `name`. */
const otherNameOf = (key: string, object: Readonly<Record<string, unknown>>): string | undefined =>
  Object.keys(object)
    .slice(0, 100)
    .find((each) => suggestField(wordKey(each), [key]));

function wrongKind(value: unknown, options: readonly Schema[], place: Place): Explanation {
  const types = new Set(options.map(({type}) => type));
  if (typeof value === 'boolean') return wrongWord(value, options);
  if (options.includes(dayText)) return wrongDay(value);
  if (types.has('number') && !types.has('string')) return wrongNumber(value, place);
  if (typeof value === 'number' && types.has('string')) return quoted('text-without-quotes', value);
  const object = options.find(isObject);
  const suggestion = object && !types.has('string') ? suggestObject(value, object) : undefined;
  if (suggestion && !Object.hasOwn(object?.entries ?? {}, 'name')) {
    const instead = JSON.stringify(suggestion);
    return [
      wrongKindMessage(value, expectedOf(options), instead),
      isComplete(suggestion) ? {instead} : {},
    ];
  }
  if (Array.isArray(value) && !types.has('array')) return listInPlaceOf(value, options, place.key);
  if (types.has('array') && !types.has('string')) return listNeeded(value, itemsOf(options));
  const texts = isFields(value) && types.has('string') && !object && !options.some(isTable);
  if (texts && place.key !== 'period')
    return mapInPlaceOf(Object.values(value), options, place.key);
  if (typeof value === 'string' && object && Object.hasOwn(object.entries, 'name')) {
    const y = `{"name": ${JSON.stringify(value)}}`;
    return [{id: 'object-needed', values: {x: value, y}}, {around: ['{"name": ', '}']}];
  }
  return [wrongKindMessage(value, expectedOf(options))];
}

/** Whether a suggestion has no part that the author has to write. */
const isComplete = (suggestion: object): boolean => !Object.values(suggestion).includes('…');

function wrongWord(value: boolean, options: readonly Schema[]): Explanation {
  const isDay = options.includes(dayText);
  const expected = isDay ? ({id: 'expected-text'} as const) : expectedOf(options);
  const y = isDay ? '"2026-05-04"' : (examples.get(expected.id) ?? '"…"');
  return [{id: 'wrong-word', values: {expected, x: String(value), y}}];
}

/** The schemas of the items of a list. */
const itemsOf = (options: readonly Schema[]): readonly Schema[] =>
  options.filter(isList).flatMap(({item}) => unwrap(item));

/** Explains that a value needs quotation marks, which the correction adds. */
function quoted(id: MessageId, value: unknown): Explanation {
  const instead = JSON.stringify(String(value));
  return [{id, values: {x: String(value), y: instead}}, {instead}];
}

/** Explains that a value has another spelling. The correction is the spelling of the document format. */
function spelling(value: unknown, options: readonly Schema[]): Explanation | undefined {
  const schema = options.find(({type}) => type === 'string');
  if (!schema) return undefined;
  const instead = JSON.stringify(v.parse(schema, value));
  const id = schema === dayText ? 'date-meant' : 'spelling';
  return [{id, values: {x: String(value), y: instead}}, {instead}];
}
