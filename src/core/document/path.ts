/** The keys and indexes from the document to a value. */
export type Path = readonly (string | number)[];

/** Returns the value at a path of a parsed document. */
export function valueAt(document: unknown, path: Path): unknown {
  let value = document;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}
