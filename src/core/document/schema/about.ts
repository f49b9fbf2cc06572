import * as v from 'valibot';
import {list} from './limits.js';
import {text} from './text.js';

/** What the cluster says of itself: fields of the document itself, read with the key `''`. */
export const about = v.object({
  /**
   * What the cluster wants to become.
   * @example {"en": "A region in which every metal part can be made.", "pl": "Region, w którym powstanie każda metalowa część."}
   */
  vision: v.optional(text),
  /**
   * What the cluster is there for.
   * @example "We bring foundries, workshops and schools together."
   */
  mission: v.optional(text),
  /**
   * Who the cluster is, in a paragraph.
   * @example "The cluster brings together companies of the metal industry."
   */
  description: v.optional(text),
  /**
   * What makes the cluster worth knowing, one sentence each.
   * @example ["A shared measuring laboratory, open to every member."]
   */
  highlights: v.optional(list(text)),
});

export type About = v.InferOutput<typeof about>;
