import type {TextSpan} from '../json-text.js';
import {readBrokenString} from './broken-string.js';
import type {LooseKey} from './loose-key.js';
import {Outline} from './outline.js';
import type {SyntaxProblem} from './syntax-problem.js';
import {Tokens, type Token} from './tokens.js';

/** What the reader expects next. */
export type State = 'value' | 'item' | 'key' | 'colon' | 'after' | 'end';

/** How far a text is read, what is found in it, and the steps that several states need. */
export class ReaderState {
  readonly text: string;
  readonly outline = new Outline();
  readonly problems: SyntaxProblem[] = [];
  readonly #tokens: Tokens;
  state: State = 'value';
  token: Token = {start: 0, end: 0, first: '', good: true};
  /** The last value or key. */
  last: TextSpan = {offset: 0, length: 0};
  /** Whether the next state reads the same token. */
  repeatToken = false;
  /** Whether the braces around the document are missing. */
  isBare = false;

  constructor(text: string) {
    this.text = text;
    this.#tokens = new Tokens(text, (problem) => this.problems.push(problem));
  }

  /** Reads the next token. */
  advance(): void {
    if (!this.repeatToken) this.token = this.#tokens.next();
    this.repeatToken = false;
  }

  /** The place of the token. */
  get span(): TextSpan {
    const {start, end} = this.token;
    return {offset: start, length: Math.max(end - start, 0)};
  }

  addProblem(
    id: SyntaxProblem['id'],
    span: TextSpan,
    edits: SyntaxProblem['edits'],
    more: Partial<SyntaxProblem> = {},
  ): void {
    this.problems.push({id, offset: span.offset, length: span.length, edits, ...more});
  }

  /** Continues after a part that the scanner did not read completely. */
  goTo(end: number): void {
    this.#tokens.position = end;
  }

  takeKey(span: TextSpan, name = this.#stringAt(span)): void {
    this.outline.addKey(name, span);
    this.last = span;
    this.state = 'colon';
  }

  takeLooseKey({name, span, problem}: LooseKey): void {
    this.problems.push(problem);
    this.goTo(span.offset + span.length);
    this.takeKey(span, name);
  }

  takeValue(span: TextSpan): void {
    this.outline.addValue(span);
    this.last = span;
    this.state = 'after';
  }

  takeString(): TextSpan {
    const {start, end, good} = this.token;
    if (good) return {offset: start, length: end - start};
    const broken = readBrokenString(this.text, start);
    this.problems.push(...broken.problems);
    this.goTo(broken.end);
    return {offset: start, length: broken.end - start};
  }

  open(open: string): void {
    this.outline.open(open, this.token.start);
    this.state = open === '{' ? 'key' : 'item';
  }

  close(): void {
    this.last = this.outline.close(this.token.end);
    this.state = 'after';
  }

  #stringAt({offset, length}: TextSpan): string {
    const source = this.text.slice(offset, offset + length);
    try {
      return JSON.parse(source) as string;
    } catch {
      return source.slice(1, -1);
    }
  }
}
