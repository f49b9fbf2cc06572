/** The middle of the numbers; of an even count the upper one of the two. @param {number[]} numbers */
export const median = (numbers) =>
  numbers.toSorted((one, other) => one - other)[numbers.length >> 1] ?? NaN;
