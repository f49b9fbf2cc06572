import * as v from 'valibot';
import {bareObject} from './bare-object.js';
import {isAbsent, isBlank} from './blank.js';
import {jsonPath, type DocumentPath, type Problem} from './problem.js';
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
  transform,
  type ListSchema,
  type ObjectSchema,
  type Schema,
  type TableSchema,
  type UnionSchema,
} from './schema/kinds.js';

export type {Schema} from './schema/kinds.js';

/** The fields of an object as in the document. */
export type Fields = Readonly<Record<string, unknown>>;

/** The keys and values of a language map or of another table. */
export type Entries = readonly (readonly [key: string, value: unknown])[];

/** Called with each problem that is found. */
export type ProblemListener = (problem: Problem) => void;

/** Called with each value and the schema that it is read with, for checks beyond the schema. */
export interface Visitor {
  object(schema: ObjectSchema, input: Fields, path: DocumentPath | undefined): void;
  table(schema: TableSchema, entries: Entries, path: DocumentPath | undefined): void;
  string(schema: Schema, input: string, path: DocumentPath | undefined): void;
  /** A field or an item is present, but blank. */
  blank(path: DocumentPath): void;
}

interface ReadContext {
  readonly report: ProblemListener;
  readonly visitor: Visitor | undefined;
}

/** The path of a value; `undefined` for the document itself. */
type ValuePath = DocumentPath | undefined;

/**
 * Reads a value by its schema and keeps everything that is valid. An invalid item is left out of its list, and
 * an invalid field out of its object. An object is left out as a whole if it has no valid value for a required
 * field, or an invalid value for a field that is `exactOptional`. Blank values count as absent. Valibot's own
 * `parse` would refuse a whole list because of one invalid item. `read` reports an error exactly where a
 * validator of the JSON Schema calls the value invalid.
 *
 * @param path path of the value in the document, for the paths of problems; `undefined` for the document itself
 * @returns a copy with the known fields only, or `undefined` if nothing remains. Its objects inherit nothing
 *   that a page adds to `Object.prototype`.
 */
export const read = <S extends Schema>(
  schema: S,
  input: unknown,
  path: DocumentPath | undefined,
  report: ProblemListener,
  visitor?: Visitor,
): v.InferOutput<S> | undefined => readValue(schema, input, path, {report, visitor});

function readValue(schema: Schema, input: unknown, path: ValuePath, context: ReadContext): unknown {
  if (isObject(schema)) return readObject(schema, input, path, context);
  if (isUnion(schema)) return readUnion(schema, input, path, context);
  if (isList(schema)) return readList(schema, input, path, context);
  if (isTable(schema)) return readTable(schema, input, path, context);
  if (isOptional(schema)) return readValue(schema.wrapped, input, path, context);
  if (!isNullable(schema)) return readLeaf(schema, input, path, context);
  return input === null ? null : readValue(schema.wrapped, input, path, context);
}

/**
 * Returns whether a value counts as absent. If the schema takes an object, an object that is blank counts as
 * absent too.
 */
export const isAbsentFor = (schema: Schema, input: unknown): boolean =>
  isFields(input)
    ? takesObject(schema) && isBlank(input)
    : isAbsent(input) && !(input !== undefined && isNullable(schema));

function readObject(
  schema: ObjectSchema,
  input: unknown,
  parent: ValuePath,
  context: ReadContext,
): unknown {
  if (!isFields(input)) return reject('an object', input, parent, context);
  context.visitor?.object(schema, input, parent);
  const fields = bareObject();
  let isComplete = true;
  for (const [key, entry] of Object.entries(schema.entries)) {
    const fieldInput = Object.hasOwn(input, key) ? input[key] : undefined;
    // Most fields of most objects.
    if (fieldInput === undefined && isOptional(entry)) continue;
    const path = {key, parent};
    const absent = isAbsentFor(entry, fieldInput);
    if (absent && fieldInput !== undefined) context.visitor?.blank(path);
    if (absent && isOptional(entry)) continue;
    const value = readValue(entry, absent ? undefined : fieldInput, path, context);
    // A list without valid items counts as a missing field.
    if (value !== undefined && !isEmptyList(value)) fields[key] = value;
    else isComplete &&= entry.type === 'optional';
  }
  return isComplete && Object.keys(fields).length ? fields : undefined;
}

function readList(
  schema: ListSchema,
  input: unknown,
  parent: ValuePath,
  context: ReadContext,
): unknown {
  if (!Array.isArray(input)) return reject('a list', input, parent, context);
  const entries: readonly unknown[] = input;
  const items: unknown[] = [];
  limitItems(schema, entries, parent, context).forEach((item, key) => {
    const path = {key, parent};
    if (isAbsentFor(schema.item, item)) context.visitor?.blank(path);
    else items.push(readValue(schema.item, item, path, context));
  });
  return items.filter((item) => item !== undefined);
}

function readTable(
  schema: TableSchema,
  input: unknown,
  parent: ValuePath,
  context: ReadContext,
): unknown {
  if (!isFields(input)) return reject('an object', input, parent, context);
  const entries = limitItems(schema, Object.entries(input), parent, context);
  context.visitor?.table(schema, entries, parent);
  const fields = bareObject();
  for (const [key, entryInput] of entries) {
    const path = {key, parent};
    if (isAbsentFor(schema.value, entryInput)) context.visitor?.blank(path);
    else {
      const value = readValue(schema.value, entryInput, path, context);
      if (value !== undefined) fields[key] = value;
    }
  }
  return Object.keys(fields).length ? fields : undefined;
}

function readUnion(
  schema: UnionSchema,
  input: unknown,
  path: ValuePath,
  context: ReadContext,
): unknown {
  const option = chooseOption(schema.options, input);
  if (!option) return reject(expectation(schema), input, path, context);
  const value = readValue(option, input, path, context);
  return value === undefined ? undefined : transform(schema, value);
}

/**
 * Describes the values that a union accepts. A number is not mentioned next to a text, because it is accepted
 * but not recommended.
 */
function expectation({options, message}: UnionSchema): string {
  if (typeof message === 'string') return message;
  const kinds = new Set(options.map(({type}) => kindNames.get(type)));
  if (kinds.has('text')) kinds.delete('a number');
  return [...kinds].join(' or ');
}

/** Returns the option of a union that a value is read with. */
function chooseOption(options: readonly Schema[], input: unknown): Schema | undefined {
  if (Array.isArray(input)) return options.find(isList);
  if (!isFields(input)) return options.find(({type}) => type === typeof input);
  const [object, table] = [options.find(isObject), options.find(isTable)];
  return object && (!table || isFieldsOf(object, table, input)) ? object : table;
}

/**
 * Returns whether an object has the fields of a schema and is not a language map. One key is enough: a key that
 * the map does not accept, or the name of a field. If the map accepts any key, only the names of required
 * fields count.
 */
function isFieldsOf({entries}: ObjectSchema, {key: tag}: TableSchema, input: Fields): boolean {
  const keys = Object.keys(input);
  const fields = Object.keys(entries);
  const required = fields.filter((key) => !isOptional(entries[key]));
  const decisive = takesAnyKey(tag) && required.length ? required : fields;
  return keys.some((key) => decisive.includes(key) || !v.is(tag, key));
}

function readLeaf(schema: Schema, input: unknown, path: ValuePath, context: ReadContext): unknown {
  const {success, output, issues} = v.safeParse(schema, input);
  if (success) {
    if (typeof input !== 'string') return readNumber(output, path, context);
    const value = readString(schema, input, path, context);
    return output === input ? value : readSpelling(input, output, path, context);
  }
  const [{type, requirement, message}] = issues;
  if (type !== 'max_length' || typeof input !== 'string')
    return reject(message, input, path, context);
  const limit = Number(requirement);
  const description = `${input.length} characters are too many: only the first ${limit} are shown`;
  context.report({code: 'too-long', level: 'warning', path: jsonPath(path), message: description});
  // Does not cut a character of two UTF-16 code units.
  const cut = input.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '');
  return readString(schema, `${cut}…`, path, context);
}

/** Reports a number that is read as a text. */
function readNumber(output: unknown, path: ValuePath, {report}: ReadContext): unknown {
  if (typeof output === 'string') {
    const message = `read as the text "${output}"`;
    report({code: 'number-as-text', level: 'warning', path: jsonPath(path), message});
  }
  return output;
}

/** Reports another spelling of a value, which is read in the form of the document format. */
function readSpelling(
  input: string,
  output: unknown,
  path: ValuePath,
  {report}: ReadContext,
): unknown {
  const form = typeof output === 'string' ? output.toWellFormed() : output;
  if (form !== input.trim()) {
    const message = `read as ${JSON.stringify(form)}`;
    report({code: 'spelling', level: 'warning', path: jsonPath(path), message});
  }
  return form;
}

/** Replaces a lone surrogate with U+FFFD, because it would break `encodeURI` and files. */
function readString(schema: Schema, text: string, path: ValuePath, {visitor}: ReadContext): string {
  visitor?.string(schema, text, path);
  return text.toWellFormed();
}

/** Returns the items of a list or a table up to the limit of its schema. */
function limitItems<T>(
  schema: Schema,
  items: readonly T[],
  path: ValuePath,
  {report}: ReadContext,
): readonly T[] {
  const limit = limitOf(schema);
  if (items.length <= limit) return items;
  const message = `${items.length} items are too many: only the first ${limit} are read`;
  report({code: 'too-long', level: 'warning', path: jsonPath(path), message});
  return items.slice(0, limit);
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && !value.length;

/** Returns whether a value is an object that is neither `null` nor a list. */
export const isFields = (input: unknown): input is Fields =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

function reject(
  expected: string,
  input: unknown,
  path: ValuePath,
  {report}: ReadContext,
): undefined {
  const missing = input === undefined;
  report({
    code: missing ? 'missing' : 'invalid',
    level: 'error',
    path: jsonPath(path),
    message: `expected ${expected}, found ${missing ? 'nothing' : describe(input)}`,
  });
}

function describe(input: unknown): string {
  if (Array.isArray(input)) return 'a list';
  if (isFields(input)) return 'an object';
  // A value that JSON cannot represent (1e999 is read as Infinity) is shown by its name.
  const text = typeof input === 'string' ? JSON.stringify(input.slice(0, 60)) : String(input);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
