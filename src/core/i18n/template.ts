/**
 * A text with placeholders, from `str` or from a translation. In a translation, `values` are the indexes of the
 * values in the source.
 */
export interface Template {
  strTag: true;
  strings: readonly string[];
  values: readonly unknown[];
}

/** Creates a text with placeholders for `msg`. */
export const str: {
  (strings: TemplateStringsArray, ...values: unknown[]): Template;
  /** @internal */
  _LIT_LOCALIZE_STR_?: never;
} = (strings, ...values) => ({strTag: true, strings, values});
