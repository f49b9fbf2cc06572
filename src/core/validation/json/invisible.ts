/** Characters that cannot be seen and are no white space of JSON, by the id of their name. */
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

/** How an invisible character is called in messages. */
export type InvisibleName = typeof names extends Map<string, infer Name> ? Name | OtherName : never;
type OtherName = 'wide-space' | 'control-character';

export interface Invisible {
  readonly name: InvisibleName;
  /** As in Unicode's charts: `U+00A0`. */
  readonly code: string;
  /** How many characters of this kind follow each other. */
  readonly length: number;
}

const invisible = /[^\S \t\r\n]|[\p{Cf}\p{Cc}]/u;

/** The invisible characters that begin here; `undefined` for any other, and for the white space of JSON. */
export function invisibleAt(text: string, offset: number): Invisible | undefined {
  const first = text[offset] ?? '';
  if (/[ \t\r\n]/.test(first) || !invisible.test(first)) return undefined;
  let end = offset + 1;
  while (text[end] === first) end++;
  const code = `U+${first.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  const other = /\p{Cc}/u.test(first) ? 'control-character' : 'wide-space';
  return {name: names.get(first as '\u00a0') ?? other, code, length: end - offset};
}

/** A text without invisible characters, and without spaces at its ends. */
export const withoutInvisible = (text: string): string =>
  text.replace(/[\p{Cf}\p{Cc}\u00a0\u202f]/gu, '').trim();
