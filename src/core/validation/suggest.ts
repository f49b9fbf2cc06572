/** The word of a list that was probably meant, if one is near enough. */
export function suggest(written: string, words: Iterable<string>): string | undefined {
  const plain = (word: string) => word.toLowerCase().replace(/[-_\s]/g, '');
  let best: string | undefined;
  let least = Math.min(3, Math.floor(written.length / 2) + 1);
  for (const word of words) {
    const away = distance(plain(written), plain(word));
    if (away < least) [best, least] = [word, away];
  }
  return best;
}

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
