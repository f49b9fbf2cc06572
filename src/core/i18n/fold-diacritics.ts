/** Letters that Unicode does not decompose into a letter and a mark. */
const letters = new Map([
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ı', 'i'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
]);

/** Returns a text in lower case and without diacritics, for comparisons: `Łódź` → `lodz`. */
export const foldDiacritics = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđıßæœ]/g, (letter) => letters.get(letter) ?? letter);
