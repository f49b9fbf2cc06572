import * as v from 'valibot';
import {image} from './image.js';
import {list} from './limits.js';
import {day, text} from './text.js';

/** The identity of the cluster without its name: fields of the document itself, read with the key `''`. */
export const identity = v.object({
  /**
   * Short names and other names of the cluster.
   * @example ["DMC"]
   */
  alternateName: v.optional(list(text)),
  /**
   * The cluster's logo.
   * @example {"src": "logos/cluster.svg", "alt": "Logo of the Example Cluster", "width": 320, "height": 320}
   */
  logo: v.optional(image),
  /**
   * When the cluster was founded.
   * @example "2009-05"
   */
  foundingDate: v.optional(day),
});

export type Identity = v.InferOutput<typeof identity>;
