import * as v from 'valibot';
import {image} from './image.js';
import {list, shortList} from './limits.js';
import {day, named, string, text} from './text.js';

/** An award: a certification expires, a distinction does not. Unknown values of `kind` and `levelCode` are accepted. */
export const award = v.object({
  /**
   * Name of the award.
   * @example {"en": "Key National Cluster", "pl": "Krajowy Klaster Kluczowy"}
   */
  name: text,
  /**
   * What the award is given for.
   * @example "For the way in which the cluster is run."
   */
  description: v.optional(text),
  /**
   * Kind: `certification` (it expires) or `distinction` (it does not expire).
   * @example "certification"
   * @example "distinction"
   */
  kind: v.optional(string),
  /**
   * Level, in words.
   * @example {"en": "Silver", "pl": "Srebrny"}
   */
  level: v.optional(text),
  /**
   * Level that determines the colour of the badge: `bronze`, `silver` or `gold`.
   * @example "bronze"
   * @example "silver"
   * @example "gold"
   */
  levelCode: v.optional(string),
  /**
   * The organisation that gives the award.
   * @example {"name": {"en": "Example Cluster Council", "pl": "Przykładowa Rada Klastrów"}, "url": "https://example.com/council"}
   */
  issuer: v.optional(named),
  /**
   * When the award was given for the first time.
   * @example "2015-06"
   */
  dateAwarded: v.optional(day),
  /**
   * When the award was renewed.
   * @example ["2018", "2021-03-15"]
   */
  renewals: v.optional(shortList(day)),
  /**
   * First day of its validity.
   * @example "2024-04-01"
   */
  validFrom: v.optional(day),
  /**
   * Last day of its validity. The award is still valid on this day.
   * @example "2031-03-31"
   */
  validUntil: v.optional(day),
  /**
   * First day on which the award can be renewed.
   * @example "2030-10"
   */
  renewalFrom: v.optional(day),
  /**
   * Its badge.
   * @example "logos/label.svg"
   */
  image: v.optional(image),
  /**
   * Address of a page about the award.
   * @example "https://example.com/council/labels/1"
   */
  url: v.optional(string),
});

/** Awards, in the order to show them. Field `awards`. */
export const awards = list(award);

export interface Award extends v.InferOutput<typeof award> {}
