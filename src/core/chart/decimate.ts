/**
 * Chooses the points that a line needs on a screen: of each column of pixels the first, the last, the lowest
 * and the highest, so that every extreme stays and the drawn line is the same as with all points. This is the
 * M4 aggregation of U. Jugel, Z. Jerzak, G. Hackenbroich, V. Markl, "M4: A Visualization-Oriented Time Series
 * Data Aggregation", PVLDB 7(10), 2014, https://doi.org/10.14778/2732951.2732953; preferred to LTTB
 * (S. Steinarsson, 2013), which may drop an extreme. The first gap of a column stays too.
 * @param column the column of pixels in which a point lies; equal ones have to be neighbours
 * @param value null is a gap; undefined is passed over
 * @returns indices, ascending
 */
export function decimate(
  length: number,
  column: (index: number) => number,
  value: (index: number) => number | null | undefined,
): number[] {
  const kept: number[] = [];
  let from = 0;
  while (from < length) {
    const here = column(from);
    let low = from;
    let high = from;
    let gap = -1;
    let to = from;
    for (; to < length && column(to) === here; to++) {
      const now = value(to);
      if (now === null && gap < 0) gap = to;
      if (now == null) continue;
      if (now < (value(low) ?? Infinity)) low = to;
      if (now > (value(high) ?? -Infinity)) high = to;
    }
    const chosen = new Set([from, low, high, to - 1]);
    if (gap >= 0) chosen.add(gap);
    kept.push(...[...chosen].sort((a, b) => a - b));
    from = to;
  }
  return kept;
}
