import * as v from 'valibot';
import {list} from './limits.js';
import {quantity} from './number.js';
import {string, text} from './text.js';

/** One figure about the cluster: "more than 80 companies". Unknown values of `qualifier` are let through. */
export const keyFigure = v.object({
  /**
   * The number.
   * @example 80
   */
  value: quantity,
  /**
   * How exact the number is: `moreThan`, `about` or `upTo`; left out for an exact one.
   * @example "moreThan"
   * @example "about"
   * @example "upTo"
   */
  qualifier: v.optional(string),
  /**
   * What the number is measured in.
   * @example {"en": "years", "pl": "lat"}
   */
  unit: v.optional(text),
  /**
   * What the number counts, in the grammatical form that fits the value.
   * @example {"en": "companies", "pl": "przedsiębiorstw"}
   */
  label: v.optional(text),
});

/** Figures about the cluster, in the order to show them. Field `keyFigures`. */
export const keyFigures = list(keyFigure);

export type KeyFigure = v.InferOutput<typeof keyFigure>;
