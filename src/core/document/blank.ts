/** The format is six deep; what lies deeper is not looked at. */
const DEEPEST = 8;

/** Whether a value counts as absent: `null`, or a text of white space alone. */
export const isAbsent = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && !value.trim());

/**
 * Whether nothing is given: an absent value, or a list or an object with nothing else in it, such as the row of a
 * spreadsheet or the form of a content management system that nobody filled in. Such rows have zeros beside empty fields.
 */
export function isBlank(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return isAbsent(value);
  if (depth > DEEPEST) return false;
  let [zeros, absent] = [false, false];
  // Neither a list of the keys nor one of the values: it usually ends with the first.
  for (const key in value) {
    if (!Object.hasOwn(value, key)) continue;
    const each: unknown = value[key as keyof typeof value];
    if (each === 0) zeros = true;
    else if (!isBlank(each, depth + 1)) return false;
    else absent ||= isAbsent(each);
  }
  return absent || !zeros;
}
