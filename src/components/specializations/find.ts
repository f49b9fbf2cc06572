/** From and to, as indexes into a text. */
export type Range = readonly [from: number, to: number];

/** Letters that are no letter with a mark on it, for all that Unicode says. */
const plain: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

/** Letters without case and marks: `Łódź` → `lodz`. */
const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđıßæœ]/g, (letter) => plain[letter] ?? letter);

/** The words of what a visitor types, ready to be found. */
export const wordsOf = (query: string): string[] => fold(query).split(/\s+/).filter(Boolean);

/** Whether a text has all of the words. */
export function hasAll(text: string, words: readonly string[]): boolean {
  const folded = fold(text);
  return words.every((word) => folded.includes(word));
}

/** Where a text has the words: the first place of each, in order, none within another. */
export function rangesOf(text: string, words: readonly string[]): Range[] {
  // Folding changes the length: each folded unit remembers the letter that it comes from.
  let folded = '';
  const from: number[] = [];
  const to: number[] = [];
  let end = 0;
  for (const letter of text.match(/\P{M}?\p{M}*/gsu) ?? []) {
    const start = end;
    end += letter.length;
    for (const unit of fold(letter).split('')) {
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
