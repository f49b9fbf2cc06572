/** The smallest single change from one text to another. The text around it stays, so that the caret keeps its position. */
export function difference(
  before: string,
  after: string,
): {from: number; to: number; insert: string} {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from++;
  let commonEnd = 0;
  while (commonEnd < shorter - from && before.at(-1 - commonEnd) === after.at(-1 - commonEnd))
    commonEnd++;
  return {from, to: before.length - commonEnd, insert: after.slice(from, after.length - commonEnd)};
}
