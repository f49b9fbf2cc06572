import {foldDiacritics} from '../../core/i18n/fold-diacritics.js';

/** From and to, as indexes into a text. */
export type Range = readonly [from: number, to: number];

/** The words of what a visitor types, without case and diacritics. */
export const toSearchWords = (query: string): string[] =>
  foldDiacritics(query).split(/\s+/).filter(Boolean);

/** Whether a text contains all of the words. */
export function matchesAll(text: string, words: readonly string[]): boolean {
  const folded = foldDiacritics(text);
  return words.every((word) => folded.includes(word));
}

/** Where a text contains the words: the first match of each, in order; matches do not overlap. */
export function findMatches(text: string, words: readonly string[]): Range[] {
  // Folding changes the length: each folded unit remembers the letter that it comes from.
  let folded = '';
  const from: number[] = [];
  const to: number[] = [];
  let end = 0;
  for (const letter of text.match(/\P{M}?\p{M}*/gsu) ?? []) {
    const start = end;
    end += letter.length;
    for (const unit of foldDiacritics(letter).split('')) {
      folded += unit;
      from.push(start);
      to.push(end);
    }
  }
  return words
    .map((word): Range => {
      const at = folded.indexOf(word);
      return at < 0 ? [0, 0] : [from[at] ?? 0, to[at + word.length - 1] ?? 0];
    })
    .sort(([a], [b]) => a - b)
    .filter(
      ([start, end], i, all) => end > start && !all.slice(0, i).some((other) => other[1] > start),
    );
}
