import {resolve} from './address.js';
import {decodeHost} from './punycode.js';

/** Longest name of a site. A longer one is reduced to its host. */
const MAX_LENGTH = 60;

/**
 * Returns the address of a website in the short form that people use: `https://www.example.org/cluster/` →
 * "example.org/cluster". A path without information, such as that of a language, is left out.
 */
export function siteName(address: string): string {
  const url = resolve(address, address);
  if (!url?.host) return address;
  const host = decodeHost(url.host).replace(/^www\./, '');
  const path = readable(url.pathname)
    .replace(/\/(?:index|default)\.\w+$/i, '')
    .replace(/\/$/, '');
  const isInformative = !/^(\/[a-z]{2}([-_][a-z]{2})?)?$/i.test(path);
  return isInformative && host.length + path.length <= MAX_LENGTH ? host + path : host;
}

function readable(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
