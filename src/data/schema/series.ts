import * as v from 'valibot';
import {named, text} from './text.js';

/** A power of ten (SDMX UNIT_MULT): 3 means thousands, 6 millions. */
const multiplier = v.pipe(v.number(), v.integer(), v.minValue(-6), v.maxValue(12));

export const unit = v.object({
  currency: v.optional(v.string()),
  multiplier: v.optional(multiplier),
  label: v.optional(text),
  kind: v.optional(v.string()),
});

/** One value of a series. `value` null is a gap, 0 a real zero. */
export const observation = v.object({
  period: v.union([text, v.number()]),
  value: v.nullable(v.pipe(v.number(), v.minValue(-1e15), v.maxValue(1e15))),
  multiplier: v.optional(multiplier),
  status: v.optional(v.string()),
  note: v.optional(text),
});

/** A numeric series; field names of SDMX where it has the thing. */
export const oneSeries = v.object({
  id: v.optional(v.string()),
  name: v.optional(text),
  summary: v.optional(text),
  unit: v.optional(unit),
  data: v.optional(v.array(observation)),
  source: v.optional(named),
});

export const series = v.array(oneSeries);

export type Unit = v.InferOutput<typeof unit>;
export type Observation = v.InferOutput<typeof observation>;
export type Series = v.InferOutput<typeof oneSeries>;
