/**
 * Addresses of a page that does not know yet where it will lie: it is taken to lie deep in a site that does not exist, and
 * what is found there is written relative to the page again.
 */
const site = 'https://page.invalid';

/** The page's own address. */
export const pageAddress = `${site}/~/~/~/~/~/~/~/~/page.html`;

/** An address as the page has it, made absolute; `undefined` for what is none. */
export const absolute = (address: string, base = pageAddress): string | undefined =>
  URL.canParse(address, base) ? new URL(address, base).href : undefined;

/** Where to read what lies at an address: http(s), or a file beside the page or below the root of the site. */
export function placeOf(address: string): {url: string} | {path: string; fromRoot: boolean} {
  if (!address.startsWith(`${site}/`)) return {url: address};
  const {pathname} = new URL(address);
  const path = decodeURIComponent(pathname);
  return path.startsWith('/~/')
    ? {path: relative(pathname, new URL(pageAddress).pathname, decodeURIComponent), fromRoot: false}
    : {path: path.slice(1), fromRoot: true};
}

/** A text in which the addresses of that site are relative to the page, or to its root, again. */
export const relativized = (text: string, base = pageAddress): string =>
  text.replace(/https:\/\/page\.invalid(\/[^"'\s<>\\]*)/g, (_, path: string) =>
    path.startsWith('/~/') ? relative(path, new URL(base).pathname) : path,
  );

function relative(path: string, page: string, read = (text: string): string => text): string {
  const to = path.split('/');
  const from = page.split('/').slice(0, -1);
  let same = 0;
  while (same < from.length && same < to.length - 1 && to[same] === from[same]) same++;
  const up = from.slice(same).map(() => '..');
  return read([...up, ...to.slice(same)].join('/')) || './';
}
