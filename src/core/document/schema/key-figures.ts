import * as v from 'valibot';
import {list} from './limits.js';
import {quantity} from './number.js';
import {counted} from './counted.js';
import {string} from './text.js';

/** A key figure of the cluster, such as "more than 80 companies". Unknown values of `qualifier` are accepted. */
export const keyFigure = v.object({
  /**
   * The number.
   * @example 80
   */
  value: quantity,
  /**
   * How exact the number is: `moreThan`, `about` or `upTo`. An exact number has no qualifier.
   * @example "moreThan"
   * @example "about"
   * @example "upTo"
   */
  qualifier: v.optional(string),
  /**
   * Unit of the number.
   * @example {"en": "years", "pl": "lat"}
   */
  unit: v.optional(counted),
  /**
   * What the number counts, in the grammatical form that fits the value or in all plural forms of the language.
   * @example {"en": "companies", "pl": "przedsiębiorstw"}
   * @example {"en": {"one": "company", "other": "companies"}, "pl": {"one": "firma", "few": "firmy", "many": "firm"}}
   */
  label: v.optional(counted),
});

/** Figures about the cluster, in the order to show them. Field `keyFigures`. */
export const keyFigures = list(keyFigure);

export type KeyFigure = v.InferOutput<typeof keyFigure>;
