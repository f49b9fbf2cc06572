import * as v from 'valibot';
import {longList} from './limits.js';
import {code, string, text, type Text} from './text.js';

/** A specialization of the cluster's companies. `code` belongs to the classification `codeSet`, such as NACE. */
export const specialization = v.union([
  ...text.options,
  v.object({
    /**
     * Short name that does not change when the texts change.
     * @example "casting"
     */
    id: v.optional(code),
    /**
     * Name of the specialization.
     * @example {"en": "iron and steel castings", "pl": "odlewy żeliwne i staliwne"}
     */
    name: text,
    /**
     * One or two sentences about the specialization.
     * @example "From single prototypes to series of machine beds."
     */
    description: v.optional(text),
    /**
     * Address of a page about the specialization.
     * @example "https://example.org/specializations/casting"
     */
    url: v.optional(string),
    /**
     * Its code in a classification, as a text.
     * @example "24.51"
     */
    code: v.optional(code),
    /**
     * The classification that contains `code`.
     * @example "NACE Rev. 2"
     */
    codeSet: v.optional(string),
  }),
]);

/** Specializations, in the order to show them. Field `specializations`. */
export const specializations = longList(specialization);

export type Specialization = v.InferOutput<typeof specialization>;
/** A specialization that is written as an object. */
export interface SpecializationFields extends Exclude<Specialization, Text> {}
