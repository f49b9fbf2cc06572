/** Returns the word of a list that is most similar to a text, if it is similar enough. */
export function suggest(text: string, words: Iterable<string>): string | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const from = plain(text);
  let best: string | undefined;
  let limit = Math.min(3, Math.floor(text.length / 2) + 1);
  for (const word of words) {
    const to = plain(word);
    // The distance is at least the difference of the lengths.
    if (Math.abs(from.length - to.length) >= limit) continue;
    const edits = distance(from, to);
    if (edits < limit) [best, limit] = [word, edits];
  }
  return best;
}

/** Length of the longest text that is compared. */
const MAX_LENGTH = 60;

const plain = (word: string): string => word.toLowerCase().replace(/[-_\s]/g, '');

/**
 * Returns the number of letters to add, remove, change or swap with a neighbour: Damerau–Levenshtein distance,
 * optimal string alignment.
 */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({length: b.length + 1}, (_, j) => j)];
  const cell = (i: number, j: number) => rows[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i++) {
    const row = (rows[i] = [i]);
    for (let j = 1; j <= b.length; j++) {
      const change = cell(i - 1, j - 1) + Number(a[i - 1] !== b[j - 1]);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? cell(i - 2, j - 2) + 1 : Infinity;
      row[j] = Math.min(cell(i - 1, j) + 1, cell(i, j - 1) + 1, change, swap);
    }
  }
  return cell(a.length, b.length);
}
