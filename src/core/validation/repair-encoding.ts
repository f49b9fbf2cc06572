import type {DocumentPath} from '../document/problem.js';
import {createWarning, type TranslatableProblem} from './translatable-problem.js';
import {visitTexts} from './texts.js';

/* Texts in UTF-8 that were decoded with another encoding and saved again: "CzÅ‚onek" instead of "Członek". */

/**
 * The characters from 0x80 to 0x9f in windows-1252, some of which are not assigned. Some versions of Node.js
 * decode them as Latin-1.
 */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Bytes by their characters, for each encoding. */
const tables: readonly ReadonlyMap<string, number>[] = [
  tableOf((byte) => windows1252[byte - 0x80] ?? String.fromCharCode(byte)),
  ...['windows-1250', 'iso-8859-2'].flatMap((encoding) => {
    try {
      const decoder = new TextDecoder(encoding);
      return [tableOf((byte) => decoder.decode(Uint8Array.of(byte)))];
    } catch {
      // The system does not support the encoding.
      return [];
    }
  }),
];

function tableOf(characterOf: (byte: number) => string): Map<string, number> {
  const bytes = Array.from({length: 128}, (_, i) => i + 128);
  return new Map(bytes.map((byte) => [characterOf(byte), byte]));
}

/** Returns a text as it was before its letters were damaged; `undefined` if they are not damaged. */
export function repairEncoding(text: string): string | undefined {
  // The first bytes of UTF-8 sequences of two and three bytes, as characters of these encodings.
  if (!/[\u00c2-\u00c5\u00e2\u0102\u0139\u013d][^\p{ASCII}]/u.test(text) || text.length > 20_000) {
    return undefined;
  }
  let best: string | undefined;
  let bestCount = 0;
  for (const table of tables) {
    let count = 0;
    const repaired = text.replace(/[^\p{ASCII}]+/gu, (letters) => {
      const bytes = Array.from(letters, (letter) => table.get(letter));
      const known = bytes.filter((byte) => byte !== undefined);
      const inner = known.length === bytes.length ? fromUtf8(known) : undefined;
      if (inner !== undefined) count++;
      return inner ?? letters;
    });
    if (count > bestCount) [best, bestCount] = [repaired, count];
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

/** Reports damaged letters, and letters that are lost. */
export function checkLetters(document: unknown): TranslatableProblem[] {
  const damaged: [DocumentPath | undefined, string, string][] = [];
  const lost: [DocumentPath | undefined, string][] = [];
  visitTexts(document, (text, path) => {
    if (text.includes('\ufffd')) lost.push([path, text]);
    const repaired = repairEncoding(text);
    if (repaired !== undefined) damaged.push([path, text, repaired]);
  });
  return [
    ...damaged.map(([path, x, y]) =>
      createWarning(
        'damaged-letters',
        path,
        {id: 'mojibake', values: {x, y}},
        {instead: JSON.stringify(y)},
      ),
    ),
    ...lost.map(([path, x]) =>
      createWarning('damaged-letters', path, {
        id: 'replacement-character',
        values: {x: textAround(x)},
      }),
    ),
  ];
}

/** Returns the text around the first letter that is lost. */
function textAround(text: string): string {
  const offset = text.indexOf('\ufffd');
  return text
    .slice(Math.max(0, offset - 20), offset + 21)
    .toWellFormed()
    .trim();
}
