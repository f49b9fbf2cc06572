import {parseTree, type Node} from 'jsonc-parser';

/** The keys and indexes from the document to a value. */
export type Path = readonly (string | number)[];

/** Returns the node of a value. If an object contains a key twice, the last one counts, as for `JSON.parse`. */
export function nodeAt(text: string, path: Path): Node | undefined {
  let node = parseTree(text);
  for (const key of path) {
    if (!node) return undefined;
    node =
      typeof key === 'number'
        ? node.type === 'array'
          ? node.children?.[key]
          : undefined
        : propertyOf(node, key)?.children?.[1];
  }
  return node;
}

/** Returns the node of a field with its name and value. */
export const propertyOf = (object: Node, key: string): Node | undefined =>
  object.type === 'object'
    ? object.children?.findLast(({children}) => children?.[0]?.value === key)
    : undefined;

/** Returns the value at a path of a parsed document. */
export function valueAt(document: unknown, path: Path): unknown {
  let value = document;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}
