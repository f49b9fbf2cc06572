import {randomBytes} from 'node:crypto';
import {basename} from 'node:path';

/*
 * Where a page will lie on the web is not known when it is prerendered. It is taken to lie deep in a site that does not
 * exist, and the addresses found there are written relative to the page, or to the root of its site, again. The names are
 * random, so that no document can contain such an address.
 */
const host = `${randomBytes(9).toString('hex')}.invalid`;
const site = `https://${host}`;
const step = randomBytes(6).toString('hex');
/** The folder that the page lies in. Deep, so that `../` does not lead out of it. */
const folder = `/${step}`.repeat(16);

/** The address that a page is taken to have. */
export const pageAddress = (file: string): string =>
  `${site}${folder}/${encodeURIComponent(basename(file))}`;

/** An address in a page, made absolute; `undefined` for a text that is no address. */
export const absolute = (address: string, base: string): string | undefined =>
  URL.canParse(address, base) ? new URL(address, base).href : undefined;

/** A text with the name of that site replaced: widgets show the host of a link as its text. */
export const withoutHost = (text: string, replacement: string): string =>
  text.replaceAll(host, () => replacement);

/**
 * Where to read what lies at an address: http(s), or a file, relative to the folder of the page or to the root of its site.
 *
 * @throws {URIError} for an address that no file can have, such as `%ff`
 */
export function placeOf(
  address: string,
): {readonly url: string} | {readonly path: string; readonly from: 'page' | 'root'} {
  if (!address.startsWith(`${site}/`)) return {url: address};
  const {pathname} = new URL(address);
  const inFolder = pathname.startsWith(`/${step}/`);
  const path = inFolder ? relative(pathname, `${folder}/`) : pathname.slice(1);
  return {path: decodeURIComponent(path), from: inFolder ? 'page' : 'root'};
}

/**
 * An absolute address as a page contains it: relative to the page or to the root where it is of the page's own site,
 * unchanged otherwise. Resolved against the page it is the same address again: no segment is taken for a scheme or a host.
 *
 * @param base absolute address that addresses in the page are relative to
 * @see https://www.rfc-editor.org/rfc/rfc3986#section-4.2
 */
export function written(address: string, base: string): string {
  if (!address.startsWith(`${site}/`)) return address;
  const {pathname, search, hash} = new URL(address);
  // Of a path that begins with two slashes the first segment would be taken for a host.
  const fromRoot = pathname.startsWith('//') ? `/.${pathname}` : pathname;
  const path = pathname.startsWith(`/${step}/`)
    ? relative(pathname, new URL(base).pathname)
    : fromRoot;
  return path + search + hash;
}

/** A path relative to another; both begin with a slash. */
function relative(path: string, base: string): string {
  const to = path.split('/');
  const from = base.split('/').slice(0, -1);
  let same = 0;
  while (same < from.length && same < to.length - 1 && to[same] === from[same]) same++;
  const [first = '', ...more] = [...from.slice(same).map(() => '..'), ...to.slice(same)];
  // Empty it would be the root or the page itself, with a colon a scheme.
  return [...(first === '' || first.includes(':') ? ['.', first] : [first]), ...more].join('/');
}
