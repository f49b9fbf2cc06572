/**
 * Finds the best of the languages that are there for the one that is wanted: the tag itself, then the tag shortened
 * from its end (`pl-PL` finds `pl`). Source: RFC 4647, section 3.4 (Lookup).
 *
 * @param wanted a BCP 47 tag, in any case
 * @param available the tags to choose from
 * @returns the tag as it stands in `available`, or `undefined`
 */
export function lookup(wanted: string, available: readonly string[]): string | undefined {
  let range = wanted.toLowerCase();
  while (range) {
    const found = available.find((tag) => tag.toLowerCase() === range);
    if (found !== undefined) return found;
    // A single letter (`-x-`, `-u-`) introduces what follows and goes with it.
    range = range.slice(0, Math.max(0, range.lastIndexOf('-'))).replace(/-\w$/, '');
  }
  return undefined;
}
