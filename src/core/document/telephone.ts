/** A telephone number as the author wrote it, and the link that dials it. */
export interface TelephoneLink {
  readonly text: string;
  /** `tel:` address; `undefined` if the number is not certain. */
  readonly href: string | undefined;
}

/** A longer text is not read as telephone numbers. */
const MAX_LENGTH = 200;

/**
 * Smallest number of digits of a single number, such as `112`, and of one of several numbers, and the largest
 * number of digits in E.164.
 */
const [MIN_DIGITS, MIN_DIGITS_OF_SEVERAL, MAX_DIGITS] = [3, 5, 15] as const;

/**
 * Separator of two numbers, which are trimmed: a line break, a semicolon, a comma or a word. A plus sign always begins
 * a number. A comma before an extension is not a separator.
 */
const separator =
  /[;\n\r]|,(?!\s{0,20}(?:ext|w|int|x))|\s(?:lub|albo|oraz|i|or|and|oder|und)\s|\s(?=\(?\+)/i;
const label = /^(?:tel|telefon|telephone|phone|kom|mobile|mob)\s*[.:]*\s*(?=[+(\d])/i;
const extension =
  /^(.*\d\)?)[\s,]*(?:ext|extension|w|wew|wewn|wewnętrzny|int|x)\s*[.:]*\s*(\d{1,7})$/i;
const remark = /(?<!\s)\s*\([^()\d]{1,60}\)$/;
/** Digits in groups, with the usual separators. */
const number = /^\(?\+?[\d\s().\u2010-\u2015-]+$/;

/**
 * Returns the numbers in a text, each with the link that dials it. It never guesses: `(0)` after a country code
 * is left out, an extension becomes `;ext=` (RFC 3966), and an ambiguous number has no link.
 *
 * @param input one text or several; each can contain several numbers
 */
export function telephoneLinks(input: string | readonly string[] | undefined): TelephoneLink[] {
  const texts = typeof input === 'string' ? [input] : (input ?? []);
  return texts.flatMap((text) => linksIn(text.trim()));
}

function linksIn(text: string): TelephoneLink[] {
  if (!text) return [];
  if (text.length > MAX_LENGTH) return [{text, href: undefined}];
  const parts = text
    .split(separator)
    .flatMap(splitAtSlash)
    .map((part) => part.trim())
    .filter(Boolean);
  const minDigits = parts.length > 1 ? MIN_DIGITS_OF_SEVERAL : MIN_DIGITS;
  const links = parts.map((part) => ({text: part, href: hrefOf(part, minDigits)}));
  // If no number is certain, the text is not divided.
  return links.some(({href}) => href) ? links : [{text, href: undefined}];
}

/** Divides a text at a slash if there is a full number on each side. */
function splitAtSlash(part: string): string[] {
  const sides = part.split('/').map((side) => side.trim());
  return sides.length > 1 && sides.every((side) => digitsOf(side).length >= 7) ? sides : [part];
}

function hrefOf(part: string, minDigits: number): string | undefined {
  const text = part.replace(label, '').replace(remark, '');
  const [, main = text, inner] = extension.exec(text) ?? [];
  const whole = joinAreaCode(main);
  if (!number.test(whole)) return undefined;
  const international = /^\(?(?:\+|00)/.test(whole);
  // After a country code, the zero of an area code is not dialled. Without a country code, it depends on the
  // caller's location.
  if (international ? /\(0(?!\))/.test(whole) : whole.includes('(0)')) return undefined;
  const digits = digitsOf(whole.replace('(0)', ''));
  if (digits.length < minDigits || digits.length > MAX_DIGITS) return undefined;
  return `tel:${/^\(?\+/.test(whole) ? '+' : ''}${digits}${inner ? `;ext=${inner}` : ''}`;
}

/**
 * Joins an area code and a number: `85/742 00 00`. A short number after the slash (`742 00 00/01`) can mean
 * several things, so that text is not changed.
 */
function joinAreaCode(text: string): string {
  const [area = '', rest = '', ...more] = text.split('/').map((side) => side.trim());
  const {length} = digitsOf(area);
  const isArea = length <= 3 || (length < 7 && /^\(?[0+]/.test(area));
  return !more.length && isArea && digitsOf(rest).length >= 5 ? `${area} ${rest}` : text;
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');
