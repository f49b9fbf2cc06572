/**
 * The requested address of the document, and whether it is allowed: http(s) on the page's own origin or on a configured one. Other
 * origins are refused, because anybody could show their own texts under the page's address.
 */
export interface EmbedSource {
  /** Absolute URL. */
  readonly address: string;
  /** Host of the URL, for messages. */
  readonly host: string;
  readonly allowed: boolean;
  /** Whether the document is on the page's own origin. */
  readonly own: boolean;
}

/**
 * Checks whether the page may show the document of an address.
 *
 * @param src address from the page's query, relative to the page
 * @param page URL of the page
 * @param sources allowed origins, separated by white space
 * @returns `undefined` if `src` is not a valid URL
 */
export function checkSource(src: string, page: string, sources: string): EmbedSource | undefined {
  if (!URL.canParse(src, page)) return undefined;
  const {href, host, origin, protocol} = new URL(src, page);
  const own = origin === new URL(page).origin;
  const listed = sources
    .split(/\s+/)
    .some((entry) => URL.canParse(entry) && new URL(entry).origin === origin);
  return {address: href, host, own, allowed: /^https?:$/.test(protocol) && (own || listed)};
}
