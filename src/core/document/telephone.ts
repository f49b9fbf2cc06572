/** A telephone number as it is written, and the link that dials it. */
export interface TelephoneLink {
  readonly text: string;
  /** `tel:` address; `undefined` where it is not certain which number is meant. */
  readonly href: string | undefined;
}

/** Longer texts hold no telephone numbers. */
const MAX_LENGTH = 200;

/** Digits of a number by itself, from `112` on, and of one of several; E.164 allows 15 at the most. */
const [SHORTEST, SHORTEST_OF_SEVERAL, LONGEST] = [3, 5, 15] as const;

/** Between two numbers: a line, a comma, a word; a plus sign always begins a number. Not before the word of an extension. */
const separator =
  /\s*(?:[;\n\r]|,(?!\s*(?:ext|w|int|x))|\s(?:lub|albo|oraz|i|or|and|oder|und)\s)\s*|\s+(?=\(?\+)/i;
const label = /^(?:tel|telefon|telephone|phone|kom|mobile|mob)\s*[.:]*\s*(?=[+(\d])/i;
const extension =
  /^(.*\d\)?)[\s,]*(?:ext|extension|w|wew|wewn|wewnętrzny|int|x)\s*[.:]*\s*(\d{1,7})$/i;
const remark = /\s*\([^()\d]{1,60}\)$/;
/** Digits in groups, as people write them. */
const number = /^\(?\+?[\d\s().\u2010-\u2015-]+$/;

/**
 * The numbers in a text that an author wrote, each with the link that dials it. Never guesses: `(0)` behind a country's
 * code is left out, an extension becomes `;ext=` (RFC 3966), and what may be read in two ways has no link.
 *
 * @param written one text or several; a text may hold several numbers
 */
export function telephoneLinks(written: string | readonly string[] | undefined): TelephoneLink[] {
  const texts = typeof written === 'string' ? [written] : (written ?? []);
  return texts.flatMap((text) => linksIn(text.trim()));
}

function linksIn(text: string): TelephoneLink[] {
  if (!text) return [];
  if (text.length > MAX_LENGTH) return [{text, href: undefined}];
  const parts = text.split(separator).flatMap(splitAtSlash).filter(Boolean);
  const shortest = parts.length > 1 ? SHORTEST_OF_SEVERAL : SHORTEST;
  const links = parts.map((part) => ({text: part, href: hrefOf(part, shortest)}));
  // Where no number is certain the text stays in one piece.
  return links.some(({href}) => href) ? links : [{text, href: undefined}];
}

/** Two full numbers with a slash between them; anything else with a slash stays together. */
function splitAtSlash(part: string): string[] {
  const sides = part.split('/').map((side) => side.trim());
  return sides.length > 1 && sides.every((side) => digitsOf(side).length >= 7) ? sides : [part];
}

function hrefOf(part: string, shortest: number): string | undefined {
  const text = part.replace(label, '').replace(remark, '');
  const [, main = text, inner] = extension.exec(text) ?? [];
  const whole = joinAreaCode(main);
  if (!number.test(whole)) return undefined;
  const international = /^\(?(?:\+|00)/.test(whole);
  // Behind a country's code the zero of its area codes is not dialled; without one it depends on where one calls from.
  if (international ? /\(0(?!\))/.test(whole) : whole.includes('(0)')) return undefined;
  const digits = digitsOf(whole.replace('(0)', ''));
  if (digits.length < shortest || digits.length > LONGEST) return undefined;
  return `tel:${/^\(?\+/.test(whole) ? '+' : ''}${digits}${inner ? `;ext=${inner}` : ''}`;
}

/** `85/742 00 00`: an area code and a number. A short end (`742 00 00/01`) is another number, nobody knows which. */
function joinAreaCode(text: string): string {
  const [area = '', rest = '', ...more] = text.split('/').map((side) => side.trim());
  const {length} = digitsOf(area);
  const isArea = length <= 3 || (length < 7 && /^\(?[0+]/.test(area));
  return !more.length && isArea && digitsOf(rest).length >= 5 ? `${area} ${rest}` : text;
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');
