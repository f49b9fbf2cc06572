import type * as v from 'valibot';
import {jsonPath, type Place, type Problem} from './problem.js';

/** Any schema of `data/schema`. */
export type Schema = v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>;

/** Takes the problems that are found on the way. */
export type Report = (problem: Problem) => void;

type Entries = Record<string, Schema>;
type At = Place | undefined;
type Walker = (schema: never, input: unknown, at: At, report: Report) => unknown;

/**
 * Reads a value by its schema and keeps all that is good: a bad item leaves its list, a bad field its object; only where
 * a required field is missing does the whole object go. Valibot's own parse would refuse the list for one bad item.
 * It finds an error exactly where a validator of the JSON Schema would call the value invalid.
 *
 * @param at the value's place in the document, for the problems' paths; `undefined` for the document itself
 * @returns a copy with the known fields only, or `undefined` where nothing is left
 */
export function read<S extends Schema>(
  schema: S,
  input: unknown,
  at: At,
  report: Report,
): v.InferOutput<S> | undefined {
  const walk: Walker = walkers[schema.type] ?? readLeaf;
  return walk(schema as never, input, at, report);
}

const readWrapped = (schema: {wrapped: Schema}, input: unknown, at: At, report: Report): unknown =>
  read(schema.wrapped, input, at, report);

const walkers: Partial<Record<string, Walker>> = {
  array: readList,
  object: readFields,
  record: readRecord,
  union: readUnion,
  optional: readWrapped,
  exact_optional: readWrapped,
  nullable: (schema: never, input, at, report) =>
    input === null ? null : readWrapped(schema, input, at, report),
};

function readList(schema: {item: Schema}, input: unknown, up: At, report: Report): unknown {
  if (!Array.isArray(input)) return refuse('a list', input, up, report);
  // One place for all items: a problem makes a path of it at once, and nobody keeps it.
  const at = {key: 0, up};
  return input
    .map((item, key) => {
      at.key = key;
      return read(schema.item, item, at, report);
    })
    .filter((item) => item !== undefined);
}

function readFields(schema: {entries: Entries}, input: unknown, up: At, report: Report): unknown {
  if (!isObject(input)) return refuse('an object', input, up, report);
  const fields: Record<string, unknown> = {};
  const at = {key: '', up};
  let whole = true;
  for (const key of Object.keys(schema.entries)) {
    const entry = schema.entries[key] as Schema;
    const value = Object.hasOwn(input, key) ? input[key] : undefined;
    if (value === undefined && !isRequired(entry)) continue;
    at.key = key;
    const result = read(entry, value, at, report);
    if (result !== undefined) fields[key] = result;
    else whole &&= entry.type === 'optional';
  }
  return whole ? fields : undefined;
}

function readRecord(schema: {value: Schema}, input: unknown, up: At, report: Report): unknown {
  if (!isObject(input)) return refuse('an object', input, up, report);
  const values = Object.entries(input)
    .map(([key, value]) => [key, read(schema.value, value, {key, up}, report)] as const)
    .filter(([, value]) => value !== undefined);
  // fromEntries defines the keys, so that `__proto__` from JSON is a key like any other.
  return values.length || !Object.keys(input).length ? Object.fromEntries(values) : undefined;
}

/**
 * Takes the option of the input's type; of those for objects the one that fits without an error, and if none does, the one
 * that the input means tells what is wrong.
 */
function readUnion(schema: {options: Schema[]}, input: unknown, at: At, report: Report): unknown {
  const {options} = schema;
  if (!isObject(input)) {
    const kind = Array.isArray(input) ? 'array' : typeof input;
    const option = options.find(({type}) => type === kind);
    if (!option)
      return refuse(
        `text or ${options[1]?.type === 'array' ? 'a list' : 'an object'}`,
        input,
        at,
        report,
      );
    const value = read(option, input, at, report);
    return typeof value === 'number' ? asText(value, at, report) : value;
  }
  let meant: {value: unknown; problems: Problem[]} | undefined;
  for (const option of byMeaning(options, input)) {
    const problems: Problem[] = [];
    const value = read(option, input, at, (problem) => problems.push(problem));
    if (!problems.length) return value;
    meant ??= {value, problems};
  }
  if (!meant) return refuse('text or an object', input, at, report);
  meant.problems.forEach(report);
  return meant.value;
}

/** The options for an object: one whose required fields are there goes before a language map. */
function byMeaning(options: readonly Schema[], input: object): readonly Schema[] {
  const objects = options.filter(({type}) => type === 'object' || type === 'record');
  const means = ({entries = {}}: {entries?: Entries}) =>
    Object.keys(entries).some((key) => Object.hasOwn(input, key)) &&
    Object.keys(entries).every((key) => !isRequired(entries[key]) || Object.hasOwn(input, key));
  return objects.sort((a, b) => +means(b as object) - +means(a as object));
}

/** The only number that stands beside a text is a period: the year 2019 is the text "2019". */
function asText(value: number, at: At, report: Report): string {
  const message = `read as the text "${value}"`;
  report({code: 'number-as-text', level: 'warning', path: jsonPath(at), message});
  return `${value}`;
}

function readLeaf(schema: Schema, input: unknown, at: At, report: Report): unknown {
  const {value, issues} = schema['~run']({value: input}, {});
  if (issues) {
    const [{expected, message}] = issues;
    const own = !message.startsWith('Invalid');
    return refuse(own ? message : (expected ?? ''), input, at, report);
  }
  // Half a character (a lone surrogate) breaks encodeURI and what is written to a file: it becomes U+FFFD.
  return typeof value === 'string' ? (value as WellFormable).toWellFormed() : value;
}

type WellFormable = string & {toWellFormed(): string};

const isRequired = (entry: Schema | undefined): boolean => !entry?.type.endsWith('optional');

const isObject = (input: unknown): input is Record<string, unknown> =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

function refuse(expected: string, input: unknown, at: At, report: Report): undefined {
  const missing = input === undefined;
  report({
    code: missing ? 'missing' : 'invalid',
    level: 'error',
    path: jsonPath(at),
    message: `expected ${expected === 'string' ? 'text' : expected}, found ${missing ? 'nothing' : show(input)}`,
  });
}

function show(input: unknown): string {
  if (Array.isArray(input)) return 'a list';
  if (isObject(input)) return 'an object';
  // What JSON cannot write (1e999 is read as Infinity) goes by its name.
  const text = typeof input === 'number' ? `${input}` : (JSON.stringify(input) ?? typeof input);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
