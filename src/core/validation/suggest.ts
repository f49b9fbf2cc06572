/** The word of a list that was probably meant, if one is near enough. */
export function suggest(written: string, words: Iterable<string>): string | undefined {
  if (written.length > LONGEST) return undefined;
  const from = plain(written);
  let best: string | undefined;
  let least = Math.min(3, Math.floor(written.length / 2) + 1);
  for (const word of words) {
    const to = plain(word);
    // So many letters must be added or dropped at least.
    if (Math.abs(from.length - to.length) >= least) continue;
    const away = distance(from, to);
    if (away < least) [best, least] = [word, away];
  }
  return best;
}

/** No field has a longer name. */
const LONGEST = 60;

const plain = (word: string): string => word.toLowerCase().replace(/[-_\s]/g, '');

/** Letters to add, drop, change, or swap with their neighbour: Damerau–Levenshtein, optimal string alignment. */
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
