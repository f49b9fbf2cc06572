import * as v from 'valibot';
import {valueAt} from '../document/path.js';
import type {Problem} from '../document/problem.js';
import {isFields} from '../document/read.js';
import {isList, isObject, isTable, limitOf, type Schema} from '../document/schema/kinds.js';
import {dayText} from '../document/schema/text.js';
import {createProblem, type Correction, type TranslatableProblem} from './translatable-problem.js';
import {parseLooseNumber, parseNumberWords} from './loose-number.js';
import {suggestDay} from './suggestions/day.js';
import {suggestMultiplier} from './suggestions/value.js';
import type {Message, MessageId} from './messages/messages.js';
import {optionsAt, segmentsOf} from './schema-at.js';
import {wholeName} from './unknown-field.js';

/** Adds a translatable message to a problem of the reader, and the correction if it is certain. */
export function explain(problem: Problem, document: unknown): Problem | TranslatableProblem {
  const segments = segmentsOf(problem.path);
  const value = valueAt(document, segments);
  const options = optionsAt(segments);
  const key = segments.findLast((each) => typeof each === 'string') ?? '';
  const explained =
    problem.code === 'missing'
      ? missing(key, valueAt(document, segments.slice(0, -1)), segments.length === 1)
      : explanation(problem.code, value, options, key);
  return explained ? createProblem(problem, ...explained) : problem;
}

type Explanation = readonly [message: Message, correction?: Correction];

function explanation(
  code: string,
  value: unknown,
  options: readonly Schema[],
  key: string,
): Explanation | undefined {
  if (code === 'number-as-text') {
    return quoted(options.includes(dayText) ? 'date-in-quotes' : 'number-as-text', value);
  }
  if (code === 'spelling') return spelling(value, options);
  if (code === 'too-long') {
    const id = typeof value === 'string' ? 'text-too-long' : 'list-too-long';
    return [{id, values: {y: Math.min(...options.map(limitOf))}}];
  }
  return code === 'invalid' ? wrongKind(value, options, key) : undefined;
}

/** Example values of required fields. */
const samples = new Map([
  ['value', '80'],
  ['period', '"2026"'],
  ['src', '"photos/anna.jpg"'],
]);

function missing(key: string, object: unknown, isTop: boolean): Explanation {
  if (isTop && key === 'name') return [{id: 'cluster-name-missing'}];
  const name = key === 'name' && isFields(object) ? wholeName(object) : undefined;
  return [{id: 'item-field-missing', values: {x: key, y: name ?? samples.get(key) ?? '"…"'}}];
}

function wrongKind(value: unknown, options: readonly Schema[], key: string): Explanation {
  const types = new Set(options.map(({type}) => type));
  if (options.includes(dayText)) return wrongDay(value);
  if (types.has('number') && !types.has('string')) return wrongNumber(value, key);
  if (typeof value === 'number' && types.has('string')) return quoted('text-without-quotes', value);
  if (Array.isArray(value) && !types.has('array')) return listInPlaceOf(value, options);
  if (types.has('array') && !types.has('string')) return listNeeded(value);
  const object = options.find(isObject);
  if (typeof value === 'string' && object && Object.hasOwn(object.entries, 'name')) {
    const y = `{"name": ${JSON.stringify(value)}}`;
    return [{id: 'object-needed', values: {x: value, y}}, {around: ['{"name": ', '}']}];
  }
  return [wrong(value, expectedOf(options))];
}

const wrong = (value: unknown, expected: Message): Message => ({
  id: 'wrong-kind',
  values: {expected, found: kindOf(value), y: examples.get(expected.id) ?? '"…"'},
});

/** Example values of each kind. Other kinds are texts. */
const examples = new Map<MessageId, string>([
  ['expected-number', '80'],
  ['expected-list', '[ … ]'],
  ['expected-object', '{ … }'],
]);

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

function wrongDay(value: unknown): Explanation {
  const suggestion = typeof value === 'string' ? suggestDay(value) : undefined;
  if (typeof value !== 'string' || suggestion === undefined) {
    return [{id: 'date-format', values: {found: kindOf(value)}}];
  }
  const instead = JSON.stringify(suggestion);
  return [{id: 'date-meant', values: {x: value, y: instead}}, {instead}];
}

/** Messages for numbers with a special meaning, by field. */
const special = new Map<string, MessageId>([
  ['multiplier', 'multiplier'],
  ['schemaVersion', 'version'],
  ['width', 'pixels'],
  ['height', 'pixels'],
]);

function wrongNumber(value: unknown, key: string): Explanation {
  const id = special.get(key);
  const found = kindOf(value);
  const power = id === 'multiplier' ? suggestMultiplier(value) : undefined;
  if (power !== undefined) return [{id: 'multiplier', values: {found}}, {instead: `${power}`}];
  if (typeof value === 'number') {
    return [id ? {id, values: {found}} : {id: 'number-range', values: {x: String(value)}}];
  }
  const isText = typeof value === 'string';
  const x = isText ? value : '';
  const isJson = /^-?(0|[1-9]\d*)(\.\d+)?$/.test(x.trim());
  const number = isJson ? x.trim() : (parseLooseNumber(x) ?? parseNumberWords(x));
  if (number !== undefined) {
    const message: MessageId = isJson ? 'number-in-quotes' : 'number-with-words';
    return [{id: message, values: {x, y: number}}, {instead: number}];
  }
  if (id) return [{id, values: {found}}];
  return [wrong(value, {id: 'expected-number'})];
}

function listInPlaceOf(list: readonly unknown[], options: readonly Schema[]): Explanation {
  const expected = expectedOf(options);
  const takesText = options.some(({type}) => type === 'string');
  const texts = list.filter((each): each is string => typeof each === 'string');
  if (!takesText || !texts.length || texts.length < list.length || texts.length > 20) {
    return [{id: 'one-only', values: {expected}}];
  }
  const instead = JSON.stringify(texts.join(', '));
  return [{id: 'join-list', values: {expected, y: instead}}, {instead}];
}

function listNeeded(value: unknown): Explanation {
  if (!isFields(value)) {
    return [{id: 'list-needed', values: {found: kindOf(value)}}, {around: ['[', ']']}];
  }
  const inner = Object.entries(value).find(([, each]) => Array.isArray(each));
  if (inner) return [{id: 'list-in-object', values: {x: inner[0]}}];
  const entries = Object.values(value);
  if (entries.length > 1 && entries.every(isFields)) return [{id: 'list-by-name'}];
  return [{id: 'list-needed', values: {found: kindOf(value)}}, {around: ['[', ']']}];
}

/** Describes a value by its kind: 'the text "80"'. */
export function kindOf(value: unknown): Message {
  if (typeof value === 'string') return {id: 'a-text', values: {x: value}};
  if (typeof value === 'number') return {id: 'a-number', values: {x: String(value)}};
  if (Array.isArray(value)) return {id: 'a-list'};
  return isFields(value) ? {id: 'an-object'} : {id: 'a-word', values: {x: String(value)}};
}

function expectedOf(options: readonly Schema[]): Message {
  const has = (type: string): boolean => options.some((schema) => schema.type === type);
  if (has('string') && options.some(isObject)) return {id: 'expected-text-or-object'};
  if (has('string') && options.some(isList)) return {id: 'expected-text-or-list'};
  if (has('string')) return {id: 'expected-text'};
  if (has('number')) return {id: 'expected-number'};
  const isObjectOnly = options.some(isObject) || options.some(isTable);
  return {id: isObjectOnly ? 'expected-object' : 'expected-list'};
}
