import type {Node} from 'jsonc-parser';
import {indentAt, isMultiline, styleOf, write} from './json-style.js';
import type {Path} from '../document/path.js';
import {nodeAt, propertyOf} from './tree.js';

/*
 * Changes a value in the text of a document without changing the rest of the text. A change of one name changes
 * one line. `modify` of jsonc-parser reformats the lines around an insertion, so only its syntax tree is used.
 */

/** Sets the value at a path, and adds the objects and lists that the path needs. `undefined` removes the value. */
export function put(text: string, path: Path, value: unknown): string {
  if (value === undefined) return remove(text, path);
  const node = nodeAt(text, path);
  if (node) {
    const json = write(value, styleOf(text), indentAt(text, node.offset));
    return splice(text, node.offset, node.offset + node.length, json);
  }
  const up = path.slice(0, -1);
  const key = path.at(-1);
  if (key === undefined) return write(value, styleOf(''), '');
  const container = nodeAt(text, up);
  const fits = container?.type === (typeof key === 'number' ? 'array' : 'object');
  if (!container || !fits) return put(text, up, typeof key === 'number' ? [value] : {[key]: value});
  return insertInto(text, container, container.children?.length ?? 0, value, key);
}

/** Adds an item at the end of a list, and creates the list if it does not exist. */
export function append(text: string, path: Path, value: unknown): string {
  const list = nodeAt(text, path);
  if (list?.type !== 'array') return put(text, path, [value]);
  return insertInto(text, list, list.children?.length ?? 0, value);
}

/** Moves an item of a list to another index. The text between the items does not change. */
export function move(text: string, path: Path, from: number, to: number): string {
  const items = nodeAt(text, path)?.children ?? [];
  const order = items.map((_, index) => index);
  order.splice(to, 0, ...order.splice(from, 1));
  const sources = order.map((index) => items[index]).filter((node) => node !== undefined);
  return items.reduceRight((changed, node, index) => {
    const source = sources[index];
    return source && source !== node
      ? splice(changed, node.offset, end(node), text.slice(source.offset, end(source)))
      : changed;
  }, text);
}

/** Removes a value. An object or a list that becomes empty is removed with it, unless it is an item of a list. */
export function remove(text: string, path: Path): string {
  const up = path.slice(0, -1);
  const key = path.at(-1);
  const container = nodeAt(text, up);
  if (!container || key === undefined) return text;
  const children = container.children ?? [];
  const child = typeof key === 'number' ? children[key] : propertyOf(container, key);
  if (!child) return text;
  const index = children.indexOf(child);
  const [before, after] = [children[index - 1], children[index + 1]];
  if (before) return splice(text, end(before), end(child), '');
  if (after) return splice(text, child.offset, after.offset, '');
  if (up.length && typeof up.at(-1) === 'string') return remove(text, up);
  return splice(text, container.offset + 1, end(container) - 1, '');
}

const end = ({offset, length}: Node): number => offset + length;

const splice = (text: string, from: number, to: number, by: string): string =>
  text.slice(0, from) + by + text.slice(to);

function insertInto(
  text: string,
  container: Node,
  index: number,
  value: unknown,
  key?: string | number,
): string {
  const style = styleOf(text);
  const name = typeof key === 'string' ? `${JSON.stringify(key)}: ` : '';
  const children = container.children ?? [];
  const outer = indentAt(text, container.offset);
  const before = children[index - 1];
  if (before) {
    const spread = isMultiline(text, container);
    const indent = indentAt(text, spread ? before.offset : container.offset);
    const gap = spread ? `,${style.eol}${indent}` : ', ';
    return splice(text, end(before), end(before), gap + name + write(value, style, indent));
  }
  const line = name + write(value, style, outer + style.step);
  // The fields of a document and objects and lists in it begin on a new line. Other values are inserted in the
  // same line.
  const spread = style.step && (!outer || typeof value === 'object');
  const inner = spread ? `${style.eol}${outer}${style.step}${line}${style.eol}${outer}` : line;
  return splice(text, container.offset + 1, end(container) - 1, inner);
}
