import type {Span} from '../json-text.js';
import {readBrokenString} from './broken-string.js';
import {insert, replace, type SyntaxProblem} from './syntax-problem.js';
import {readFraction, readLooseKey, readOpenKey, type LooseKey} from './loose-key.js';
import {readLooseValue} from './loose-value.js';
import {Outline} from './outline.js';
import {isOtherQuote, readOtherQuotes, readQuoteInside} from './quotes.js';
import {Tokens, type Token} from './tokens.js';

/** Number of problems after which the rest of the text is not read. */
const MAX_PROBLEMS = 500;

type State = 'value' | 'item' | 'key' | 'colon' | 'after' | 'end';

/**
 * Reads a text as JSON (RFC 8259). After a syntax error, it continues with the probable meaning. It uses no
 * recursion, so the text can have any depth.
 */
export class JsonReader {
  readonly #text: string;
  readonly outline = new Outline();
  readonly problems: SyntaxProblem[] = [];
  readonly #tokens: Tokens;
  #state: State = 'value';
  #token: Token = {start: 0, end: 0, first: '', good: true};
  /** The last value or key. */
  #last: Span = {offset: 0, length: 0};
  #repeatToken = false;
  /** Whether the braces around the document are missing. */
  #isBare = false;

  constructor(text: string) {
    this.#text = text;
    this.#tokens = new Tokens(text, (problem) => this.problems.push(problem));
  }

  read(): this {
    while (this.#state !== 'end' && this.problems.length < MAX_PROBLEMS) {
      if (!this.#repeatToken) this.#token = this.#tokens.next();
      this.#repeatToken = false;
      this.#step(this.#state);
    }
    return this;
  }

  #step(state: State): void {
    if (state === 'key') this.#readKey();
    else if (state === 'colon') this.#readColon();
    else if (state === 'after') this.#readAfter();
    else this.#readValue(state === 'item');
  }

  #problem(
    id: SyntaxProblem['id'],
    span: Span,
    edits: SyntaxProblem['edits'],
    more: Partial<SyntaxProblem> = {},
  ): void {
    this.problems.push({id, offset: span.offset, length: span.length, edits, ...more});
  }

  /** Continues after a part that the scanner did not read completely. */
  #goTo(end: number): void {
    this.#tokens.position = end;
  }

  get #span(): Span {
    const {start, end} = this.#token;
    return {offset: start, length: Math.max(end - start, 0)};
  }

  #readKey(): void {
    const {start, first} = this.#token;
    const inside = this.outline.inside;
    if (!inside) return;
    if (first === '"') return this.#takeKey(this.#readString());
    if (isOtherQuote(first)) {
      const quoted = readOtherQuotes(this.#text, start);
      this.problems.push(quoted.problem);
      this.#goTo(quoted.end);
      return this.#takeKey({offset: start, length: quoted.end - start});
    }
    if (first === '}') {
      this.#dropComma();
      return this.#close();
    }
    if (first === ',') return this.#skipComma();
    if (first === '') return this.#cut();
    if (this.#skipEllipsis()) return;
    if (first === ']') {
      this.#dropComma();
      return this.#closeWrong();
    }
    const fraction = readFraction(this.#text, this.#last, inside.comma);
    if (fraction && inside.comma === start - 1) {
      this.problems.push(fraction);
      this.#goTo(fraction.offset + fraction.length);
      this.#last = fraction;
      inside.comma = undefined;
      this.#state = 'after';
      return;
    }
    const isNext =
      first === '{' && inside.comma !== undefined && this.outline.stack.at(-2)?.open === '[';
    if (isNext) {
      const span = {offset: inside.offset, length: 1};
      const edits = [insert(inside.comma ?? start, '}')];
      this.#problem('object-open', span, edits, {related: start});
      this.outline.stack.pop();
      this.#state = 'item';
      this.#repeatToken = true;
      return;
    }
    const loose = readLooseKey(this.#text, start);
    if (loose) return this.#takeLooseKey(loose);
    this.#stop('name-expected');
  }

  #takeKey(span: Span, name = this.#stringAt(span)): void {
    this.outline.addKey(name, span);
    this.#last = span;
    this.#state = 'colon';
  }

  #takeLooseKey({name, span, problem}: LooseKey): void {
    this.problems.push(problem);
    this.#goTo(span.offset + span.length);
    this.#takeKey(span, name);
  }

  #stringAt({offset, length}: Span): string {
    const source = this.#text.slice(offset, offset + length);
    try {
      return JSON.parse(source) as string;
    } catch {
      return source.slice(1, -1);
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
    if (quoted?.problem.id === 'quote-curly') {
      this.problems.push(quoted.problem);
      this.outline.dropKey();
      this.#takeKey({offset, length: quoted.end - offset});
      this.#goTo(quoted.end);
      return;
    }
    const open = readOpenKey(this.#text, this.#last);
    if (open) {
      this.outline.dropKey();
      return this.#takeLooseKey(open);
    }
    const values = {x: this.outline.name};
    if (first === ',' || first === '}' || first === ']') {
      this.#problem('value-missing', this.#last, [insert(offset + length, ': null')], {values});
      this.#state = 'after';
      this.#repeatToken = true;
      return;
    }
    if (first === '') return this.#cut();
    this.#state = 'value';
    const [sign] =
      /^(=>?|;|->|[：﹕]|[-–—→](?=[\s"{[]))/.exec(this.#text.slice(start, start + 2)) ?? [];
    if (sign) {
      const span = {offset: start, length: sign.length};
      this.#problem('colon-wrong', span, [replace(start, start + sign.length, ':')], {
        values: {...values, y: sign},
      });
      this.#goTo(start + sign.length);
    } else {
      const span = {offset: start, length: Math.max(1, end - start)};
      this.#problem('colon-missing', span, [insert(offset + length, ':')], {values});
      this.#repeatToken = true;
    }
  }

  #readValue(isItem: boolean): void {
    const {start, end, first, good} = this.#token;
    const inside = this.outline.inside;
    if (!inside && this.#beginsWrong()) return;
    if (first === '{' && inside && this.#takeListInBraces()) return;
    if (first === '{' || first === '[') return this.#open(first);
    if (first === '"') {
      const span = this.#readString();
      return this.#takeValue(span);
    }
    if (isOtherQuote(first)) {
      const quoted = readOtherQuotes(this.#text, start);
      this.problems.push(quoted.problem);
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
    if (isItem && first === ',') return this.#skipComma();
    if (isItem && (this.#skipEllipsis() || this.#skipListMark())) return;
    if (first === ',' || first === '}' || first === ']') {
      const values = {x: this.outline.name};
      const edits = [insert(this.#colonEnd, ' null')];
      this.#problem('value-missing', this.#last, edits, {values});
      this.#state = 'after';
      this.#repeatToken = true;
      return;
    }
    if (first === ':') {
      this.#problem('colon-extra', this.#span, [replace(start, end, '')]);
      return;
    }
    const source = this.#text.slice(start, end);
    const next = this.#text.slice(end, end + 200);
    // A value ends at a comma or bracket, at the end of its line, at a comment, or before another value or
    // bracket on the same line.
    const isEnd = /^(\s*([,}\]]|$)|\s*[\r\n]|\s*\/[/*]|\s+["{[])/.test(next);
    if (good && isEnd && isLiteral(source)) return this.#takeValue(this.#span);
    const loose = readLooseValue(this.#text, start, isItem ? '' : this.outline.name);
    this.problems.push(loose.problem);
    this.#goTo(loose.end);
    this.#takeValue({offset: start, length: loose.end - start});
  }

  /** Takes a list of texts that is in braces instead of square brackets: `{"a", "b"}`. */
  #takeListInBraces(): boolean {
    const {start} = this.#token;
    const [list] =
      /^\{\s*"[^"\\]*"(?:\s*,\s*"[^"\\]*")*\s*\}/.exec(this.#text.slice(start, start + 2_000)) ??
      [];
    if (list === undefined) return false;
    const end = start + list.length;
    const edits = [replace(start, start + 1, '['), replace(end - 1, end, ']')];
    this.#problem('list-in-braces', {offset: start, length: list.length}, edits);
    this.#goTo(end);
    this.#takeValue({offset: start, length: list.length});
    return true;
  }

  #skipComma(): void {
    const {start, end} = this.#token;
    const id = this.outline.inside?.comma === undefined ? 'comma-extra' : 'comma-double';
    this.#problem(id, this.#span, [replace(start, end, '')], {values: {x: ','}});
  }

  /** Skips three dots in the place of an entry, together with the comma before them. */
  #skipEllipsis(): boolean {
    const {start} = this.#token;
    const {inside} = this.outline;
    const [dots] = /^(?:\.{3,10}|…)(?=[\s,}\]])/.exec(this.#text.slice(start, start + 11)) ?? [];
    if (!inside || dots === undefined) return false;
    const end = start + dots.length;
    const from = inside.comma ?? start;
    const span = {offset: start, length: dots.length};
    this.#problem('ellipsis', span, [replace(from, end, '')], {values: {x: dots}});
    if (inside.comma !== undefined) this.#state = 'after';
    inside.comma = undefined;
    this.#goTo(end);
    return true;
  }

  /** Skips a bullet or a number before an entry of a list. */
  #skipListMark(): boolean {
    const {start} = this.#token;
    const [mark] =
      /^(?:[-–—•◦▪‣*·]|\d{1,3}[.)])[ \t]+(?=["„“'{[])/.exec(this.#text.slice(start, start + 20)) ??
      [];
    if (mark === undefined) return false;
    const x = mark.trim();
    const span = {offset: start, length: x.length};
    this.#problem('list-mark', span, [replace(start, start + mark.length, '')], {values: {x}});
    this.#goTo(start + mark.length);
    return true;
  }

  /** Handles a text whose end has no quotation mark, before another field on the same line: `"Ada, "roleName": …`. */
  #endsBeforeField(): boolean {
    const {offset, length} = this.#last;
    const end = offset + length;
    const [content = ''] = /^[^,]*/.exec(this.#text.slice(offset, end)) ?? [];
    const isOpen = /^,\s*"$/.test(this.#text.slice(offset + content.length, end));
    const isField = /^[\p{L}_$][\p{L}\p{N}_ ]{0,60}"\s*:/u.test(this.#text.slice(end, end + 80));
    if (!isOpen || !isField) return false;
    const close = offset + content.length;
    const span = {offset, length: content.length};
    this.#problem('quote-end-missing', span, [insert(close, '"')]);
    this.#last = span;
    this.#goTo(close);
    return true;
  }

  /** Skips words that stand on the line after a value, such as a remark in brackets. */
  #skipTextAfter(): boolean {
    const {start} = this.#token;
    const {offset, length} = this.#last;
    const at = offset + length;
    const [words] =
      /^[\p{L}(*!?.^~§&+][^",:;{}[\]\r\n]*/u.exec(this.#text.slice(start, start + 200)) ?? [];
    if (words === undefined || /[\r\n]/.test(this.#text.slice(at, start))) return false;
    const end = start + words.trimEnd().length;
    if (!/^\s*([,}\]\r\n]|$)/.test(this.#text.slice(end, end + 20))) return false;
    const x = this.#text.slice(start, end);
    const span = {offset: start, length: x.length};
    this.#problem('text-after-value', span, [replace(at, end, '')], {values: {x}});
    this.#goTo(end);
    return true;
  }

  /** Offset after the colon that precedes this token. */
  get #colonEnd(): number {
    const {offset, length} = this.#last;
    const end = offset + length;
    return end + this.#text.slice(end, this.#token.start).indexOf(':') + 1;
  }

  /** Handles a text that does not begin with a document. Returns whether it found a problem. */
  #beginsWrong(): boolean {
    const {start, end, first, good} = this.#token;
    if (first === '{' || first === '[' || first === '') return false;
    if (first === '"' && good && !this.#text.slice(end).trim()) return false;
    const rest = this.#text.slice(start);
    if (/^["\u201c\u201e'][^"\n]{1,100}["\u201d']\s*:/.test(rest)) {
      const edits = [insert(start, '{'), insert(this.#text.trimEnd().length, '}')];
      this.#problem('outer-braces', {offset: start, length: 1}, edits);
      this.#isBare = true;
      this.outline.open('{', start);
      this.#state = 'key';
      this.#repeatToken = true;
      return true;
    }
    if (/[}\],:]/.test(first)) {
      this.#problem('no-json', {offset: start, length: 1}, []);
      this.#state = 'end';
      return true;
    }
    const bracket = rest.search(/[{[]/);
    // A single text or number is valid JSON, but not a document.
    if (bracket < 0) return false;
    const x = rest.slice(0, bracket).trim();
    const span = {offset: start, length: x.length};
    this.#problem('text-before', span, [replace(start, start + bracket, '')], {values: {x}});
    this.#goTo(start + bracket);
    return true;
  }

  #open(open: string): void {
    this.outline.open(open, this.#token.start);
    this.#state = open === '{' ? 'key' : 'item';
  }

  #takeValue(span: Span): void {
    this.outline.addValue(span);
    this.#last = span;
    this.#state = 'after';
  }

  #readString(): Span {
    const {start, end, good} = this.#token;
    if (good) return {offset: start, length: end - start};
    const broken = readBrokenString(this.#text, start);
    this.problems.push(...broken.problems);
    this.#goTo(broken.end);
    return {offset: start, length: broken.end - start};
  }

  #readAfter(): void {
    const {start, end, first} = this.#token;
    const inside = this.outline.inside;
    if (!inside) return this.#readEnd();
    if (/[,;，、|]/.test(first)) {
      const values = {x: first};
      const id = first === ';' ? 'semicolon' : 'comma-wrong';
      const span = {offset: start, length: 1};
      if (first !== ',') this.#problem(id, span, [replace(start, start + 1, ',')], {values});
      if (first !== ',') this.#goTo(start + 1);
      inside.comma = start;
      this.#state = inside.keys ? 'key' : 'item';
      return;
    }
    if (first === (inside.keys ? '}' : ']')) return this.#close();
    if (first === '}' || first === ']') return this.#closeWrong();
    if (first === '') return this.#cut();
    const {offset, length} = this.#last;
    const isText = this.#text[offset] === '"';
    if (isText && inside.keys && this.#endsBeforeField()) return;
    const quoted = isText ? readQuoteInside(this.#text, offset, offset + length) : undefined;
    if (quoted) {
      this.problems.push(quoted.problem);
      this.#last = {offset, length: quoted.end - offset};
      this.#goTo(quoted.end);
      return;
    }
    if (this.#skipTextAfter()) return;
    if (first === ':' && !inside.keys) {
      const span = {offset, length};
      const comma = this.#text.slice(0, offset).trimEnd().length - 1;
      if (inside.count > 1 && this.#text[comma] === ',') {
        const values = {x: this.#text.slice(offset, offset + length)};
        this.#problem('list-open', span, [insert(comma, ']')], {values, related: inside.offset});
        this.#state = 'end';
        return;
      }
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
    this.#problem('comma-missing', {offset: at, length: 0}, [insert(at, ',')], {
      values,
      related: start,
    });
    inside.comma = at;
    this.#state = inside.keys ? 'key' : 'item';
    this.#repeatToken = true;
  }

  #readEnd(): void {
    const {start, first} = this.#token;
    this.#state = 'end';
    if (first === '') return;
    const rest = this.#text.slice(start).trimEnd();
    const x = rest.split(/[\r\n]/, 1).join();
    const isSecond = rest.startsWith('{');
    const id = /^[}\]]/.test(rest) ? 'bracket-extra' : isSecond ? 'second-document' : 'text-after';
    // What another document says is not removed.
    const edits = isSecond ? [] : [replace(start, start + rest.length, '')];
    this.#problem(id, {offset: start, length: x.length}, edits, {values: {x}});
  }

  #close(): void {
    this.#last = this.outline.close(this.#token.end);
    this.#state = 'after';
  }

  /** Handles a closing bracket of the wrong kind: it closes an outer object or list, or nothing. */
  #closeWrong(): void {
    const {start, end, first} = this.#token;
    const open = first === '}' ? '{' : '[';
    const inside = this.outline.inside;
    const isExtra = first === '}' && /^\s*,\s*\{/.test(this.#text.slice(end, end + 200));
    if (isExtra && inside?.open === '[') {
      this.#problem('bracket-extra', this.#span, [replace(start, end, '')], {values: {x: first}});
      this.#state = 'after';
      return;
    }
    const openIndex = this.outline.stack.findLastIndex((container) => container.open === open);
    if (openIndex < 0 || !inside) {
      this.#problem('bracket-extra', this.#span, [replace(start, end, '')], {values: {x: first}});
      this.#state = 'after';
      return;
    }
    const missing = this.outline.stack.splice(openIndex + 1).reverse();
    const values = {x: first, open: inside.open, y: closerOf(inside.open)};
    const edits = [insert(start, missing.map((each) => closerOf(each.open)).join(''))];
    this.#problem('bracket-wrong', this.#span, edits, {values, related: inside.offset});
    this.#close();
  }

  /** Removes a comma before a closing bracket. */
  #dropComma(): void {
    const inside = this.outline.inside;
    if (inside?.comma === undefined) return;
    const at = inside.comma;
    const values = {x: this.#token.first};
    // A comma that this reader added needs no message.
    if (this.#text[at] === ',' || this.#text[at] === ';') {
      this.#problem('comma-extra', {offset: at, length: 1}, [replace(at, at + 1, '')], {values});
    }
    inside.comma = undefined;
  }

  /** Handles the end of the text before all objects and lists are closed. */
  #cut(): void {
    const inside = this.outline.inside;
    const end = this.#text.trimEnd().length;
    const state = this.#state;
    this.#state = 'end';
    if (!inside) return this.#problem('empty', {offset: 0, length: 0}, []);
    const open = this.#isBare ? this.outline.stack.slice(1) : this.outline.stack;
    const closers = open.map((each) => closerOf(each.open)).reverse();
    const isValue = state === 'value' || state === 'colon';
    const added = `${state === 'colon' ? ':' : ''}${isValue ? 'null' : ''}${closers.join('')}`;
    const comma = inside.comma === undefined ? [] : [replace(inside.comma, inside.comma + 1, '')];
    if (!open.length && !isValue) return this.#dropComma();
    const values = {open: inside.open, y: closerOf(inside.open)};
    const edits = [...comma, insert(end, added)];
    this.#problem('cut', {offset: end, length: 0}, edits, {values, related: inside.offset});
  }

  /** Stops reading, because nothing after this place is certain. */
  #stop(id: SyntaxProblem['id'], span = this.#span, values = {}): void {
    const {offset, length} = span;
    const x = this.#text
      .slice(offset, offset + Math.min(length, 30))
      .split('\n', 1)
      .join();
    this.#problem(id, {offset, length: x.length}, [], {values: {x, ...values}});
    this.#state = 'end';
  }
}

const closerOf = (open: string): string => (open === '{' ? '}' : ']');

const isLiteral = (source: string): boolean =>
  /^(-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?|true|false|null)$/.test(source);
