import {foldDiacritics} from '../../core/i18n/fold-diacritics.js';

/** Start and end index of a match in a text. */
export type MatchRange = readonly [from: number, to: number];

/** Splits a search query into words, without case and diacritics. */
export const toSearchWords = (query: string): string[] =>
  foldDiacritics(query).split(/\s+/).filter(Boolean);

/** Whether a text contains all of the words. */
export function matchesAll(text: string, words: readonly string[]): boolean {
  const folded = foldDiacritics(text);
  return words.every((word) => folded.includes(word));
}

/** Finds the first match of each word in a text, in order and without overlaps. */
export function findMatches(text: string, words: readonly string[]): MatchRange[] {
  // Folding changes the length, so each folded code unit keeps the range of its original letter.
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
    .map((word): MatchRange => {
      const at = folded.indexOf(word);
      return at < 0 ? [0, 0] : [from[at] ?? 0, to[at + word.length - 1] ?? 0];
    })
    .sort(([a], [b]) => a - b)
    .filter(
      ([start, end], i, all) => end > start && !all.slice(0, i).some((other) => other[1] > start),
    );
}
