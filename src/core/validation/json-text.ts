/** A position in a text. Lines and columns are counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A part of a text. */
export interface TextSpan {
  readonly offset: number;
  readonly length: number;
}

/** A change of a text: `text` replaces the span. */
export interface Edit extends TextSpan {
  readonly text: string;
}

/** The offsets at which the lines of a text begin. */
export type Lines = readonly number[];

/** Returns the offsets at which the lines of a text begin. */
export function linesOf(text: string): Lines {
  return [0, ...Array.from(text.matchAll(/\r\n?|\n/g), ({index, 0: end}) => index + end.length)];
}

/** Returns the line and the column of an offset. */
export function positionAt(lines: Lines, offset: number): Position {
  let [low, high] = [0, lines.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((lines[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return {line: low + 1, column: offset - (lines[low] ?? 0) + 1};
}

/** Applies edits to a text. If edits overlap, only the first one is applied. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let end = 0;
  for (const edit of [...edits].sort((a, b) => a.offset - b.offset)) {
    if (edit.offset < end) continue;
    parts.push(text.slice(end, edit.offset), edit.text);
    end = edit.offset + edit.length;
  }
  return parts.join('') + text.slice(end);
}
