import * as v from 'valibot';
import {bareObject} from './bare-object.js';
import {isAbsent, isBlank} from './blank.js';
import {jsonPath, type Place, type Problem} from './problem.js';
import {
  isList,
  isNullable,
  isObject,
  isOptional,
  isTable,
  isUnion,
  kindNames,
  limitOf,
  takesAnyKey,
  takesObject,
  transformsOf,
  type ListSchema,
  type ObjectSchema,
  type Schema,
  type TableSchema,
  type UnionSchema,
} from './schema/kinds.js';

export type {Schema} from './schema/kinds.js';

/** The fields of an object as they stand in a document. */
export type Fields = Readonly<Record<string, unknown>>;

/** Keys and values of a language map or of another table. */
export type Entries = readonly (readonly [key: string, value: unknown])[];

/** Takes the problems that are found on the way. */
export type Report = (problem: Problem) => void;

/** Is told what is read as what: for checks that go beyond the schema. */
export interface Visitor {
  object(schema: ObjectSchema, input: Fields, at: Place | undefined): void;
  table(schema: TableSchema, entries: Entries, at: Place | undefined): void;
  string(schema: Schema, input: string, at: Place | undefined): void;
  /** A field or an item is there, but blank. */
  blank(at: Place): void;
}

interface Reading {
  readonly report: Report;
  readonly visitor: Visitor | undefined;
}

type At = Place | undefined;

/**
 * Reads a value by its schema and keeps all that is good: a bad item leaves its list, a bad field its object; only where
 * a required field is missing does the whole object go. Valibot's own parse would refuse the list for one bad item.
 * What is blank counts as absent. It finds an error exactly where a validator of the JSON Schema calls the value invalid.
 *
 * @param at the value's place in the document, for the problems' paths; `undefined` for the document itself
 * @returns a copy with the known fields only, or `undefined` where nothing is left. Nothing is found on its objects but
 *   their fields, whatever a page writes on `Object.prototype`.
 */
export const read = <S extends Schema>(
  schema: S,
  input: unknown,
  at: Place | undefined,
  report: Report,
  visitor?: Visitor,
): v.InferOutput<S> | undefined => readValue(schema, input, at, {report, visitor});

function readValue(schema: Schema, input: unknown, at: At, reading: Reading): unknown {
  if (isObject(schema)) return readObject(schema, input, at, reading);
  if (isUnion(schema)) return readUnion(schema, input, at, reading);
  if (isList(schema)) return readList(schema, input, at, reading);
  if (isTable(schema)) return readTable(schema, input, at, reading);
  if (isOptional(schema)) return readValue(schema.wrapped, input, at, reading);
  if (!isNullable(schema)) return readLeaf(schema, input, at, reading);
  return input === null ? null : readValue(schema.wrapped, input, at, reading);
}

/** Whether a value counts as absent: where an object may stand, one with nothing in it too. */
export const isNothing = (schema: Schema, input: unknown): boolean =>
  isFields(input)
    ? takesObject(schema) && isBlank(input)
    : isAbsent(input) && !(input !== undefined && isNullable(schema));

function readObject(schema: ObjectSchema, input: unknown, up: At, reading: Reading): unknown {
  if (!isFields(input)) return refuse('an object', input, up, reading);
  reading.visitor?.object(schema, input, up);
  const fields = bareObject();
  let whole = true;
  for (const [key, entry] of Object.entries(schema.entries)) {
    const at = {key, up};
    const given = Object.hasOwn(input, key) ? input[key] : undefined;
    const nothing = isNothing(entry, given);
    if (nothing && given !== undefined) reading.visitor?.blank(at);
    if (nothing && isOptional(entry)) continue;
    const value = readValue(entry, nothing ? undefined : given, at, reading);
    // A list of which nothing is left is no field either.
    if (value !== undefined && !isEmptyList(value)) fields[key] = value;
    else whole &&= entry.type === 'optional';
  }
  return whole && Object.keys(fields).length ? fields : undefined;
}

function readList(schema: ListSchema, input: unknown, up: At, reading: Reading): unknown {
  if (!Array.isArray(input)) return refuse('a list', input, up, reading);
  const given: readonly unknown[] = input;
  const items: unknown[] = [];
  shortened(schema, given, up, reading).forEach((item, key) => {
    const at = {key, up};
    if (isNothing(schema.item, item)) reading.visitor?.blank(at);
    else items.push(readValue(schema.item, item, at, reading));
  });
  return items.filter((item) => item !== undefined);
}

function readTable(schema: TableSchema, input: unknown, up: At, reading: Reading): unknown {
  if (!isFields(input)) return refuse('an object', input, up, reading);
  const entries = shortened(schema, Object.entries(input), up, reading);
  reading.visitor?.table(schema, entries, up);
  const fields = bareObject();
  for (const [key, given] of entries) {
    const at = {key, up};
    if (isNothing(schema.value, given)) reading.visitor?.blank(at);
    else {
      const value = readValue(schema.value, given, at, reading);
      if (value !== undefined) fields[key] = value;
    }
  }
  return Object.keys(fields).length ? fields : undefined;
}

function readUnion(schema: UnionSchema, input: unknown, at: At, reading: Reading): unknown {
  const option = choose(schema.options, input);
  if (!option) return refuse(expectation(schema), input, at, reading);
  const value = readValue(option, input, at, reading);
  if (value === undefined) return undefined;
  return transformsOf(schema).reduce<unknown>((to, {operation}) => operation(to), value);
}

/** What may stand in the place of a union, in words: a number beside a text is only let through. */
function expectation({options, message}: UnionSchema): string {
  if (typeof message === 'string') return message;
  const kinds = new Set(options.map(({type}) => kindNames.get(type)));
  if (kinds.has('text')) kinds.delete('a number');
  return [...kinds].join(' or ');
}

/** The option of a union that a value is read by. */
function choose(options: readonly Schema[], input: unknown): Schema | undefined {
  if (Array.isArray(input)) return options.find(isList);
  if (!isFields(input)) return options.find(({type}) => type === typeof input);
  const [object, table] = [options.find(isObject), options.find(isTable)];
  return object && (!table || isFieldsOf(object, table, input)) ? object : table;
}

/**
 * Whether an object is told from a language map by one of its keys: one that the map does not take, or that is a field,
 * where the map takes all keys a required one.
 */
function isFieldsOf({entries}: ObjectSchema, {key: tag}: TableSchema, input: Fields): boolean {
  const keys = Object.keys(input);
  const fields = Object.keys(entries);
  const required = fields.filter((key) => !isOptional(entries[key]));
  const telling = takesAnyKey(tag) && required.length ? required : fields;
  return keys.some((key) => telling.includes(key) || !v.is(tag, key));
}

function readLeaf(schema: Schema, input: unknown, at: At, reading: Reading): unknown {
  const {success, output, issues} = v.safeParse(schema, input);
  if (success) {
    if (typeof input !== 'string') return readNumber(output, at, reading);
    const value = readString(schema, input, at, reading);
    return output === input ? value : readSpelling(input, output, at, reading);
  }
  const [{type, requirement, message}] = issues;
  if (type !== 'max_length' || typeof input !== 'string')
    return refuse(message, input, at, reading);
  const most = Number(requirement);
  const words = `${input.length} characters are too many: only the first ${most} are shown`;
  reading.report({code: 'too-long', level: 'warning', path: jsonPath(at), message: words});
  // Not in the middle of a character of two units.
  const cut = input.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '');
  return readString(schema, `${cut}…`, at, reading);
}

/** A number where a text is meant is read as that text. */
function readNumber(output: unknown, at: At, {report}: Reading): unknown {
  if (typeof output === 'string') {
    const message = `read as the text "${output}"`;
    report({code: 'number-as-text', level: 'warning', path: jsonPath(at), message});
  }
  return output;
}

/** A spelling that means one thing only is read as the format writes it. */
function readSpelling(input: string, output: unknown, at: At, {report}: Reading): unknown {
  const form = typeof output === 'string' ? output.toWellFormed() : output;
  if (form !== input.trim()) {
    const message = `read as ${JSON.stringify(form)}`;
    report({code: 'spelling', level: 'warning', path: jsonPath(at), message});
  }
  return form;
}

/** Half a character (a lone surrogate) breaks encodeURI and what is written to a file: it becomes U+FFFD. */
function readString(schema: Schema, text: string, at: At, {visitor}: Reading): string {
  visitor?.string(schema, text, at);
  return text.toWellFormed();
}

/** Of a list or a table, as much as its schema lets in. */
function shortened<T>(
  schema: Schema,
  given: readonly T[],
  at: At,
  {report}: Reading,
): readonly T[] {
  const most = limitOf(schema);
  if (given.length <= most) return given;
  const message = `${given.length} items are too many: only the first ${most} are read`;
  report({code: 'too-long', level: 'warning', path: jsonPath(at), message});
  return given.slice(0, most);
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && !value.length;

export const isFields = (input: unknown): input is Fields =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

function refuse(expected: string, input: unknown, at: At, {report}: Reading): undefined {
  const missing = input === undefined;
  report({
    code: missing ? 'missing' : 'invalid',
    level: 'error',
    path: jsonPath(at),
    message: `expected ${expected}, found ${missing ? 'nothing' : show(input)}`,
  });
}

function show(input: unknown): string {
  if (Array.isArray(input)) return 'a list';
  if (isFields(input)) return 'an object';
  // What JSON cannot write (1e999 is read as Infinity) goes by its name.
  const text = typeof input === 'string' ? JSON.stringify(input.slice(0, 60)) : String(input);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
