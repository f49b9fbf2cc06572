import * as v from 'valibot';

const range = 'a number from -1e15 to 1e15';

/** A number from −1e15 to 1e15. Within this range, JavaScript represents every whole number exactly. */
export const quantity = v.pipe(
  v.number('a number'),
  v.minValue(-1e15, range),
  v.maxValue(1e15, range),
);

const size = 'a number of pixels';

/** A width or height in CSS pixels. */
export const pixels = v.pipe(v.number(size), v.minValue(0, size), v.maxValue(1e15, size));
