import * as v from 'valibot';
import {image} from './image.js';
import {day, named, text} from './text.js';

/** An award: a certification runs out, a distinction does not. Unknown values of `kind` and `levelCode` are let through. */
export const award = v.object({
  name: text,
  description: v.optional(text),
  kind: v.optional(v.string()),
  level: v.optional(text),
  levelCode: v.optional(v.string()),
  issuer: v.optional(named),
  dateAwarded: v.optional(day),
  renewals: v.optional(v.array(day)),
  validFrom: v.optional(day),
  validUntil: v.optional(day),
  renewalFrom: v.optional(day),
  image: v.optional(image),
  url: v.optional(v.string()),
});

export const awards = v.array(award);

export type Award = v.InferOutput<typeof award>;
