/**
 * The URL of the document, and whether it is allowed: http(s) on the page's own origin or on a configured one. Other origins are
 * refused, because anybody could show their own texts under the page's URL.
 */
export interface EmbedSource {
  readonly url: string;
  /** Host of the URL, for messages. */
  readonly host: string;
  readonly allowed: boolean;
  /** Whether the document is on the page's own origin. */
  readonly sameOrigin: boolean;
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
  const sameOrigin = origin === new URL(page).origin;
  const isListed = sources
    .split(/\s+/)
    .some((entry) => URL.canParse(entry) && new URL(entry).origin === origin);
  const allowed = /^https?:$/.test(protocol) && (sameOrigin || isListed);
  return {url: href, host, sameOrigin, allowed};
}
