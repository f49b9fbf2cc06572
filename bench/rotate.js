/**
 * A list that begins with another item: each round of a benchmark does, so that no contender always follows the same one.
 * @template T
 * @param {T[]} list
 * @param {number} by
 */
export const rotate = (list, by) => {
  const first = by % list.length;
  return [...list.slice(first), ...list.slice(0, first)];
};
