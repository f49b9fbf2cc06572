import type {Edit} from '../json-text.js';
import {insert, replace, type SyntaxProblem} from './syntax-problem.js';

/**
 * Other quotation marks at the beginning of a text: typographic ones, and those of programming languages and
 * Markdown.
 */
const marks = "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\u2018\u2019\u201a\u2032'`\u00b4";

/** Returns whether a character is a quotation mark other than the straight double one. */
export const isOtherQuote = (character: string | undefined): boolean =>
  character !== undefined && character !== '' && marks.includes(character);

/** Largest number of characters in which the end of a text is searched for. */
const MAX_LENGTH = 5_000;

interface Quoted {
  readonly end: number;
  readonly problem: SyntaxProblem;
}

/** Reads a text in quotation marks other than straight double ones. */
export function readOtherQuotes(text: string, start: number): Quoted {
  const mark = text[start] ?? '';
  const template = mark === '`' ? readTemplate(text, start) : undefined;
  if (template) return template;
  const line = restOfLine(text, start + 1);
  const ends = [
    ...line.matchAll(/["\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\u2018\u2019\u2032'`\u00b4]/g),
  ];
  const last = ends.find(({index}) => /^\s*([,:}\]]|$)/.test(line.slice(index + 1)));
  const [tail = ''] = /(?<![\s,}\]])[\s,}\]]*$/.exec(line) ?? [];
  const inner = last ? last.index : line.length - tail.length;
  const close = start + 1 + inner;
  const end = last ? close + 1 : close;
  const edits: Edit[] = [
    replace(start, start + 1, '"'),
    ...[...line.slice(0, inner).matchAll(/"/g)].map(({index}) => insert(start + 1 + index, '\\')),
    ...[...line.slice(0, inner).matchAll(/\\'/g)].map(({index}) =>
      replace(start + 1 + index, start + 2 + index, ''),
    ),
    last ? replace(close, end, '"') : insert(close, '"'),
  ];
  const id = mark === "'" || mark === '`' || mark === '\u00b4' ? 'quote-single' : 'quote-curly';
  return {end, problem: {id, offset: start, length: end - start, values: {x: mark}, edits}};
}

/** Reads a text between backticks, which may have several lines. */
function readTemplate(text: string, start: number): Quoted | undefined {
  const rest = text.slice(start + 1, start + MAX_LENGTH);
  const inner = rest.indexOf('`');
  if (inner < 0 || !/^\s*([,:}\]]|$)/.test(rest.slice(inner + 1))) return undefined;
  const close = start + 1 + inner;
  const instead = rest
    .slice(0, inner)
    .replace(/(?<!\\)"/g, '\\"')
    .replace(/(?<![ \t])[ \t]*(?:\r\n?|\n)[ \t]*/g, '\\n');
  const edits = [replace(start, close + 1, `"${instead}"`)];
  const span = {offset: start, length: close + 1 - start};
  return {end: close + 1, problem: {id: 'quote-single', ...span, values: {x: '`'}, edits}};
}

/**
 * Reads a text that continues after a quotation mark: `"Klaster "Metal" w Polsce"`.
 *
 * @param start offset of the string that was read
 * @param end offset after the string that was read
 * @returns `undefined` if the string is not followed by more text
 */
export function readQuoteInside(text: string, start: number, end: number): Quoted | undefined {
  return readCurlyEnd(text, start, end) ?? readContinuedText(text, start, end);
}

/**
 * Reads a text with a curly quotation mark at its end (`"name”: "Ada"`). The straight mark that was read as its
 * end begins the next text.
 */
function readCurlyEnd(text: string, start: number, end: number): Quoted | undefined {
  const content = text.slice(start + 1, Math.min(end - 1, start + MAX_LENGTH));
  const match = /^[^\u201c\u201d\u201e\u00ab]*?([\u201d\u201c\u2019\u00bb])\s*[,:}\]]/.exec(
    content,
  );
  if (!match) return undefined;
  const markOffset = start + 1 + match[0].lastIndexOf(match[1] ?? '');
  const edits = [replace(markOffset, markOffset + 1, '"')];
  const values = {x: match[1] ?? ''};
  return {
    end: markOffset + 1,
    problem: {id: 'quote-curly', offset: markOffset, length: 1, values, edits},
  };
}

function readContinuedText(text: string, start: number, end: number): Quoted | undefined {
  const line = restOfLine(text, end);
  const next = line.search(/\S/);
  if (next < 0) return undefined;
  // `"a" "b"` are two texts without a comma between them.
  const isNewText = line[next] === '"' && !(next === 0 && /^"\s*([,}\]]|$)/.test(line));
  if (isNewText || /[,:}\]{[]/.test(line[next] ?? '')) return undefined;
  const last = [...line.matchAll(/"/g)].find(
    ({index}) => line[index - 1] !== '\\' && /^\s*([,}\]]|$)/.test(line.slice(index + 1)),
  );
  if (!last) return undefined;
  // A typographic mark that opens a name in the text needs one that closes it.
  const content = text.slice(start + 1, end - 1);
  const isOpen =
    content.lastIndexOf('„') > Math.max(content.lastIndexOf('”'), content.lastIndexOf('“'));
  const edits = [
    isOpen ? replace(end - 1, end, '”') : insert(end - 1, '\\'),
    ...[...line.slice(0, last.index).matchAll(/(?<!\\)"/g)].map(({index}) =>
      insert(end + index, '\\'),
    ),
  ];
  const problem: SyntaxProblem = {id: 'quote-inside', offset: end - 1, length: 1, edits};
  return {end: end + last.index + 1, problem: {...problem, related: start}};
}

function restOfLine(text: string, from: number): string {
  const part = text.slice(from, from + MAX_LENGTH);
  const end = part.search(/[\r\n]/);
  return end < 0 ? part : part.slice(0, end);
}
