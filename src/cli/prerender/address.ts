import {randomBytes} from 'node:crypto';
import {basename} from 'node:path';

/*
 * The URL of a page is not known when it is prerendered. The page gets a temporary URL deep in a site that does not exist. The
 * resulting URLs are then made relative again, to the page or the root of its site. The names are random, so that
 * no document can contain such an address.
 */
const host = `${randomBytes(9).toString('hex')}.invalid`;
const site = `https://${host}`;
const step = randomBytes(6).toString('hex');
/** Folder of the page. Deep, so that `../` does not leave the site. */
const folder = `/${step}`.repeat(16);

/** The temporary URL of a page. */
export const pageUrl = (file: string): string =>
  `${site}${folder}/${encodeURIComponent(basename(file))}`;

/** Returns the URL of an address in a page, or `undefined` if the address is not valid. */
export const toUrl = (address: string, base: string): string | undefined =>
  URL.canParse(address, base) ? new URL(address, base).href : undefined;

/** Replaces the temporary host name in a text, because widgets show the host of a link as its text. */
export const withoutHost = (text: string, replacement: string): string =>
  text.replaceAll(host, () => replacement);

/**
 * Returns where to read a URL: from the network, or from a file relative to the folder of the page or the root of its site.
 *
 * @throws {URIError} if the path cannot be a file name, such as `%ff`
 */
export function locate(
  url: string,
): {readonly url: string} | {readonly path: string; readonly from: 'page' | 'root'} {
  if (!url.startsWith(`${site}/`)) return {url};
  const {pathname} = new URL(url);
  const inFolder = pathname.startsWith(`/${step}/`);
  const path = inFolder ? relative(pathname, `${folder}/`) : pathname.slice(1);
  return {path: decodeURIComponent(path), from: inFolder ? 'page' : 'root'};
}

/**
 * Converts a URL to an address for the page: relative to the page or the root if it is on the page's own site, unchanged
 * otherwise. Resolving the result against the page gives the same address: no segment can be mistaken for a scheme or a host.
 *
 * @param base base URL of the page
 * @see https://www.rfc-editor.org/rfc/rfc3986#section-4.2
 */
export function toAddress(url: string, base: string): string {
  if (!url.startsWith(`${site}/`)) return url;
  const {pathname, search, hash} = new URL(url);
  // In a path that begins with two slashes, the first segment would be interpreted as a host.
  const fromRoot = pathname.startsWith('//') ? `/.${pathname}` : pathname;
  const path = pathname.startsWith(`/${step}/`)
    ? relative(pathname, new URL(base).pathname)
    : fromRoot;
  return path + search + hash;
}

/** Makes a path relative to another one. Both begin with a slash. */
function relative(path: string, base: string): string {
  const to = path.split('/');
  const from = base.split('/').slice(0, -1);
  let same = 0;
  while (same < from.length && same < to.length - 1 && to[same] === from[same]) same++;
  const [first = '', ...more] = [...from.slice(same).map(() => '..'), ...to.slice(same)];
  // An empty first segment would mean the root or the page itself, one with a colon a scheme.
  return [...(first === '' || first.includes(':') ? ['.', first] : [first]), ...more].join('/');
}
