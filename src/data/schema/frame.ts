import * as v from 'valibot';
import {day, named, text} from './text.js';

/** What every widget needs of the document, whatever part it shows. */
export const frame = v.object({
  schemaVersion: v.optional(v.number()),
  language: v.optional(v.string()),
  timeZone: v.optional(v.string()),
  dateModified: v.optional(day),
  source: v.optional(named),
  name: text,
  headings: v.optional(v.record(v.string(), text)),
});

export type Frame = Partial<v.InferOutput<typeof frame>>;
