import * as v from 'valibot';
import {text} from './text.js';

/** The address of an image, or an object that also tells its text alternative, size in CSS pixels and credit. */
export const image = v.union([
  v.string(),
  v.object({
    src: v.string(),
    alt: v.optional(text),
    width: v.optional(v.number()),
    height: v.optional(v.number()),
    creditText: v.optional(text),
    license: v.optional(v.string()),
  }),
]);

export type Image = v.InferOutput<typeof image>;
