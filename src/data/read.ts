import type * as v from 'valibot';
import {jsonPath, type Place, type Problem} from './problem.js';

/** Any schema of `data/schema`. */
export type Schema = v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>;

/** Takes the problems that are found on the way. */
export type Report = (problem: Problem) => void;

type Entries = Record<string, Schema>;
type Walker = (schema: never, input: unknown, place: Place, report: Report) => unknown;

/**
 * Reads a value by its schema and keeps all that is good: a bad item leaves its list, a bad field its object; only where
 * a required field is missing does the whole object go. Valibot's own parse would refuse the list for one bad item.
 *
 * @returns a copy with the known fields only, or `undefined` where nothing is left
 */
export function read<S extends Schema>(
  schema: S,
  input: unknown,
  place: Place,
  report: Report,
): v.InferOutput<S> | undefined {
  const walk: Walker = walkers[schema.type] ?? readLeaf;
  return walk(schema as never, input, place, report);
}

const walkers: Partial<Record<string, Walker>> = {
  array: readList,
  object: readFields,
  record: readRecord,
  union: (schema: v.UnionSchema<Schema[], undefined>, input, place, report) =>
    read(choose(schema.options, input), input, place, report),
  nullable: (schema: {wrapped: Schema}, input, place, report) =>
    input === null ? null : read(schema.wrapped, input, place, report),
};

function readList(schema: {item: Schema}, input: unknown, place: Place, report: Report): unknown {
  if (!Array.isArray(input)) return refuse('a list', input, place, report);
  return input
    .map((item, index) => read(schema.item, item, [...place, index], report))
    .filter((item) => item !== undefined);
}

function readFields(schema: {entries: Entries}, input: unknown, place: Place, report: Report) {
  if (!isObject(input)) return refuse('an object', input, place, report);
  const fields: Record<string, unknown> = {};
  for (const [key, entry] of Object.entries(schema.entries)) {
    const optional = entry.type === 'optional';
    const inner = optional ? (entry as unknown as {wrapped: Schema}).wrapped : entry;
    const value = Object.hasOwn(input, key) ? input[key] : undefined;
    if (value === undefined && optional) continue;
    const result = read(inner, value, [...place, key], report);
    if (result !== undefined) fields[key] = result;
    else if (!optional) return undefined;
  }
  return fields;
}

function readRecord(schema: {value: Schema}, input: unknown, place: Place, report: Report) {
  if (!isObject(input)) return refuse('text or an object', input, place, report);
  const values = Object.entries(input)
    .map(([key, value]) => [key, read(schema.value, value, [...place, key], report)] as const)
    .filter(([, value]) => value !== undefined);
  // fromEntries defines the keys, so that `__proto__` from JSON is a key like any other.
  return values.length || !Object.keys(input).length ? Object.fromEntries(values) : undefined;
}

function readLeaf(schema: Schema, input: unknown, place: Place, report: Report): unknown {
  const {value, issues} = schema['~run']({value: input}, {});
  return issues ? refuse(expectation(issues[0].expected), input, place, report) : value;
}

/** The option of a union that the input means: by type, an object by its required fields, else a language map. */
function choose(options: readonly Schema[], input: unknown): Schema {
  const flat = options.flatMap((option) =>
    option.type === 'union' ? (option as v.UnionSchema<Schema[], undefined>).options : [option],
  );
  const means = (option: Schema) =>
    option.type === 'object'
      ? isObject(input) && required(option as never).every((key) => Object.hasOwn(input, key))
      : option.type === typeof input;
  const last = flat.findLast((option) => option.type === 'record') ?? flat.at(-1);
  return flat.find(means) ?? (last as Schema);
}

const required = (schema: {entries: Entries}): string[] =>
  Object.keys(schema.entries).filter((key) => schema.entries[key]?.type !== 'optional');

const isObject = (input: unknown): input is Record<string, unknown> =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

function expectation(expected: string | null): string {
  if (expected?.startsWith('/^\\d{4}')) return 'YYYY, YYYY-MM or YYYY-MM-DD';
  return expected === 'string' || !expected ? 'text' : expected;
}

function refuse(expected: string, input: unknown, place: Place, report: Report): undefined {
  const missing = input === undefined;
  report({
    code: missing ? 'missing' : 'invalid-type',
    level: 'error',
    path: jsonPath(place),
    message: missing
      ? `expected ${expected}, found nothing`
      : `expected ${expected}, found ${show(input)}`,
  });
}

function show(input: unknown): string {
  if (Array.isArray(input)) return 'a list';
  if (isObject(input)) return 'an object';
  const text = JSON.stringify(input) ?? String(input);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
