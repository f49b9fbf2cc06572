import {resolve} from './address.js';
import {decodeHost} from './punycode.js';

/** Longer ones are told by their host alone. */
const MAX_LENGTH = 60;

/**
 * The address of a web site as people write it: `https://www.example.org/cluster/` → "example.org/cluster". A path that
 * tells nothing, such as that of a language, is left out.
 */
export function siteName(address: string): string {
  const url = resolve(address, address);
  if (!url?.host) return address;
  const host = decodeHost(url.host).replace(/^www\./, '');
  const path = readable(url.pathname)
    .replace(/\/(?:index|default)\.\w+$/i, '')
    .replace(/\/$/, '');
  const tells = !/^(\/[a-z]{2}([-_][a-z]{2})?)?$/i.test(path);
  return tells && host.length + path.length <= MAX_LENGTH ? host + path : host;
}

function readable(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
