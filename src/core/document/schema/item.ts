import * as v from 'valibot';
import {text} from './text.js';

/** An item of a list of statements: a text, or an object with a name and a description. */
export const item = v.union([
  ...text.options,
  v.object({
    /**
     * The statement in a few words.
     * @example {"en": "One order book", "pl": "Jeden portfel zamówień"}
     */
    name: text,
    /**
     * One or two sentences that explain the statement.
     * @example "A shared platform divides large orders among the workshops."
     */
    description: v.optional(text),
  }),
]);

export type Item = v.InferOutput<typeof item>;
