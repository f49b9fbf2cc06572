/**
 * Replaces placeholders such as `{0}` and `{name}` in a text.
 *
 * @param valueOf returns the value of a placeholder, or `undefined` for a placeholder that stays
 */
export const fillPlaceholders = (
  text: string,
  valueOf: (name: string) => string | undefined,
): string =>
  text.replace(/\{(\w+)\}/g, (placeholder, name: string) => valueOf(name) ?? placeholder);
