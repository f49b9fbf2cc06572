/** Returns a function that caches its last result until its arguments change. */
export function memoizeLast<Input extends readonly unknown[], Result>(
  make: (...input: Input) => Result,
): (...input: Input) => Result {
  let last: {readonly input: Input; readonly result: Result} | undefined;
  return (...input) => {
    if (!last?.input.every((value, i) => value === input[i]))
      last = {input, result: make(...input)};
    return last.result;
  };
}
