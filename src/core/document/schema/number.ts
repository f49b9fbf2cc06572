import * as v from 'valibot';

/** A number of the document, held to ±1e15: up to there JavaScript counts every whole number exactly. */
export const quantity = v.pipe(v.number(), v.minValue(-1e15), v.maxValue(1e15));

/** A width or height in CSS pixels. */
export const pixels = v.pipe(v.number(), v.minValue(0), v.maxValue(1e15));
