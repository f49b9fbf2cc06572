import * as v from 'valibot';
import {list} from './limits.js';
import {quantity} from './number.js';
import {counted} from './counted.js';
import {string} from './text.js';

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
  unit: v.optional(counted),
  /**
   * What the number counts: in the grammatical form that fits the value, or in all forms of the language.
   * @example {"en": "companies", "pl": "przedsiębiorstw"}
   * @example {"en": {"one": "company", "other": "companies"}, "pl": {"one": "firma", "few": "firmy", "many": "firm"}}
   */
  label: v.optional(counted),
});

/** Figures about the cluster, in the order to show them. Field `keyFigures`. */
export const keyFigures = list(keyFigure);

export type KeyFigure = v.InferOutput<typeof keyFigure>;
