import * as v from 'valibot';
import {image} from './image.js';
import {named, text} from './text.js';

/** A member of the board; field names of schema.org's Person and Role. */
export const person = v.object({
  name: text,
  honorificPrefix: v.optional(text),
  honorificSuffix: v.optional(text),
  roleName: v.optional(text),
  jobTitle: v.optional(text),
  affiliation: v.optional(named),
  group: v.optional(text),
  image: v.optional(image),
  url: v.optional(v.string()),
  email: v.optional(v.string()),
  telephone: v.optional(v.string()),
});

/** The people of the cluster's board, in the order to show them. */
export const board = v.array(person);

export type Person = v.InferOutput<typeof person>;
