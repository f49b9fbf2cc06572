/*
 * What stands in for d3-array in the CDN files: `ticks` and `nice` for two ticks and more, and `bisectCenter`, of ascending
 * numbers. 0.4 kB (gzip) less. A test holds both to the same results.
 */

/** The step that makes about `count` round ticks; below 1 its inverse, negative, so that no digit is lost. */
function increment(start: number, stop: number, count: number): number {
  const rough = (stop - start) / count;
  const power = Math.floor(Math.log10(rough));
  const error = rough / 10 ** power;
  const factor = [50, 10, 2].findIndex((bound) => error >= Math.sqrt(bound));
  const round = [10, 5, 2][factor] ?? 1;
  return power < 0 ? -(10 ** -power) / round : 10 ** power * round;
}

/** A number of steps as a value, and the number of steps that is nearest to a value. */
const stepping = (step: number) =>
  step < 0
    ? {at: (i: number) => i / -step, near: (value: number) => Math.round(value * -step)}
    : {at: (i: number) => i * step, near: (value: number) => Math.round(value / step)};

export function ticks(start: number, stop: number, count: number): number[] {
  if (start === stop) return [start];
  const {at, near} = stepping(increment(start, stop, count));
  let first = near(start);
  let last = near(stop);
  if (at(first) < start) first++;
  if (at(last) > stop) last--;
  return Array.from({length: Math.max(0, last - first + 1)}, (_, i) => at(first + i));
}

export function nice(start: number, stop: number, count: number): [number, number] {
  for (let former = 0; ;) {
    const step = increment(start, stop, count);
    if (step === former || !step || !Number.isFinite(step)) return [start, stop];
    const {at, near} = stepping(step);
    const [first, last] = [near(start), near(stop)];
    start = at(at(first) > start ? first - 1 : first);
    stop = at(at(last) < stop ? last + 1 : last);
    former = step;
  }
}

export function bisectCenter(values: readonly number[], wanted: number): number {
  const value = (index: number) => values[index] ?? NaN;
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value(middle) < wanted) low = middle + 1;
    else high = middle;
  }
  return low > 0 && value(low) - wanted > wanted - value(low - 1) ? low - 1 : low;
}
