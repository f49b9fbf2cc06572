import type * as v from 'valibot';
import {bareObject} from './bare-object.js';
import {DataError} from './data-error.js';
import type {Problem} from './problem.js';
import {isAbsentFor, read, type Schema} from './read.js';
import {metadata, type DocumentMetadata} from './schema/metadata.js';
import {isOptional} from './schema/kinds.js';

/** The newest major version of the document format that this library reads. */
export const SCHEMA_VERSION = 1;

/** The result of reading one part of a document. */
export interface Parsed<T> {
  /** `undefined` if the document does not contain the part. */
  readonly value: T | undefined;
  readonly problems: readonly Problem[];
}

/** The results of one document, by schema and field: members and partners have the same schema. */
type PerDocument = Map<Schema, Map<string, Result>>;
type Result = Parsed<unknown> | DataError;
const parsed = new WeakMap<object, PerDocument>();

/**
 * Checks that a value can be a cluster document.
 *
 * @throws {DataError} `schema` if it is not an object, `unsupported-version` if its format is newer than the
 *   library
 */
export function assertDocument(input: unknown): asserts input is Record<string, unknown> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    throw new DataError('schema', 'expected a cluster document (an object)', {path: '$'});
  }
  const {schemaVersion} = input as {schemaVersion?: unknown};
  if (typeof schemaVersion === 'number' && Math.floor(schemaVersion) > SCHEMA_VERSION) {
    throw new DataError(
      'unsupported-version',
      `the document has schemaVersion ${schemaVersion}; this version of cluster-widgets reads ${SCHEMA_VERSION}: a newer one is needed`,
      {path: '$.schemaVersion'},
    );
  }
}

/**
 * Reads one part of a document, without examining the other parts. The result is cached for as long as the
 * document exists.
 *
 * @param document a document that passed `assertDocument`; it is not changed
 * @param key the field of the part, for example `board`; `''` if its fields are those of the document itself
 *   (`about`)
 * @throws {DataError} `schema` if the document contains the part, but nothing of it can be used
 */
export function parsePart<S extends Schema>(
  document: Readonly<Record<string, unknown>>,
  key: string,
  schema: S,
): Parsed<v.InferOutput<S>> {
  const result = cachedResult(document, schema, key, () => {
    const input = key ? ownValue(document, key) : document;
    if (isAbsentFor(schema, input)) return {value: undefined, problems: []};
    const problems: Problem[] = [];
    const path = key ? {key, parent: undefined} : undefined;
    const value = read(schema, input, path, (problem) => problems.push(problem));
    const [first] = problems;
    // An empty list or object means that nothing could be read.
    if (!first || Object.keys(value ?? {}).length) return {value, problems};
    return new DataError('schema', `${first.path}: ${first.message}`, {path: first.path});
  });
  if (result instanceof DataError) throw result;
  return result;
}

/** Reads one part of a document as `parsePart` does. Returns `undefined` if nothing of it can be used. */
export function tryParsePart<S extends Schema>(
  document: Readonly<Record<string, unknown>>,
  key: string,
  schema: S,
): v.InferOutput<S> | undefined {
  try {
    return parsePart(document, key, schema).value;
  } catch {
    return undefined;
  }
}

/**
 * Reads the fields that every widget needs, such as languages, headings and the source. Invalid fields are left
 * out.
 */
export function parseMetadata(
  document: Readonly<Record<string, unknown>>,
): Parsed<DocumentMetadata> {
  return cachedResult(document, metadata, '', () => {
    const problems: Problem[] = [];
    const fields = bareObject();
    for (const [key, entry] of Object.entries(metadata.entries)) {
      const documentValue = ownValue(document, key);
      const input = isAbsentFor(entry, documentValue) ? undefined : documentValue;
      if (input === undefined && isOptional(entry)) continue;
      const path = {key, parent: undefined};
      const value = read(entry, input, path, (problem) => problems.push(problem));
      if (value !== undefined) fields[key] = value;
    }
    return {value: fields, problems};
  }) as Parsed<DocumentMetadata>;
}

const ownValue = (document: Readonly<Record<string, unknown>>, key: string): unknown =>
  Object.hasOwn(document, key) ? document[key] : undefined;

function cachedResult(document: object, schema: Schema, key: string, parse: () => Result): Result {
  let parts = parsed.get(document);
  if (!parts) parsed.set(document, (parts = new Map<Schema, Map<string, Result>>()));
  let results = parts.get(schema);
  if (!results) parts.set(schema, (results = new Map<string, Result>()));
  let result = results.get(key);
  if (!result) results.set(key, (result = parse()));
  return result;
}
