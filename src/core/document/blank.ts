/** Largest depth that is examined. The document format is six levels deep. */
const MAX_DEPTH = 8;

/** Returns whether a value counts as absent: `undefined`, `null`, or a string of white space. */
export const isAbsent = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && !value.trim());

/**
 * Returns whether a value is blank: an absent value, or a list or an object that contains only such values,
 * such as an empty row of a spreadsheet or an empty form of a content management system. Zeros are ignored if
 * another value is absent, because empty rows often contain zeros.
 */
export function isBlank(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return isAbsent(value);
  if (depth > MAX_DEPTH) return false;
  let [zeros, absent] = [false, false];
  // `for … in` needs no list of keys or values. The loop usually ends at the first key.
  for (const key in value) {
    if (!Object.hasOwn(value, key)) continue;
    const entry: unknown = value[key as keyof typeof value];
    if (entry === 0) zeros = true;
    else if (!isBlank(entry, depth + 1)) return false;
    else absent ||= isAbsent(entry);
  }
  return absent || !zeros;
}
