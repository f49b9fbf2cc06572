import type {Finding} from './findings.js';
import {groupBy} from './group-by.js';
import {applyEdits, linesOf, type Edit, type Lines} from './json-text.js';

/** A line of a text in which the part that a finding is about is underlined. */
export interface Excerpt {
  readonly line: number;
  /** The line, or a part of a long line. */
  readonly text: string;
  /** Spaces, and `^` below the part that the finding is about. */
  readonly underline: string;
  /** The line after the correction; `undefined` if the correction is not certain. */
  readonly correctedLine: string | undefined;
}

/** Largest number of columns of a line. */
const WIDTH = 100;

/** Returns a function that creates excerpts of a text. The text is divided into lines only once. */
export function excerptsOf(
  text: string,
  findings: readonly Finding[],
): (finding: Finding) => Excerpt {
  const lines = linesOf(text);
  const edits = groupBy(findings, ({line}) => line);
  return (finding) => {
    const {start, end} = lineAt(text, lines, finding.line);
    const line = text.slice(start, end);
    const from = finding.offset - start;
    const length = Math.max(1, Math.min(finding.length, line.length - from));
    const view = window(line, from);
    const before = visible(line.slice(view.start, from));
    const part = visible(line.slice(from, Math.min(from + length, view.end)));
    const findingsOfLine = edits.get(finding.line) ?? [];
    return {
      line: finding.line,
      text: view.before + visible(line.slice(view.start, view.end)) + view.behind,
      underline:
        ' '.repeat(view.before.length + columns(before)) + '^'.repeat(Math.max(1, columns(part))),
      correctedLine: finding.edits.length
        ? correctLine(
            text,
            lines,
            finding,
            findingsOfLine.flatMap((item) => item.edits),
          )
        : undefined,
    };
  };
}

function lineAt(text: string, lines: Lines, line: number): {start: number; end: number} {
  const start = lines[line - 1] ?? 0;
  const next = lines[line] ?? text.length + 1;
  return {start, end: start + text.slice(start, next).replace(/(?<![\r\n])[\r\n]+$/, '').length};
}

interface View {
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly behind: string;
}

/** Returns the part of a line to show. */
function window(line: string, column: number): View {
  if (line.length <= WIDTH) return {start: 0, end: line.length, before: '', behind: ''};
  const start = Math.max(0, Math.min(column - WIDTH / 2, line.length - WIDTH));
  const end = Math.min(line.length, start + WIDTH);
  return {start, end, before: start ? '…' : '', behind: end < line.length ? '…' : ''};
}

/** Applies all corrections of a line. Returns `undefined` if the finding also has edits in other lines. */
function correctLine(
  text: string,
  lines: Lines,
  {line, edits: ownEdits}: Finding,
  edits: readonly Edit[],
): string | undefined {
  const {start, end} = lineAt(text, lines, line);
  const isHere = ({offset}: Edit): boolean => offset >= start && offset <= end;
  if (!ownEdits.every(isHere)) return undefined;
  const lineEdits = edits.filter(isHere);
  // If a line break is removed, the next line is part of the result.
  const last = Math.max(end, ...lineEdits.map(({offset, length}) => offset + length));
  const whole = last > end ? text.slice(start).search(/[\r\n]/) + 1 : 0;
  const stop = whole ? endOfLine(text, last) : end;
  const changed = applyEdits(
    text.slice(start, stop),
    lineEdits.map((edit) => ({...edit, offset: edit.offset - start})),
  );
  if (/[\r\n]/.test(changed) || !changed.trim()) return undefined;
  const view = window(changed, (ownEdits[0]?.offset ?? start) - start);
  return view.before + visible(changed.slice(view.start, view.end)) + view.behind;
}

function endOfLine(text: string, from: number): number {
  const distance = text.slice(from).search(/[\r\n]/);
  return distance < 0 ? text.length : from + distance;
}

/** Replaces invisible characters with a dot, so that the right part is underlined. */
const visible = (text: string): string =>
  text
    .replace(/\t/g, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '·')
    .toWellFormed();

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Returns how many columns of a terminal a text takes. */
function columns(text: string): number {
  let sum = 0;
  for (const character of text) sum += wide.test(character) ? 2 : Number(!/\p{M}/u.test(character));
  return sum;
}
