import * as v from 'valibot';
import {image} from './image.js';
import {string, text} from './text.js';

/** How members show on their own sites that they are members. Field `membership`. */
export const membership = v.object({
  /**
   * Words of the badge; default "Member of" with the name of the cluster.
   * @example {"en": "Member of the Example Cluster", "pl": "Członek Klastra Przykładowego"}
   */
  label: v.optional(text),
  /**
   * Image of the badge; by default the widget renders one.
   * @example "logos/member.svg"
   */
  image: v.optional(image),
  /**
   * Address of a page about the membership; default the website of the cluster.
   * @example "https://example.org/cluster/members"
   */
  url: v.optional(string),
});

export type Membership = v.InferOutput<typeof membership>;
