import {replace} from './syntax-problem.js';
import type {ReaderState} from './reader-state.js';

/** Skips a comma without a value before it. */
export function skipComma(reader: ReaderState): void {
  const {start, end} = reader.token;
  const id = reader.outline.inside?.comma === undefined ? 'comma-extra' : 'comma-double';
  reader.addProblem(id, reader.span, [replace(start, end, '')], {values: {x: ','}});
}

/** Skips three dots in the place of an entry, together with the comma before them. */
export function skipEllipsis(reader: ReaderState): boolean {
  const {start} = reader.token;
  const {inside} = reader.outline;
  const [dots] = /^(?:\.{3,10}|…)(?=[\s,}\]])/.exec(reader.text.slice(start, start + 11)) ?? [];
  if (!inside || dots === undefined) return false;
  const end = start + dots.length;
  const from = inside.comma ?? start;
  const span = {offset: start, length: dots.length};
  reader.addProblem('ellipsis', span, [replace(from, end, '')], {values: {x: dots}});
  if (inside.comma !== undefined) reader.state = 'after';
  inside.comma = undefined;
  reader.goTo(end);
  return true;
}

/** Skips a bullet or a number before an entry of a list. */
export function skipListMark(reader: ReaderState): boolean {
  const {start} = reader.token;
  const [mark] =
    /^(?:[-–—•◦▪‣*·]|\d{1,3}[.)])[ \t]+(?=["„“'{[])/.exec(reader.text.slice(start, start + 20)) ??
    [];
  if (mark === undefined) return false;
  const x = mark.trim();
  const span = {offset: start, length: x.length};
  reader.addProblem('list-mark', span, [replace(start, start + mark.length, '')], {values: {x}});
  reader.goTo(start + mark.length);
  return true;
}

/** Skips words after a value on the same line, such as a remark in brackets. */
export function skipTextAfter(reader: ReaderState): boolean {
  const {start} = reader.token;
  const {offset, length} = reader.last;
  const valueEnd = offset + length;
  const [words] =
    /^[\p{L}(*!?.^~§&+][^",:;{}[\]\r\n]*/u.exec(reader.text.slice(start, start + 200)) ?? [];
  if (words === undefined || /[\r\n]/.test(reader.text.slice(valueEnd, start))) return false;
  const end = start + words.trimEnd().length;
  if (!/^\s*([,}\]\r\n]|$)/.test(reader.text.slice(end, end + 20))) return false;
  const x = reader.text.slice(start, end);
  const span = {offset: start, length: x.length};
  reader.addProblem('text-after-value', span, [replace(valueEnd, end, '')], {values: {x}});
  reader.goTo(end);
  return true;
}
