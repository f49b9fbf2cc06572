import {jsonPath, type Place} from '../../document/problem.js';
import {applyEdits, type Span} from '../json-text.js';
import {readBrokenString} from './broken-string.js';
import {insert, replace, type SyntaxFault} from './fault.js';
import {readLooseValue} from './loose-value.js';
import {isOtherQuote, readOtherQuotes, readQuoteInside} from './quotes.js';
import {Tokens, type Token} from './tokens.js';

/** A key that stands twice in one object. */
export interface Duplicate {
  readonly path: string;
  readonly first: Span;
  readonly second: Span;
}

/** Where a value stands, and the key before it. */
export interface ValuePlace {
  readonly value: Span;
  readonly key: Span | undefined;
}

/** Where everything is in a JSON text. */
export interface JsonMap {
  /** By JSONPath; of duplicate keys the last one counts, as for `JSON.parse`. */
  readonly places: ReadonlyMap<string, ValuePlace>;
  readonly duplicates: readonly Duplicate[];
  /** What JSON does not allow, in the order of the text. */
  readonly faults: readonly SyntaxFault[];
  /** The text with all faults put right, as far as that is certain. */
  readonly repaired: string;
}

interface Container {
  readonly open: string;
  readonly offset: number;
  readonly path: string;
  readonly key: Span | undefined;
  /** The keys so far; `undefined` for a list. */
  readonly keys: Map<string, Span> | undefined;
  count: number;
  /** Offset of the last comma, if nothing follows it yet. */
  comma: number | undefined;
}

/** The format is six deep; of what lies deeper only the place around it is known. */
const DEEPEST = 12;

/** After so many the rest of the text is not looked at. */
const MOST_FAULTS = 500;

type State = 'value' | 'item' | 'key' | 'colon' | 'after' | 'end';

/** Maps a text, and puts right on the way what JSON (RFC 8259) does not allow. Without recursion, so that no nesting is too deep. */
export const mapJson = (text: string): JsonMap => new JsonReader(text).read();

class JsonReader {
  readonly #text: string;
  readonly #places = new Map<string, ValuePlace>();
  readonly #duplicates: Duplicate[] = [];
  readonly #faults: SyntaxFault[] = [];
  readonly #stack: Container[] = [];
  readonly #tokens: Tokens;
  #state: State = 'value';
  #token: Token = {start: 0, end: 0, first: '', good: true};
  /** The value that was read last, or the key. */
  #last: Span = {offset: 0, length: 0};
  #key: {readonly name: string; readonly span: Span} | undefined;
  #again = false;
  /** Whether the braces around the document are missing. */
  #isBare = false;

  constructor(text: string) {
    this.#text = text;
    this.#tokens = new Tokens(text, (fault) => this.#faults.push(fault));
  }

  read(): JsonMap {
    while (this.#state !== 'end' && this.#faults.length < MOST_FAULTS) {
      if (!this.#again) this.#token = this.#tokens.next();
      this.#again = false;
      this.#step(this.#state);
    }
    const edits = this.#faults.flatMap(({edits}) => edits);
    return {
      places: this.#places,
      duplicates: this.#duplicates,
      faults: this.#faults.sort((a, b) => a.offset - b.offset),
      repaired: applyEdits(this.#text, edits),
    };
  }

  #step(state: State): void {
    if (state === 'key') this.#readKey();
    else if (state === 'colon') this.#readColon();
    else if (state === 'after') this.#readAfter();
    else this.#readValue(state === 'item');
  }

  get #inside(): Container | undefined {
    return this.#stack.at(-1);
  }

  #fault(
    id: SyntaxFault['id'],
    span: Span,
    edits: SyntaxFault['edits'],
    more: Partial<SyntaxFault> = {},
  ): void {
    this.#faults.push({id, offset: span.offset, length: span.length, edits, ...more});
  }

  /** Goes on behind something that the scanner did not read to its end. */
  #goTo(end: number): void {
    this.#tokens.position = end;
  }

  get #span(): Span {
    const {start, end} = this.#token;
    return {offset: start, length: Math.max(end - start, 0)};
  }

  #readKey(): void {
    const {start, end, first} = this.#token;
    const inside = this.#inside;
    if (!inside) return;
    if (first === '"') return this.#takeKey(this.#readString());
    if (isOtherQuote(first)) {
      const quoted = readOtherQuotes(this.#text, start);
      this.#faults.push(quoted.fault);
      this.#goTo(quoted.end);
      return this.#takeKey({offset: start, length: quoted.end - start});
    }
    if (first === '}') {
      this.#dropComma();
      return this.#close();
    }
    if (first === ',') {
      this.#fault('comma-extra', this.#span, [replace(start, end, '')], {values: {x: ','}});
      return;
    }
    if (first === '') return this.#cut();
    if (first === ']') {
      this.#dropComma();
      return this.#closeWrong();
    }
    const before = this.#last;
    const isFraction =
      /^\d+(\s*[,}\]\r\n]|\s*$)/.test(this.#text.slice(start, start + 40)) &&
      inside.comma === start - 1 &&
      /^-?\d+$/.test(this.#text.slice(before.offset, inside.comma));
    if (isFraction) {
      const number = {offset: before.offset, length: end - before.offset};
      const y = `${this.#text.slice(before.offset, inside.comma)}.${this.#text.slice(start, end)}`;
      const x = y.replace('.', ',');
      this.#fault('decimal-comma', number, [replace(start - 1, start, '.')], {values: {x, y}});
      this.#last = number;
      inside.comma = undefined;
      this.#state = 'after';
      return;
    }
    const isNext = first === '{' && inside.comma !== undefined && this.#stack.at(-2)?.open === '[';
    if (isNext) {
      const span = {offset: inside.offset, length: 1};
      const edits = [insert(inside.comma ?? start, '}')];
      this.#fault('object-open', span, edits, {related: start});
      this.#stack.pop();
      this.#state = 'item';
      this.#again = true;
      return;
    }
    const [name = ''] = /^[^\s:="',{}[\]]+/.exec(this.#text.slice(start, start + 200)) ?? [];
    const isName = /^\s*:/.test(this.#text.slice(start + name.length, start + name.length + 50));
    const span = {offset: start, length: name.length};
    if (name && isName) {
      const y = JSON.stringify(name);
      const edits = [replace(start, start + name.length, y)];
      this.#fault('name-unquoted', span, edits, {values: {x: name, y}});
      this.#goTo(start + name.length);
      return this.#takeKey(span, name);
    }
    if (name && this.#text[start + name.length] === '"') {
      const values = {x: `${name}"`, y: `"${name}"`};
      const whole = {offset: start, length: name.length + 1};
      this.#fault('quote-start-missing', whole, [insert(start, '"')], {values});
      this.#goTo(start + name.length + 1);
      return this.#takeKey(whole, name);
    }
    this.#stop('name-expected');
  }

  #takeKey(span: Span, name = this.#stringAt(span)): void {
    const inside = this.#inside;
    if (!inside?.keys) return;
    this.#key = {name, span};
    this.#last = span;
    inside.comma = undefined;
    const first = inside.keys.get(name);
    if (first) {
      const path = jsonPathIn(inside.path, {key: name, up: undefined});
      this.#duplicates.push({path, first, second: span});
    }
    inside.keys.set(name, span);
    this.#state = 'colon';
  }

  #stringAt({offset, length}: Span): string {
    const written = this.#text.slice(offset, offset + length);
    try {
      return JSON.parse(written) as string;
    } catch {
      return written.slice(1, -1);
    }
  }

  #readColon(): void {
    const {start, end, first} = this.#token;
    if (first === ':') {
      this.#state = 'value';
      return;
    }
    const {offset, length} = this.#last;
    const quoted = readQuoteInside(this.#text, offset, offset + length);
    if (quoted?.fault.id === 'quote-curly') {
      this.#faults.push(quoted.fault);
      this.#inside?.keys?.delete(this.#key?.name ?? '');
      this.#takeKey({offset, length: quoted.end - offset});
      this.#goTo(quoted.end);
      return;
    }
    // `"name: "Ada"`: what was taken for the key ends where the value begins.
    const [, name] = /^"([^":]+):\s*"$/.exec(this.#text.slice(offset, offset + length)) ?? [];
    if (name !== undefined) {
      const at = offset + 1 + name.length;
      const span = {offset, length: name.length + 1};
      const values = {y: `"${name}"`};
      this.#fault('quote-end-missing', span, [insert(at, '"')], {values});
      this.#inside?.keys?.delete(this.#key?.name ?? '');
      this.#takeKey(span, name);
      this.#goTo(at);
      return;
    }
    const values = {x: this.#key?.name ?? ''};
    if (first === ',' || first === '}' || first === ']') {
      this.#fault('value-missing', this.#last, [insert(offset + length, ': null')], {values});
      this.#state = 'after';
      this.#again = true;
      return;
    }
    if (first === '') return this.#cut();
    this.#state = 'value';
    const [sign] = /^(=>?|;|->)/.exec(this.#text.slice(start, start + 2)) ?? [];
    if (sign) {
      const span = {offset: start, length: sign.length};
      this.#fault('colon-wrong', span, [replace(start, start + sign.length, ':')], {
        values: {...values, y: sign},
      });
      this.#goTo(start + sign.length);
    } else {
      const span = {offset: start, length: Math.max(1, end - start)};
      this.#fault('colon-missing', span, [insert(offset + length, ':')], {values});
      this.#again = true;
    }
  }

  #readValue(isItem: boolean): void {
    const {start, end, first, good} = this.#token;
    const inside = this.#inside;
    if (!inside && this.#beginsWrong()) return;
    if (first === '{' || first === '[') return this.#open(first);
    if (first === '"') {
      const span = this.#readString();
      return this.#takeValue(span);
    }
    if (isOtherQuote(first)) {
      const quoted = readOtherQuotes(this.#text, start);
      this.#faults.push(quoted.fault);
      this.#goTo(quoted.end);
      return this.#takeValue({offset: start, length: quoted.end - start});
    }
    if (first === '') return this.#cut();
    if (isItem && first === ']') {
      this.#dropComma();
      return this.#close();
    }
    if (isItem && first === '}') {
      this.#dropComma();
      return this.#closeWrong();
    }
    if (isItem && first === ',') {
      this.#fault('comma-extra', this.#span, [replace(start, end, '')], {values: {x: ','}});
      return;
    }
    if (first === ',' || first === '}' || first === ']') {
      const values = {x: this.#key?.name ?? ''};
      const edits = [insert(this.#colonEnd, ' null')];
      this.#fault('value-missing', this.#last, edits, {values});
      this.#state = 'after';
      this.#again = true;
      return;
    }
    if (first === ':') {
      this.#fault('colon-extra', this.#span, [replace(start, end, '')]);
      return;
    }
    const written = this.#text.slice(start, end);
    const isLiteral =
      /^(-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?|true|false|null)$/.test(written) &&
      /^(\s*([,}\]]|$)|\s*[\r\n]|\s*\/[/*])/.test(this.#text.slice(end, end + 200));
    if (good && isLiteral) return this.#takeValue(this.#span);
    const next = this.#text.slice(end, end + 200);
    // Something else follows on this line: another value, or a bracket.
    if (good && isLiteralText(written) && /^\s+["{[]/.test(next))
      return this.#takeValue(this.#span);
    const loose = readLooseValue(this.#text, start);
    this.#faults.push(loose.fault);
    this.#goTo(loose.end);
    this.#takeValue({offset: start, length: loose.end - start});
  }

  /** Behind the colon before this token. */
  get #colonEnd(): number {
    const {offset, length} = this.#last;
    const end = offset + length;
    return end + this.#text.slice(end, this.#token.start).indexOf(':') + 1;
  }

  /** What stands where the document should begin. */
  #beginsWrong(): boolean {
    const {start, first} = this.#token;
    if (first === '{' || first === '[' || first === '') return false;
    const rest = this.#text.slice(start);
    if (/^["\u201c\u201e'][^"\n]{1,100}["\u201d']\s*:/.test(rest)) {
      const edits = [insert(start, '{'), insert(this.#text.trimEnd().length, '}')];
      this.#fault('outer-braces', {offset: start, length: 1}, edits);
      this.#isBare = true;
      this.#push('{', start, '$', undefined);
      this.#state = 'key';
      this.#again = true;
      return true;
    }
    const found = rest.search(/[{[]/);
    // A text or a number alone is JSON, though no document.
    if (found < 0) return false;
    const x = rest.slice(0, found).trim();
    const span = {offset: start, length: x.length};
    this.#fault('text-before', span, [replace(start, start + found, '')], {values: {x}});
    this.#goTo(start + found);
    return true;
  }

  #open(open: string): void {
    const {start} = this.#token;
    const [path, key] = this.#nextPlace();
    this.#push(open, start, path, key);
    this.#state = open === '{' ? 'key' : 'item';
  }

  #push(open: string, offset: number, path: string, key: Span | undefined): void {
    if (this.#inside) this.#inside.comma = undefined;
    const keys = open === '{' ? new Map<string, Span>() : undefined;
    this.#stack.push({open, offset, path, key, keys, count: 0, comma: undefined});
    // Until its end is known.
    this.#put(path, {offset, length: 1}, key);
  }

  #put(path: string, value: Span, key: Span | undefined): void {
    if (this.#stack.length <= DEEPEST) this.#places.set(path, {value, key});
  }

  /** Path and key of the value that comes next. */
  #nextPlace(): [path: string, key: Span | undefined] {
    const inside = this.#inside;
    if (!inside) return ['$', undefined];
    const key = inside.keys ? (this.#key?.name ?? '') : inside.count++;
    const span = inside.keys ? this.#key?.span : undefined;
    const isNear = this.#stack.length <= DEEPEST;
    return [isNear ? jsonPathIn(inside.path, {key, up: undefined}) : inside.path, span];
  }

  #takeValue(span: Span): void {
    const [path, key] = this.#nextPlace();
    this.#put(path, span, key);
    if (this.#inside) this.#inside.comma = undefined;
    this.#last = span;
    this.#state = 'after';
  }

  #readString(): Span {
    const {start, end, good} = this.#token;
    if (good) return {offset: start, length: end - start};
    const broken = readBrokenString(this.#text, start);
    this.#faults.push(...broken.faults);
    this.#goTo(broken.end);
    return {offset: start, length: broken.end - start};
  }

  #readAfter(): void {
    const {start, end, first} = this.#token;
    const inside = this.#inside;
    if (!inside) return this.#readEnd();
    if (first === ',' || first === ';') {
      if (first === ';') this.#fault('semicolon', this.#span, [replace(start, start + 1, ',')]);
      if (first === ';') this.#goTo(start + 1);
      inside.comma = start;
      this.#state = inside.keys ? 'key' : 'item';
      return;
    }
    if (first === (inside.keys ? '}' : ']')) return this.#close();
    if (first === '}' || first === ']') return this.#closeWrong();
    if (first === '') return this.#cut();
    const {offset, length} = this.#last;
    const isText = this.#text[offset] === '"';
    const quoted = isText ? readQuoteInside(this.#text, offset, offset + length) : undefined;
    if (quoted) {
      this.#faults.push(quoted.fault);
      this.#last = {offset, length: quoted.end - offset};
      this.#goTo(quoted.end);
      return;
    }
    if (first === ':' && !inside.keys) {
      const span = {offset, length};
      return this.#stop('field-in-list', span, {x: this.#text.slice(offset, offset + length)});
    }
    if (first === ':') return this.#stop('name-expected');
    const at = offset + length;
    const values = {
      x: this.#text
        .slice(start, Math.min(end, start + 30))
        .split('\n', 1)
        .join(),
    };
    this.#fault('comma-missing', {offset: at, length: 0}, [insert(at, ',')], {
      values,
      related: start,
    });
    inside.comma = at;
    this.#state = inside.keys ? 'key' : 'item';
    this.#again = true;
  }

  #readEnd(): void {
    const {start, first} = this.#token;
    this.#state = 'end';
    if (first === '') return;
    const rest = this.#text.slice(start).trimEnd();
    const x = rest.split(/[\r\n]/, 1).join();
    const id = /^[}\]]/.test(rest) ? 'bracket-extra' : 'text-after';
    const edits = [replace(start, start + rest.length, '')];
    this.#fault(id, {offset: start, length: x.length}, edits, {values: {x}});
  }

  #close(): void {
    const container = this.#stack.pop();
    if (!container) return;
    const {offset, path, key} = container;
    const span = {offset, length: this.#token.end - offset};
    this.#put(path, span, key);
    this.#last = span;
    this.#state = 'after';
  }

  /** A bracket of the other kind: of something that is open farther out, or too many. */
  #closeWrong(): void {
    const {start, end, first} = this.#token;
    const open = first === '}' ? '{' : '[';
    const inside = this.#inside;
    const found = this.#stack.findLastIndex((container) => container.open === open);
    if (found < 0 || !inside) {
      this.#fault('bracket-extra', this.#span, [replace(start, end, '')], {values: {x: first}});
      this.#state = 'after';
      return;
    }
    const missing = this.#stack.splice(found + 1).reverse();
    const values = {x: first, open: inside.open, y: closerOf(inside.open)};
    const edits = [insert(start, missing.map((each) => closerOf(each.open)).join(''))];
    this.#fault('bracket-wrong', this.#span, edits, {values, related: inside.offset});
    this.#close();
  }

  /** Removes a comma with nothing behind it. */
  #dropComma(): void {
    const inside = this.#inside;
    if (inside?.comma === undefined) return;
    const at = inside.comma;
    const values = {x: this.#token.first};
    // One that was added by us is taken back.
    if (this.#text[at] === ',' || this.#text[at] === ';') {
      this.#fault('comma-extra', {offset: at, length: 1}, [replace(at, at + 1, '')], {values});
    }
    inside.comma = undefined;
  }

  /** The text ends, and something is still open. */
  #cut(): void {
    const inside = this.#inside;
    const end = this.#text.trimEnd().length;
    const state = this.#state;
    this.#state = 'end';
    if (!inside) return this.#fault('empty', {offset: 0, length: 0}, []);
    const open = this.#isBare ? this.#stack.slice(1) : this.#stack;
    const closers = open.map((each) => closerOf(each.open)).reverse();
    const isValue = state === 'value' || state === 'colon';
    const added = `${state === 'colon' ? ':' : ''}${isValue ? 'null' : ''}${closers.join('')}`;
    const comma = inside.comma === undefined ? [] : [replace(inside.comma, inside.comma + 1, '')];
    if (!open.length && !isValue) return this.#dropComma();
    const values = {open: inside.open, y: closerOf(inside.open)};
    const edits = [...comma, insert(end, added)];
    this.#fault('cut', {offset: end, length: 0}, edits, {values, related: inside.offset});
  }

  /** Nothing behind this can be read with certainty. */
  #stop(id: SyntaxFault['id'], span = this.#span, values = {}): void {
    const {offset, length} = span;
    const x = this.#text
      .slice(offset, offset + Math.min(length, 30))
      .split('\n', 1)
      .join();
    this.#fault(id, {offset, length: x.length}, [], {values: {x, ...values}});
    this.#state = 'end';
  }
}

const closerOf = (open: string): string => (open === '{' ? '}' : ']');

const isLiteralText = (written: string): boolean =>
  /^(-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?|true|false|null)$/.test(written);

/** `jsonPath` of a place whose container's path is known: deep places would cost too much otherwise. */
const jsonPathIn = (container: string, {key}: Place): string =>
  container + jsonPath({key, up: undefined}).slice(1);

/** Where a value stands, or the nearest one around it that is there. */
export function placeOf({places}: JsonMap, path: string): ValuePlace & {readonly exact: boolean} {
  for (
    let at = path;
    at.length > 1;
    at = at.replace(/(\.\w+|\[\d+\]|\["(?:[^"\\]|\\.)*"\])$/, '')
  ) {
    const found = places.get(at);
    if (found) return {...found, exact: at === path};
  }
  const root = places.get('$');
  return root
    ? {...root, exact: path === '$'}
    : {value: {offset: 0, length: 0}, key: undefined, exact: false};
}
