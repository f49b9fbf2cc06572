import {NO_QUERY, type MemberQuery} from './member-query.js';

export const hashPrefix = (name: string): string => `#${encodeURIComponent(name)}?`;

/**
 * Reads the query of a list from the fragment of the page's URL: `#members?q=lodz&kind=company&specialization=casting`.
 *
 * @param name name of the list in the URL
 * @returns `undefined` if the fragment does not belong to this list
 */
export function readHash(name: string): MemberQuery | undefined {
  const {hash} = location;
  const prefix = hashPrefix(name);
  if (!hash.startsWith(prefix)) return undefined;
  try {
    const params = new URLSearchParams(hash.slice(prefix.length));
    const [text = '', kind = '', specialization = ''] = ['q', 'kind', 'specialization'].map(
      (key) => params.get(key) ?? '',
    );
    return {text, kind, specialization};
  } catch {
    // A page may have replaced `URLSearchParams`.
    return NO_QUERY;
  }
}

/**
 * Writes a query into the fragment of the page's URL and replaces the current history entry. The fragment of a router
 * (`#/…`, `#!…`) is not changed.
 */
export function writeHash(name: string, {text, kind, specialization}: MemberQuery): void {
  const {hash, href} = location;
  const prefix = hashPrefix(name);
  if (/^#[/!]/.test(hash)) return;
  const params = Object.entries({q: text.trim(), kind, specialization}).filter(
    ([, value]) => value,
  );
  if (!params.length && !hash.startsWith(prefix)) return;
  try {
    // Not the fragment alone: it would be relative to the page's <base>.
    const [page = ''] = href.split('#', 1);
    const query = new URLSearchParams(params).toString();
    history.replaceState(history.state, '', params.length ? page + prefix + query : page);
  } catch {
    // A page in a sandbox has no history, and Safari refuses more than 100 changes in 30 seconds.
  }
}
