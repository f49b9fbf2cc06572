import type {Path} from '../document/path.js';
import {clusterDocument} from '../document/schema/document.js';
import {
  isList,
  isNullable,
  isObject,
  isOptional,
  isTable,
  isUnion,
  type ObjectSchema,
  type Schema,
} from '../document/schema/kinds.js';

/** Divides a JSONPath from `jsonPath` into its keys and indexes. */
export function segmentsOf(path: string): Path {
  const step = /\.(\w+)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/g;
  return Array.from(path.matchAll(step), ([, name, index, quoted]) =>
    index === undefined ? (name ?? (JSON.parse(quoted ?? '""') as string)) : Number(index),
  );
}

/** Returns the schemas that accept a value at a path. */
export function optionsAt(segments: Path): readonly Schema[] {
  let options = unwrap(clusterDocument);
  for (const key of segments) {
    // A field of an object is no language of a text that could be there instead.
    const objects = options.filter((schema) => isObject(schema) && innerOf(schema, key));
    options = (objects.length ? objects : options).flatMap((schema) => {
      const inner = innerOf(schema, key);
      return inner ? unwrap(inner) : [];
    });
  }
  return options;
}

/** Returns the schema of the object that can be at a path. */
export const objectAt = (segments: Path): ObjectSchema | undefined =>
  optionsAt(segments).find(isObject);

function innerOf(schema: Schema, key: string | number): Schema | undefined {
  if (typeof key === 'number') return isList(schema) ? schema.item : undefined;
  if (isTable(schema)) return schema.value;
  return isObject(schema) && Object.hasOwn(schema.entries, key) ? schema.entries[key] : undefined;
}

/** Returns the alternatives of a schema, without those for absent values. */
export function unwrap(schema: Schema): readonly Schema[] {
  if (isOptional(schema) || isNullable(schema)) return unwrap(schema.wrapped);
  return isUnion(schema) ? schema.options.flatMap(unwrap) : [schema];
}
