import * as v from 'valibot';
import type {Problem} from '../document/problem.js';
import {isFields} from '../document/read.js';
import {isList, isObject, isTable, limitOf, type Schema} from '../document/schema/kinds.js';
import {dayText} from '../document/schema/text.js';
import {createProblem, type Correction, type TranslatableProblem} from './translatable-problem.js';
import {ambiguousThousands, parseLooseNumber, parseNumberWithPower} from './loose-number.js';
import {comparisonKey} from './suggestions/comparison-key.js';
import {suggestDay, suggestSerialDay} from './suggestions/day.js';
import {suggestList, suggestObject} from './suggestions/entry.js';
import {suggestField} from './suggestions/field.js';
import {isPlaceholder, suggestMultiplier} from './suggestions/value.js';
import type {Message, MessageId} from './messages/messages.js';
import {optionsAt, segmentsOf, unwrap, valueAt} from './schema-at.js';
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

/** The place of a value in the document. */
interface Place {
  /** The name of its field. */
  readonly key: string;
  /** Whether it is a value of a series. */
  readonly isObservation: boolean;
}

type Explanation = readonly [message: Message, correction?: Correction];

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
    .find((each) => suggestField(comparisonKey(each), [key]));

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
    return [wrong(value, expectedOf(options), instead), isComplete(suggestion) ? {instead} : {}];
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
  return [wrong(value, expectedOf(options))];
}

const wrong = (
  value: unknown,
  expected: Message,
  y = examples.get(expected.id) ?? '"…"',
  found = kindOf(value),
): Message => ({id: 'wrong-kind', values: {expected, found, y}});

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

/** Words for "without an end" instead of a date. */
const endless =
  /^(bezterminowo|bezterminow[ay]|czasnieokreslony|naczasnieokreslony|doodwolania|stal[aey]|nadal|obecnie|trwa|doteraz|indefinite(ly)?|permanent(ly)?|unlimited|open(ended)?|lifetime|forever|present|now|current|ongoing|noend|noexpiry)$/;

function wrongDay(value: unknown): Explanation {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  if (typeof value === 'string' && (isPlaceholder(value) || endless.test(comparisonKey(value)))) {
    return [{id: 'date-none', values: {x: value}}];
  }
  const serial = suggestSerialDay(text);
  const suggestion = serial ?? suggestDay(text);
  if (suggestion === undefined) return [{id: 'date-format', values: {found: kindOf(value)}}];
  const instead = JSON.stringify(suggestion);
  return [{id: serial ? 'date-serial' : 'date-meant', values: {x: text, y: instead}}, {instead}];
}

/** Messages for numbers with a special meaning, by field. */
const special = new Map<string, MessageId>([
  ['multiplier', 'multiplier'],
  ['schemaVersion', 'version'],
  ['width', 'pixels'],
  ['height', 'pixels'],
]);

function wrongNumber(value: unknown, {key, isObservation}: Place): Explanation {
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
  return [wrong(value, {id: 'expected-number'})];
}

/** A map in the place of a text that is the same in every language, such as `{"office": "85 000 00 00"}`. */
function mapInPlaceOf(
  values: readonly unknown[],
  options: readonly Schema[],
  key: string,
): Explanation {
  const texts = values.filter((each) => typeof each === 'string').slice(0, 20);
  const [first = '…'] = texts;
  const several = options.some(isList) ? texts : key === 'email' ? texts.join(', ') : undefined;
  const y = JSON.stringify(several ?? first);
  const isWhole = texts.length === values.length && (several !== undefined || texts.length === 1);
  return [wrong(values, expectedOf(options), y, {id: 'an-object'}), isWhole ? {instead: y} : {}];
}

function listInPlaceOf(
  list: readonly unknown[],
  options: readonly Schema[],
  key: string,
): Explanation {
  const expected = expectedOf(options);
  const takesText = options.some(({type}) => type === 'string');
  const texts = list.filter((each): each is string => typeof each === 'string');
  // An address is one alone; several e-mail addresses may be in a text.
  const isJoined = texts.length === 1 || options.some(isTable) || key === 'email';
  if (!takesText || !texts.length || texts.length < list.length || texts.length > 20 || !isJoined) {
    return [{id: 'one-only', values: {expected}}];
  }
  const areSentences = texts.every((text) => /[.!?…]\s*$/.test(text));
  const instead = JSON.stringify(texts.join(areSentences ? '\n' : ', '));
  return [{id: 'join-list', values: {expected, y: instead}}, {instead}];
}

function listNeeded(value: unknown, items: readonly Schema[]): Explanation {
  const suggestion = suggestList(value, items);
  if (suggestion) {
    const instead = JSON.stringify(suggestion);
    return [wrong(value, {id: 'expected-list'}, instead), {instead}];
  }
  if (!isFields(value)) return [wrong(value, {id: 'expected-list'})];
  const lists = Object.entries(value).filter(([, each]) => Array.isArray(each));
  const ofEntries = lists.filter(([, each]) => (each as unknown[]).some(isFields));
  const [inner, ...more] = ofEntries.length === 1 ? ofEntries : lists;
  if (inner && more.length) {
    return [{id: 'lists-in-object', values: {list: lists.map(([name]) => name).join(', ')}}];
  }
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
