import * as v from 'valibot';
import {longList} from './limits.js';
import {code, string, text} from './text.js';

/** What the cluster's companies do; `code` is one of a classification such as NACE, named by `codeSet`. */
export const specialization = v.union([
  ...text.options,
  v.object({
    /**
     * Short name that stays the same whatever the texts say.
     * @example "casting"
     */
    id: v.optional(code),
    /**
     * What it is.
     * @example {"en": "iron and steel castings", "pl": "odlewy żeliwne i staliwne"}
     */
    name: text,
    /**
     * A sentence or two more.
     * @example "From single prototypes to series of machine beds."
     */
    description: v.optional(text),
    /**
     * Address of a page about it.
     * @example "https://example.org/specializations/casting"
     */
    url: v.optional(string),
    /**
     * Its code in a classification, as text.
     * @example "24.51"
     */
    code: v.optional(code),
    /**
     * The classification that `code` is from.
     * @example "NACE Rev. 2"
     */
    codeSet: v.optional(string),
  }),
]);

/** Specializations, in the order to show them. Field `specializations`. */
export const specializations = longList(specialization);

export type Specialization = v.InferOutput<typeof specialization>;
