import * as v from 'valibot';
import {text} from './text.js';

/** An item of a list of statements: a text, or a name with a description. */
export const item = v.union([
  ...text.options,
  v.object({
    /**
     * The statement in a few words.
     * @example {"en": "One order book", "pl": "Jeden portfel zamówień"}
     */
    name: text,
    /**
     * A sentence or two more.
     * @example "A shared platform divides large orders among the workshops."
     */
    description: v.optional(text),
  }),
]);

export type Item = v.InferOutput<typeof item>;
