import type {Node} from 'jsonc-parser';

/** The format of a JSON text, so that inserted values have the same format. */
export interface JsonStyle {
  readonly eol: string;
  /** One step of indentation; `''` in a text without line breaks. */
  readonly step: string;
}

const WIDTH = 100;

/** Returns the line breaks and the indentation of a JSON text. An empty text or `{}` gets two spaces of indentation. */
export function styleOf(text: string): JsonStyle {
  const eol = /\r?\n/.exec(text)?.[0] ?? '\n';
  const step = /[\r\n]([ \t]+)\S/.exec(text)?.[1] ?? (text.trim().length > 2 ? '' : '  ');
  return {eol, step: /[\r\n]/.test(text.trim()) || text.trim().length <= 2 ? step || '  ' : ''};
}

/** Returns the indentation of the line that contains an offset. */
export const indentAt = (text: string, offset: number): string =>
  /[ \t]*/.exec(text.slice(lineStart(text, offset)))?.[0] ?? '';

const lineStart = (text: string, offset: number): number =>
  Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;

/** Returns whether the items or fields of a list or an object are on separate lines. */
export const isMultiline = (text: string, {offset, children}: Node): boolean =>
  /[\r\n]/.test(text.slice(offset, children?.[0]?.offset ?? offset));

/**
 * Returns a value as JSON. The JSON is one line if it fits or if the text has no line breaks. Otherwise it has
 * several lines, which are indented by `indent`.
 */
export function write(value: unknown, {eol, step}: JsonStyle, indent: string): string {
  const line = inOneLine(value);
  if (!step || indent.length + line.length <= WIDTH - 20) return line;
  return JSON.stringify(value, null, step).replaceAll('\n', eol + indent);
}

function inOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(
    ([key, field]) => `${JSON.stringify(key)}: ${inOneLine(field)}`,
  );
  return `{${fields.join(', ')}}`;
}
