/**
 * Where the page is told to take the document from, and whether it may: http(s) from its own origin or one that its
 * configuration names. Any other would let strangers show their own texts under the page's name.
 */
export interface EmbedSource {
  /** Absolute address. */
  readonly address: string;
  /** What the address is shown as: its host. */
  readonly host: string;
  readonly allowed: boolean;
  /** Whether the document is of the page's own origin. */
  readonly own: boolean;
}

/**
 * Checks whether the page may show the document of an address.
 *
 * @param src as in the page's query, relative to the page
 * @param page the page's own address
 * @param sources allowed origins, separated by white space
 * @returns `undefined` for what is no address
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
