/** The longest tag that is looked at. Source: RFC 5646, section 4.4.1, where 35 characters are room for all that is in use. */
const MAX_LENGTH = 35;

/**
 * A language tag with hyphens between its subtags. Many systems write `pl_PL` for `pl-PL`.
 *
 * @returns `''` for a text that is too long to be a tag
 */
export function normalizeLanguageTag(tag: string): string {
  const trimmed = tag.trim();
  return trimmed.length > MAX_LENGTH ? '' : trimmed.replaceAll('_', '-');
}

/**
 * Finds the best of the available languages for the one that is wanted: the tag itself, then the tag shortened from its
 * end (`pl-PL` finds `pl`). Source: RFC 4647, section 3.4 (Lookup).
 *
 * @param wanted a BCP 47 tag, in any case, with hyphens or underscores
 * @param available the tags to choose from
 * @returns the tag as it is written in `available`, or `undefined`
 */
export function lookup(wanted: string, available: readonly string[]): string | undefined {
  let range = normalizeLanguageTag(wanted).toLowerCase();
  while (range) {
    const found = available.find((tag) => normalizeLanguageTag(tag).toLowerCase() === range);
    if (found !== undefined) return found;
    // A single letter (`-x-`, `-u-`) introduces what follows and goes with it.
    range = range.slice(0, Math.max(0, range.lastIndexOf('-'))).replace(/-\w$/, '');
  }
  return undefined;
}

/**
 * As `lookup`, and where that finds nothing the first language of another region: `pl` finds `pl-PL`. Source: RFC 4647,
 * section 3.3.1 (Basic Filtering).
 */
export function bestLanguage(wanted: string, available: readonly string[]): string | undefined {
  const range = normalizeLanguageTag(wanted).toLowerCase();
  const isOfRange = (tag: string): boolean =>
    normalizeLanguageTag(tag).toLowerCase().startsWith(`${range}-`);
  return lookup(wanted, available) ?? (range ? available.find(isOfRange) : undefined);
}
