interface ColumnOptions {
  /** The largest number of columns, however wide the list is. */
  readonly most?: number;
  /** The number of columns where every number leaves one item alone in the last row. */
  readonly fallback?: 1 | 2;
}

/**
 * Class names for the number of columns at the widths where a list has room for 2, 3, 4 and 5 of them: `s2 m3 l4 x5`.
 * The styles of `columnBands` turn them into columns.
 *
 * @param counts number of items, or of the items of each list that has the same columns
 */
export function columns(
  counts: number | readonly number[],
  {most = 5, fallback = 1}: ColumnOptions = {},
): string {
  const lists = [counts].flat();
  return ['s', 'm', 'l', 'x']
    .map((letter, i) => letter + (fit(lists, Math.min(i + 2, most)) ?? fallback))
    .join(' ');
}

/**
 * The number of columns that leaves the fewest cells of the last rows empty, and never one item alone in a last row:
 * seven are 4 + 3, nine 3 × 3. `undefined` where no number does that without leaving half of the width empty.
 */
function fit(counts: readonly number[], room: number): number | undefined {
  const largest = Math.max(1, ...counts);
  if (largest <= room) return largest;
  const empty = (columns: number) =>
    counts.reduce((sum, count) => sum + ((columns - (count % columns)) % columns), 0);
  return [room, room - 1, room - 2]
    .filter(
      (columns) =>
        columns * 2 > room && !counts.some((count) => count > columns && count % columns === 1),
    )
    .toSorted((one, other) => empty(one) - empty(other))[0];
}
