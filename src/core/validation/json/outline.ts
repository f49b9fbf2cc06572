import {jsonPath, type DocumentPath} from '../../document/problem.js';
import type {TextSpan} from '../json-text.js';

/** A key that occurs twice in one object. */
export interface Duplicate {
  readonly path: string;
  readonly first: TextSpan;
  readonly second: TextSpan;
}

/** The place of a value, and of the key before it. */
export interface ValuePlace {
  readonly value: TextSpan;
  readonly key: TextSpan | undefined;
}

/** An object or a list that is not closed yet. */
export interface Container {
  readonly open: string;
  /** Whether it begins with a round bracket. */
  isRound?: boolean;
  readonly offset: number;
  readonly path: string;
  readonly key: TextSpan | undefined;
  /** The keys that were read; `undefined` for a list. */
  readonly keys: Map<string, TextSpan> | undefined;
  count: number;
  /** Offset of the last comma, if it is not followed by a value yet. */
  comma: number | undefined;
}

/**
 * Largest depth at which places are stored. The document format is six levels deep. Deeper values have the
 * place of the value around them.
 */
const MAX_DEPTH = 12;

/** The open objects and lists during reading, and the places of all values. */
export class Outline {
  readonly places = new Map<string, ValuePlace>();
  readonly duplicates: Duplicate[] = [];
  readonly stack: Container[] = [];
  #key: {readonly name: string; readonly span: TextSpan} | undefined;

  get inside(): Container | undefined {
    return this.stack.at(-1);
  }

  /** The name of the field whose value is read next. */
  get name(): string {
    return this.#key?.name ?? '';
  }

  addKey(name: string, span: TextSpan): void {
    const {inside} = this;
    if (!inside?.keys) return;
    this.#key = {name, span};
    inside.comma = undefined;
    const first = inside.keys.get(name);
    if (first) this.duplicates.push({path: pathIn(inside.path, name), first, second: span});
    inside.keys.set(name, span);
  }

  /** Removes the last key, if it was not a key. */
  dropKey(): void {
    this.inside?.keys?.delete(this.name);
  }

  addValue(span: TextSpan): void {
    const [path, key] = this.#next();
    this.#put(path, span, key);
    if (this.inside) this.inside.comma = undefined;
  }

  open(open: string, offset: number): void {
    const [path, key] = this.#next();
    if (this.inside) this.inside.comma = undefined;
    const keys = open === '{' ? new Map<string, TextSpan>() : undefined;
    this.stack.push({open, offset, path, key, keys, count: 0, comma: undefined});
    // This is replaced when the end is known.
    this.#put(path, {offset, length: 1}, key);
  }

  /** @returns the span of the closed object or list */
  close(end: number): TextSpan {
    const {offset = 0, path = '$', key} = this.stack.pop() ?? {};
    const span = {offset, length: end - offset};
    this.#put(path, span, key);
    return span;
  }

  /** Path and key of the next value. */
  #next(): [path: string, key: TextSpan | undefined] {
    const {inside} = this;
    if (!inside) return ['$', undefined];
    const key = inside.keys ? this.name : inside.count++;
    const path = this.stack.length <= MAX_DEPTH ? pathIn(inside.path, key) : inside.path;
    return [path, inside.keys ? this.#key?.span : undefined];
  }

  #put(path: string, value: TextSpan, key: TextSpan | undefined): void {
    if (this.stack.length <= MAX_DEPTH) this.places.set(path, {value, key});
  }
}

/** Adds a key to the path of a container. This is faster than `jsonPath` for deep values. */
const pathIn = (container: string, key: DocumentPath['key']): string =>
  container + jsonPath({key, parent: undefined}).slice(1);
