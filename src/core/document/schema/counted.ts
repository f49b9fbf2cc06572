import * as v from 'valibot';
import {table, textString} from './limits.js';

const form = v.optional(textString);

/** Plural forms of a text, by the categories of Unicode CLDR: https://cldr.unicode.org/index/cldr-spec/plural-rules */
export const pluralForms = v.object({
  /**
   * Form for the category "zero", which Arabic, Latvian and Welsh have.
   * @example "uzņēmumu"
   */
  zero: form,
  /**
   * Form for the category "one".
   * @example "firma"
   */
  one: form,
  /**
   * Form for the category "two", which Arabic, Slovenian and Welsh have.
   * @example "podjetji"
   */
  two: form,
  /**
   * Form for the category "few": in Polish for 2 to 4, 22 to 24.
   * @example "firmy"
   */
  few: form,
  /**
   * Form for the category "many": in Polish for 0, 5 to 21, 25 to 31.
   * @example "firm"
   */
  many: form,
  /**
   * Form for all other numbers: in Polish for fractions.
   * @example "firmy"
   */
  other: form,
});

/** A text next to a number: a text, or a language map that can have plural forms for each language. */
export const counted = v.union([textString, table(v.union([textString, pluralForms]))]);

export type PluralForms = v.InferOutput<typeof pluralForms>;
export type Counted = v.InferOutput<typeof counted>;
