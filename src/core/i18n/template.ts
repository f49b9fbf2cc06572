/** A text with gaps, as `str` makes it and as a translation stores it (there `values` are the gaps' numbers). */
export interface Template {
  strTag: true;
  strings: readonly string[];
  values: readonly unknown[];
}

/** Marks a text with gaps for `msg`. */
export const str: {
  (strings: TemplateStringsArray, ...values: unknown[]): Template;
  /** @internal */
  _LIT_LOCALIZE_STR_?: never;
} = (strings, ...values) => ({strTag: true, strings, values});
