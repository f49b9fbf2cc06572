import * as v from 'valibot';
import {list, table, words} from './limits.js';

/** What is the same in every language. */
export const string = v.string('text');

/** A text: one string, or a language map `{"en": "…", "pl": "…"}` keyed by BCP 47 tags. */
export const text = v.union([words, table(words)]);

/** A text, or an object that has it as its name. */
export const named = v.union([
  ...text.options,
  v.object({
    /**
     * What it is called.
     * @example {"en": "Example Foundry", "pl": "Odlewnia Przykładowa"}
     */
    name: text,
    /**
     * Address of its web page: `http`, `https`, `mailto` or `tel`.
     * @example "https://example.com/foundry"
     */
    url: v.optional(string),
  }),
]);

/** One telephone number or several. */
export const telephone = v.union([string, list(string)]);

const days = 'YYYY, YYYY-MM or YYYY-MM-DD in quotes';

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; a year or a month means the whole of it. */
export const day = v.pipe(v.string(days), v.regex(/^\d{4}(-\d\d(-\d\d)?)?$/, days));

export type Text = v.InferOutput<typeof text>;
export type Named = v.InferOutput<typeof named>;
export type Day = v.InferOutput<typeof day>;
