import * as v from 'valibot';
import {normalizeCurrency} from '../currency-spelling.js';
import {quantity} from './number.js';

/** A currency by its code (ISO 4217). */
export const currency = v.pipe(v.string('text'), v.transform(normalizeCurrency));

/** An amount of money. */
export const money = v.object({
  /**
   * The amount as a number, in full, not in thousands.
   * @example 1250000
   */
  value: quantity,
  /**
   * Its currency (ISO 4217).
   * @example "PLN"
   * @example "EUR"
   */
  currency: v.optional(currency),
});

export type Money = v.InferOutput<typeof money>;
