import {createScanner} from 'jsonc-parser';
import {replace, type SyntaxProblem} from './syntax-problem.js';
import {invisibleAt} from './invisible.js';

/** A part of a JSON text that is not white space. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Its first character, which determines its kind; `''` at the end of the text. */
  readonly first: string;
  /** Whether JSON allows it. */
  readonly good: boolean;
}

/**
 * Reads the tokens of a text. It reports and skips parts that JSON does not allow: comments, code fences of
 * Markdown, and invisible characters.
 */
export class Tokens {
  readonly #text: string;
  readonly #report: (problem: SyntaxProblem) => void;
  readonly #scanner: ReturnType<typeof createScanner>;

  constructor(text: string, report: (problem: SyntaxProblem) => void) {
    this.#text = text;
    this.#report = report;
    this.#scanner = createScanner(text);
  }

  /** Offset at which the next token is read. */
  set position(offset: number) {
    this.#scanner.setPosition(offset);
  }

  next(): Token {
    for (;;) {
      this.#scanner.scan();
      const start = this.#scanner.getTokenOffset();
      const end = this.#scanner.getPosition();
      const first = this.#text[start] ?? '';
      if (/[ \t\r\n]/.test(first)) continue;
      const skipped = start >= this.#text.length ? undefined : this.#skipped(start, end, first);
      if (!skipped) {
        // 0 is `ScanError.None`, a constant enumeration, which cannot be imported with `isolatedModules`.
        return {start, end, first, good: Number(this.#scanner.getTokenError()) === 0};
      }
      this.#report(skipped);
      this.#scanner.setPosition(skipped.offset + skipped.length);
    }
  }

  #skipped(start: number, end: number, first: string): SyntaxProblem | undefined {
    const text = this.#text;
    const skip = (
      id: SyntaxProblem['id'],
      to: number,
      values = {},
      instead = '',
    ): SyntaxProblem => ({
      ...{id, offset: start, length: to - start, values},
      edits: [replace(start, to, instead)],
    });
    const isComment = /\/[/*]/y.test(text.slice(start, start + 2)) || first === '#';
    if (isComment) {
      const to = first === '#' ? lineEnd(text, start) : end;
      return skip('comment', to, {x: text.slice(start, to).split('\n', 1).join()});
    }
    if (text.startsWith('<!--', start)) {
      const close = text.indexOf('-->', start);
      const to = close < 0 ? lineEnd(text, start) : close + 3;
      return skip('comment', to, {x: text.slice(start, to).split('\n', 1).join()});
    }
    if (text.startsWith('```', start)) return skip('code-fence', lineEnd(text, start));
    const hidden = invisibleAt(text, start);
    if (!hidden) return undefined;
    const {name, code, length} = hidden;
    return skip('invisible', start + length, {name: {id: name}, code}, ' '.repeat(length));
  }
}

function lineEnd(text: string, from: number): number {
  const lineBreak = /[\r\n]|$/g;
  lineBreak.lastIndex = from;
  return lineBreak.exec(text)?.index ?? text.length;
}
