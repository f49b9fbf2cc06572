import {parseTree, type Node} from 'jsonc-parser';

/** Keys and indexes from the document down to a value. */
export type Path = readonly (string | number)[];

/** The node of a value; of a key that stands twice the last one, as for `JSON.parse`. */
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

/** The node of a field with its name. */
export const propertyOf = (object: Node, key: string): Node | undefined =>
  object.type === 'object'
    ? object.children?.findLast(({children}) => children?.[0]?.value === key)
    : undefined;

/** The value at a path of what was parsed. */
export function valueAt(document: unknown, path: Path): unknown {
  let value = document;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}
