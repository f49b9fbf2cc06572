import type {Place} from '../document/problem.js';
import {warning, type Issue} from './issue.js';
import {visitTexts} from './texts.js';

/*
 * UTF-8 that was read in another encoding and saved again: "CzÅ‚onek" for "Członek".
 */

/** The characters of 0x80 to 0x9f in windows-1252, where some are not used. Some versions of Node.js decode them as Latin-1. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Bytes by the characters that they are in an encoding. */
const tables: readonly ReadonlyMap<string, number>[] = [
  tableOf((byte) => windows1252[byte - 0x80] ?? String.fromCharCode(byte)),
  ...['windows-1250', 'iso-8859-2'].flatMap((encoding) => {
    try {
      const decoder = new TextDecoder(encoding);
      return [tableOf((byte) => decoder.decode(Uint8Array.of(byte)))];
    } catch {
      // The system does not know the encoding.
      return [];
    }
  }),
];

function tableOf(characterOf: (byte: number) => string): Map<string, number> {
  const bytes = Array.from({length: 128}, (_, i) => i + 128);
  return new Map(bytes.map((byte) => [characterOf(byte), byte]));
}

/** What a text was before its letters were damaged; `undefined` where they are not. */
export function undamaged(text: string): string | undefined {
  // The first bytes of two and three, as these encodings show them.
  if (!/[\u00c2-\u00c5\u00e2\u0102\u0139\u013d][^\p{ASCII}]/u.test(text) || text.length > 20_000) {
    return undefined;
  }
  let best: string | undefined;
  let most = 0;
  for (const table of tables) {
    let count = 0;
    const mended = text.replace(/[^\p{ASCII}]+/gu, (letters) => {
      const bytes = Array.from(letters, (letter) => table.get(letter));
      const known = bytes.filter((byte) => byte !== undefined);
      const inner = known.length === bytes.length ? fromUtf8(known) : undefined;
      if (inner !== undefined) count++;
      return inner ?? letters;
    });
    if (count > most) [best, most] = [mended, count];
  }
  return best;
}

function fromUtf8(bytes: readonly number[]): string | undefined {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}

/** One warning for all damaged letters, and one for all that are lost. */
export function checkLetters(document: unknown): Issue[] {
  const damaged: [Place | undefined, string, string][] = [];
  const lost: [Place | undefined, string][] = [];
  visitTexts(document, (text, at) => {
    if (text.includes('\ufffd')) lost.push([at, text]);
    const mended = undamaged(text);
    if (mended !== undefined) damaged.push([at, text, mended]);
  });
  return [
    ...damaged.map(([at, x, y]) =>
      warning(
        'damaged-letters',
        at,
        {id: 'mojibake', values: {x, y}},
        {instead: JSON.stringify(y)},
      ),
    ),
    ...lost.map(([at, x]) =>
      warning('damaged-letters', at, {id: 'replacement-character', values: {x: around(x)}}),
    ),
  ];
}

/** The words around the first letter that is lost. */
function around(text: string): string {
  const at = text.indexOf('\ufffd');
  return text
    .slice(Math.max(0, at - 20), at + 21)
    .toWellFormed()
    .trim();
}
