/**
 * Length of the longest tag that is read. Source: RFC 5646, section 4.4.1, according to which 35 characters are
 * enough for every tag in use.
 */
const MAX_LENGTH = 35;

/** Returns a language tag with hyphens between its subtags. Many systems write `pl_PL` instead of `pl-PL`. */
export function normalizeLanguageTag(tag: string): string {
  const trimmed = tag.trim();
  return trimmed.length > MAX_LENGTH ? '' : trimmed.replaceAll('_', '-');
}

/**
 * Finds the best available language: the tag itself, or the tag without its last subtags (`pl-PL` finds `pl`).
 * Source: RFC 4647, section 3.4 (Lookup).
 *
 * @param requested a BCP 47 tag, in any case, with hyphens or underscores
 * @param available the tags to choose from
 * @returns the tag as it is spelled in `available`, or `undefined`
 */
export function lookup(requested: string, available: readonly string[]): string | undefined {
  let range = normalizeLanguageTag(requested).toLowerCase();
  while (range) {
    const match = available.find((tag) => normalizeLanguageTag(tag).toLowerCase() === range);
    if (match !== undefined) return match;
    // A single letter (`-x-`, `-u-`) introduces the next subtag and is removed with it.
    range = range.slice(0, Math.max(0, range.lastIndexOf('-'))).replace(/-\w$/, '');
  }
  return undefined;
}

/**
 * Finds the best available language as `lookup` does, or the first one of another region: `pl` finds `pl-PL`.
 * Source: RFC 4647, section 3.3.1 (Basic Filtering).
 */
export function bestLanguage(requested: string, available: readonly string[]): string | undefined {
  const range = normalizeLanguageTag(requested).toLowerCase();
  const isOfRange = (tag: string): boolean =>
    normalizeLanguageTag(tag).toLowerCase().startsWith(`${range}-`);
  return lookup(requested, available) ?? (range ? available.find(isOfRange) : undefined);
}
