import * as v from 'valibot';
import {list} from './limits.js';
import {text} from './text.js';

/** The texts about the cluster: fields of the document itself, read with the key `''`. */
export const about = v.object({
  /**
   * What the cluster wants to become.
   * @example {"en": "A region in which every metal part can be made.", "pl": "Region, w którym powstanie każda metalowa część."}
   */
  vision: v.optional(text),
  /**
   * The purpose of the cluster.
   * @example "We bring foundries, workshops and schools together."
   */
  mission: v.optional(text),
  /**
   * A paragraph about the cluster.
   * @example "The cluster brings together companies of the metal industry."
   */
  description: v.optional(text),
  /**
   * Strengths of the cluster, one sentence each.
   * @example ["A shared measuring laboratory, open to every member."]
   */
  highlights: v.optional(list(text)),
});

export type About = v.InferOutput<typeof about>;
