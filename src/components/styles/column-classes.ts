interface ColumnOptions {
  /** The largest number of columns, however wide the list is. */
  readonly maxColumns?: number;
  /** The number of columns to use if every number would leave a single item in the last row. */
  readonly defaultColumns?: 1 | 2;
}

/**
 * Class names that set the number of columns for container widths with room for 2, 3, 4 and 5 columns: `s2 m3 l4 x5`. The
 * styles from `columnBands` apply them.
 *
 * @param counts number of items of a list, or of each list if several lists share their columns
 */
export function columnClasses(
  counts: number | readonly number[],
  {maxColumns = 5, defaultColumns = 1}: ColumnOptions = {},
): string {
  const lists = [counts].flat();
  return ['s', 'm', 'l', 'x']
    .map(
      (letter, i) =>
        letter + (bestColumnCount(lists, Math.min(i + 2, maxColumns)) ?? defaultColumns),
    )
    .join(' ');
}

/**
 * The number of columns that leaves the fewest empty cells in the last rows and no single item in a last row: seven items are
 * 4 + 3, nine are 3 × 3. Two columns fewer than fit are for up to three rows: 18 items are not 3 × 6 where five fit. Returns
 * `undefined` if the columns would leave half of the width empty.
 *
 * @param room the largest number of columns that fit
 */
function bestColumnCount(counts: readonly number[], room: number): number | undefined {
  const largest = Math.max(1, ...counts);
  if (largest <= room) return largest;
  const emptyCells = (columns: number) =>
    counts.reduce((sum, count) => sum + ((columns - (count % columns)) % columns), 0);
  const possible = [room, room - 1, room - 2]
    .filter(
      (columns) =>
        columns * 2 > room && !counts.some((count) => count > columns && count % columns === 1),
    )
    .toSorted((one, other) => emptyCells(one) - emptyCells(other));
  return possible.find((columns) => columns > room - 2 || largest <= columns * 3) ?? possible[0];
}
