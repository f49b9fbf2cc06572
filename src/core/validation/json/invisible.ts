/** Invisible characters that are not white space in JSON, with the ids of their names. */
const names = new Map([
  ['\u00a0', 'no-break-space'],
  ['\u202f', 'no-break-space'],
  ['\u2007', 'no-break-space'],
  ['\u200b', 'zero-width-space'],
  ['\u200c', 'zero-width-space'],
  ['\u200d', 'zero-width-space'],
  ['\u2060', 'zero-width-space'],
  ['\ufeff', 'byte-order-mark'],
  ['\u00ad', 'soft-hyphen'],
  ['\u2028', 'line-separator'],
  ['\u2029', 'line-separator'],
  ['\u0085', 'line-separator'],
  ['\u3000', 'wide-space'],
] as const);

/** The name of an invisible character in messages. */
export type InvisibleName = typeof names extends Map<string, infer Name> ? Name | OtherName : never;
type OtherName = 'wide-space' | 'control-character';

/** One or more equal invisible characters. */
export interface Invisible {
  readonly name: InvisibleName;
  /** Its code as Unicode writes it: `U+00A0`. */
  readonly code: string;
  /** Number of equal characters in succession. */
  readonly length: number;
}

const invisible = /[^\S \t\r\n]|[\p{Cf}\p{Cc}]/u;

/**
 * Returns the invisible characters at an offset; `undefined` for any other character, and for the white space
 * of JSON.
 */
export function invisibleAt(text: string, offset: number): Invisible | undefined {
  const first = text[offset] ?? '';
  if (/[ \t\r\n]/.test(first) || !invisible.test(first)) return undefined;
  let end = offset + 1;
  while (text[end] === first) end++;
  const code = `U+${first.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  const fallbackName = /\p{Cc}/u.test(first) ? 'control-character' : 'wide-space';
  return {name: names.get(first as '\u00a0') ?? fallbackName, code, length: end - offset};
}

/** Returns a text without invisible characters, and without white space around it. */
export const withoutInvisible = (text: string): string =>
  text.replace(/[\p{Cf}\p{Cc}\u00a0\u202f]/gu, '').trim();
