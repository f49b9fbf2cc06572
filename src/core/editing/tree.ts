import {parseTree, type Node} from 'jsonc-parser';
import type {Path} from '../document/path.js';

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
