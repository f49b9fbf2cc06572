import {jsonPath, type Place} from '../document/problem.js';

/** A place in a text: line and column count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A key that stands twice in one object. */
export interface Duplicate {
  readonly path: string;
  readonly first: Position;
  readonly second: Position;
}

/** Where everything is in a JSON text. */
export interface JsonMap {
  /** Where a value begins, by its JSONPath; of duplicate keys the last one counts, as for `JSON.parse`. */
  readonly positions: ReadonlyMap<string, Position>;
  readonly duplicates: readonly Duplicate[];
  /** The first thing that is no JSON; nothing behind it was looked at. */
  readonly fault: {readonly at: Position; readonly message: string} | undefined;
}

interface Container {
  readonly place: Place | undefined;
  readonly path: string;
  /** The keys so far and where they stand; `undefined` for a list. */
  readonly keys: Map<string, number> | undefined;
  count: number;
}

/** The format is six deep; of what lies deeper only the place around it is known. */
const DEEPEST = 12;

const token = /[{}[\],:]|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const escape = /["\\/bfnrt]|u[\da-fA-F]{4}/y;
const space = /[ \t\r\n]*/y;

/** Maps a JSON text (RFC 8259) without recursion, so that no nesting is too deep. */
export function mapJson(text: string): JsonMap {
  const positions = new Map<string, Position>();
  const duplicates: Duplicate[] = [];
  const lines = lineStarts(text);
  const stack: Container[] = [];
  let at = 0;
  let start = 0;

  const next = (): string => {
    space.lastIndex = at;
    space.exec(text);
    start = token.lastIndex = space.lastIndex;
    const found = text[start] === '"' ? stringAt(text, start) : (token.exec(text)?.[0] ?? '');
    at = start + found.length;
    return found;
  };
  const fail = (expected: string, found: string): JsonMap => {
    const shown = found || text.slice(start, start + 12).split('\n')[0];
    const message = `expected ${expected}, found ${shown ? JSON.stringify(shown) : 'the end of the text'}`;
    return {positions, duplicates, fault: {at: position(lines, start), message}};
  };

  for (;;) {
    // A value, perhaps behind its key.
    const inside = stack.at(-1);
    let found = next();
    let key: string | number | undefined;
    if (inside?.keys) {
      if (!found.startsWith('"')) return fail('a field name in double quotes', found);
      key = JSON.parse(found) as string;
      const path = jsonPathIn(inside.path, {key, up: undefined});
      const before = inside.keys.get(key);
      if (before !== undefined) {
        const [first, second] = [before, start].map((index) => position(lines, index));
        if (first && second) duplicates.push({path, first, second});
      }
      inside.keys.set(key, start);
      found = next();
      if (found !== ':') return fail('":"', found);
      found = next();
    } else if (inside) key = inside.count++;

    const place = key === undefined ? undefined : {key, up: inside?.place};
    const near = stack.length <= DEEPEST;
    const path = place && near ? jsonPathIn(inside?.path ?? '$', place) : (inside?.path ?? '$');
    if (!/^["\-\dtfn[{]/.test(found)) return fail('a value', found);
    if (near) positions.set(path, position(lines, start));
    if (found === '{' || found === '[') {
      const end = found === '{' ? '}' : ']';
      const before = at;
      if (next() !== end) {
        at = before;
        stack.push({place, path, keys: found === '{' ? new Map() : undefined, count: 0});
        continue;
      }
    }

    // What follows a value: the ends of what it closes, then a comma or the end of the text.
    for (;;) {
      const container = stack.at(-1);
      found = next();
      if (!container) {
        return found || start < text.length
          ? fail('the end of the text', found)
          : {positions, duplicates, fault: undefined};
      }
      if (found === ',') break;
      if (found !== (container.keys ? '}' : ']')) {
        return fail(container.keys ? '"," or "}"' : '"," or "]"', found);
      }
      stack.pop();
    }
  }
}

/** The string that begins here, with its quotes; `''` for one that is none. A pattern would take for ever on some. */
function stringAt(text: string, start: number): string {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return text.slice(start, at + 1);
    if (code < 0x20) return '';
    if (code !== 0x5c) continue;
    escape.lastIndex = at + 1;
    if (!escape.test(text)) return '';
    at = escape.lastIndex - 1;
  }
  return '';
}

/** `jsonPath` of a place whose container's path is known: deep places would cost too much otherwise. */
const jsonPathIn = (container: string, {key}: Place): string =>
  container + jsonPath({key, up: undefined}).slice(1);

function lineStarts(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\r\n?|\n/g), ({index, 0: end}) => index + end.length)];
}

function position(lines: readonly number[], index: number): Position {
  let [low, high] = [0, lines.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((lines[middle] ?? 0) <= index) low = middle;
    else high = middle;
  }
  return {line: low + 1, column: index - (lines[low] ?? 0) + 1};
}

/** Where a value stands, or the nearest one around it that is there. */
export function positionOf({positions}: JsonMap, path: string): Position {
  for (
    let at = path;
    at.length > 1;
    at = at.replace(/(\.\w+|\[\d+\]|\["(?:[^"\\]|\\.)*"\])$/, '')
  ) {
    const found = positions.get(at);
    if (found) return found;
  }
  return positions.get('$') ?? {line: 1, column: 1};
}
