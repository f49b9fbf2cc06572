import {asDataError} from '../document/data-error.js';
import {assertDocument} from '../document/parse.js';
import type {Problem} from '../document/problem.js';
import {isFields} from '../document/read.js';
import {check} from './check.js';
import {decodeDocument, findEncodingProblem, type EncodingProblem} from './encoding.js';
import {kindOf} from './explanations/explanation.js';
import {createProblem, type TranslatableProblem} from './translatable-problem.js';
import type {SyntaxProblem} from './json/syntax-problem.js';
import {mapJson, placeAt, type JsonMap} from './json/json-map.js';
import {findEscapedQuotes} from './json/escaped-quotes.js';
import {findLinePrefix} from './json/line-prefix.js';
import {
  applyEdits,
  linesOf,
  positionAt,
  type Edit,
  type Lines,
  type Position,
  type TextSpan,
} from './json-text.js';
import {checkLetters} from './repair-encoding.js';
import type {MessageLanguage} from '../i18n/message-language.js';
import {write, type Message, type MessageId, type Values} from './messages/messages.js';
import {detectOtherFormat} from './detect-other-format.js';
import {checkSamples} from './samples.js';
import {findWrappedDocument, isListOfEntries, serverMessageOf} from './find-wrapped-document.js';

/** A problem and its place in the text. */
export interface Finding extends Problem, Position, TextSpan {
  /** Id of the message; `undefined` if the message has no translation. */
  readonly id: MessageId | undefined;
  /** Edits that correct the problem; empty if the correction is not certain. */
  readonly edits: readonly Edit[];
}

/** Options for checking a document. */
export interface FindingsOptions {
  /** Language of the messages. Default: English. */
  readonly language?: MessageLanguage;
  /** Documents with sample texts. A text that is still the same gives a finding. */
  readonly samples?: readonly unknown[];
}

/**
 * Finds all errors and warnings in the text of a document, in the order of the text.
 *
 * @param source the text, or the bytes of the file, which contain more information about the encoding
 */
export function findings(source: string | Uint8Array, options: FindingsOptions = {}): Finding[] {
  return checkDocument(source, options).findings;
}

/** The text of a document and its findings. */
export interface CheckedDocument {
  readonly text: string;
  readonly findings: Finding[];
  /** The parsed value, as far as the text can be read. */
  readonly value: unknown;
}

/** Checks a document as `findings` does, and also returns its text and its parsed value. */
export function checkDocument(
  source: string | Uint8Array,
  {language = 'en', samples = []}: FindingsOptions = {},
): CheckedDocument {
  const {text, problem} =
    typeof source === 'string'
      ? {text: source, problem: findEncodingProblem(source)}
      : decodeDocument(source);
  const writer = new Writer(text, language);
  if (problem) writer.addEncoding(problem);
  const otherFormat = problem?.isFatal && !text.trim() ? undefined : detectOtherFormat(text);
  if (otherFormat) writer.addSyntax({id: otherFormat, offset: 0, length: 0, edits: []});
  const isUnread = problem?.isFatal && (problem.id !== 'utf-16' || !text.trim());
  if (otherFormat || isUnread) return {text, findings: writer.findings, value: undefined};
  // Bytes that were decoded with the wrong encoding are not JSON.
  if (problem?.isFatal && typeof source === 'string') {
    return {text, findings: writer.findings, value: undefined};
  }
  const value = writer.addText(samples);
  return {text, findings: writer.findings, value};
}

/** Collects findings with their positions and with messages in one language. */
class Writer {
  readonly #text: string;
  readonly #lines: Lines;
  readonly #language: MessageLanguage;
  readonly #findings: Finding[] = [];

  constructor(text: string, language: MessageLanguage) {
    this.#text = text;
    this.#lines = linesOf(text);
    this.#language = language;
  }

  get findings(): Finding[] {
    return this.#findings.sort((a, b) => a.line - b.line || a.column - b.column);
  }

  addEncoding({id, isFatal, offset, letter = '', excerpt = letter}: EncodingProblem): void {
    const problem = isFatal
      ? ({code: 'not-json', level: 'error', path: '$'} as const)
      : ({code: 'encoding', level: 'warning', path: '$'} as const);
    const span = {offset, length: letter.length};
    this.#add(createProblem(problem, {id, values: {x: excerpt}}), span, []);
  }

  addSyntax({id, values = {}, related, edits, ...span}: SyntaxProblem): void {
    const all = related === undefined ? values : {...values, line: this.#line(related)};
    const problem = {code: 'not-json', level: 'error', path: '$'} as const;
    this.#add(createProblem(problem, {id, values: all}), span, edits);
  }

  /** Adds everything that is wrong in the text. @returns its parsed value, as far as it can be read */
  addText(samples: readonly unknown[]): unknown {
    const map = mapJson(this.#text);
    const good = parse(this.#text);
    // Such a problem is in every line, so that all other findings would be wrong.
    const everywhere = good
      ? undefined
      : (findLinePrefix(this.#text) ?? findEscapedQuotes(this.#text));
    if (everywhere) {
      this.addSyntax(everywhere);
      return parse(applyEdits(this.#text, everywhere.edits))?.value;
    }
    for (const problem of good ? [] : syntaxProblemsOf(map)) this.addSyntax(problem);
    const parsed = good ?? parse(map.repaired);
    for (const {path, first, second} of map.duplicates) {
      const lines = {first: this.#line(first.offset), second: this.#line(second.offset)};
      const x = this.#text.slice(first.offset, first.offset + first.length).replace(/^"|"$/g, '');
      const problem = {code: 'duplicate-key', level: 'error', path} as const;
      this.#add(createProblem(problem, {id: 'duplicate-key', values: {x, ...lines}}), second, []);
    }
    if (!parsed) return undefined;
    for (const problem of problemsOf(parsed.value, samples)) this.#addProblem(problem, map);
    return parsed.value;
  }

  #addProblem(problem: Problem | TranslatableProblem, map: JsonMap): void {
    const {value, key, exact} = placeAt(map, problem.path);
    const correction = 'id' in problem ? problem : undefined;
    // The invalid byte in this text is reported already, at its own place.
    const isReported =
      correction?.id === 'replacement-character' &&
      this.#findings.some(
        ({code, offset}) =>
          code === 'encoding' && offset >= value.offset && offset < value.offset + value.length,
      );
    if (isReported) return;
    const isName = correction?.target === 'name' && key !== undefined && exact;
    const span = isName ? key : value;
    const edits =
      correction && exact && (isName || correction.target !== 'name')
        ? editsOf(correction, span)
        : [];
    // If something is missing in a value, only its first character is marked.
    this.#add(
      problem,
      exact ? span : {offset: span.offset, length: Math.min(span.length, 1)},
      edits,
    );
  }

  #add(
    problem: Problem | TranslatableProblem,
    {offset, length}: TextSpan,
    edits: readonly Edit[],
  ): void {
    const {code, level, path} = problem;
    const translatable = 'id' in problem ? problem : undefined;
    const message = translatable ? write(translatable, this.#language) : problem.message;
    const position = positionAt(this.#lines, offset);
    this.#findings.push({
      code,
      level,
      path,
      message,
      ...position,
      offset,
      length,
      id: translatable?.id,
      edits,
    });
  }

  #line(offset: number): number {
    return positionAt(this.#lines, offset).line;
  }
}

function editsOf(
  {instead, around}: TranslatableProblem,
  {offset, length}: TextSpan,
): readonly Edit[] {
  if (instead !== undefined) return [{offset, length, text: instead}];
  if (!around) return [];
  return [
    {offset, length: 0, text: around[0]},
    {offset: offset + length, length: 0, text: around[1]},
  ];
}

/** Returns the syntax problems of a text that `JSON.parse` refuses, at least one. */
const syntaxProblemsOf = ({problems}: JsonMap): readonly SyntaxProblem[] =>
  problems.length ? problems : [{id: 'no-json', offset: 0, length: 0, edits: []}];

function parse(text: string): {readonly value: unknown} | undefined {
  try {
    return {value: JSON.parse(text)};
  } catch {
    return undefined;
  }
}

function problemsOf(
  value: unknown,
  samples: readonly unknown[],
): readonly (Problem | TranslatableProblem)[] {
  const other = otherThanDocument(value);
  if (other) return [other];
  const wrapped = findWrappedDocument(value);
  if (wrapped) {
    const {document, path, message} = wrapped;
    const problem = {code: 'schema', level: 'error', path: '$'} as const;
    const inner = problemsOf(document, samples).map((each) => ({
      ...each,
      path: path + each.path.slice(1),
    }));
    return [createProblem(problem, message), ...inner];
  }
  try {
    assertDocument(value);
    return [...check(value), ...checkLetters(value), ...checkSamples(value, samples)];
  } catch (error) {
    const {code, message, path = '$'} = asDataError(error);
    const problem = {code, level: 'error', path} as const;
    const knownMessage = refusal(code, value);
    return [knownMessage ? createProblem(problem, knownMessage) : {...problem, message}];
  }
}

/** What is JSON, but certainly no document: the message of a server, a list of entries, a document in quotation marks. */
function otherThanDocument(value: unknown): TranslatableProblem | undefined {
  const problem = {code: 'schema', level: 'error', path: '$'} as const;
  if (typeof value === 'string' && isFields(parse(value)?.value)) {
    return createProblem(problem, {id: 'document-in-text'}, {instead: value});
  }
  if (isListOfEntries(value)) {
    return createProblem(problem, {id: 'list-of-entries', values: {y: 'board'}});
  }
  const message = serverMessageOf(value);
  return message === undefined
    ? undefined
    : createProblem(problem, {id: 'server-message', values: {x: message}});
}

function refusal(code: string, value: unknown): Message | undefined {
  if (code === 'unsupported-version' && isFields(value)) {
    const values: Values = {x: String(value.schemaVersion)};
    return {id: 'unsupported-version', values};
  }
  return code === 'schema' ? {id: 'not-a-document', values: {found: kindOf(value)}} : undefined;
}
