/**
 * Column counts for the three widths at which the board has room for 3, 4 and 5 columns, as class names `m3 l3 x5`:
 * the most that fit without leaving one person alone in the last row, full rows preferred (nine are 3 × 3).
 *
 * @param count number of people
 */
export function columns(count: number): string {
  return `m${fit(count, 3)} l${fit(count, 4)} x${fit(count, 5)}`;
}

function fit(count: number, most: number): number {
  if (count <= most) return Math.max(count, 2);
  const candidates = [most, most - 1, most - 2].filter((columns) => columns >= 2);
  return (
    candidates.find((columns) => columns >= 3 && count % columns === 0) ??
    candidates.find((columns) => count % columns !== 1) ??
    most
  );
}
