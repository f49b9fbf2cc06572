import * as v from 'valibot';
import {text} from './text.js';

/** What the cluster's companies do; `code` is one of a classification such as NACE, named by `codeSet`. */
export const specialization = v.union([
  text,
  v.object({
    id: v.optional(v.string()),
    name: text,
    description: v.optional(text),
    url: v.optional(v.string()),
    code: v.optional(v.string()),
    codeSet: v.optional(v.string()),
  }),
]);

export const specializations = v.array(specialization);

export type Specialization = v.InferOutput<typeof specialization>;
