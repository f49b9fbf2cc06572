import {NO_QUERY, type MemberQuery} from './member-query.js';

const ownPrefix = (name: string): string => `#${encodeURIComponent(name)}?`;

/**
 * What the fragment of the page's address says of a list: `#members?q=lodz&kind=company&specialization=casting`.
 *
 * @param name of the list in the page
 * @returns `undefined` where the fragment is not about this list
 */
export function readHash(name: string): MemberQuery | undefined {
  const {hash} = location;
  const own = ownPrefix(name);
  if (!hash.startsWith(own)) return undefined;
  try {
    const fields = new URLSearchParams(hash.slice(own.length));
    const [text = '', kind = '', specialization = ''] = ['q', 'kind', 'specialization'].map(
      (key) => fields.get(key) ?? '',
    );
    return {text, kind, specialization};
  } catch {
    // A page may have replaced `URLSearchParams`.
    return NO_QUERY;
  }
}

/**
 * Writes a query into the fragment of the page's address, in the place of the history entry that is there. The fragment of
 * a router (`#/…`, `#!…`) is left alone.
 */
export function writeHash(name: string, {text, kind, specialization}: MemberQuery): void {
  const {hash, href} = location;
  const own = ownPrefix(name);
  if (/^#[/!]/.test(hash)) return;
  const given = Object.entries({q: text.trim(), kind, specialization}).filter(([, value]) => value);
  if (!given.length && !hash.startsWith(own)) return;
  try {
    // Not the fragment alone: it would be relative to the page's <base>.
    const [page = ''] = href.split('#', 1);
    const fields = new URLSearchParams(given).toString();
    history.replaceState(history.state, '', given.length ? page + own + fields : page);
  } catch {
    // A page in a sandbox has no history, and Safari refuses more than 100 changes in 30 seconds.
  }
}
