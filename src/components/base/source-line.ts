import {linkAddress} from '../../core/document/address.js';
import {isRealDay} from '../../core/document/day.js';
import {toNameAndUrl} from '../../core/document/normalize-named.js';
import type {DocumentMetadata} from '../../core/document/schema/metadata.js';
import {formatDay} from '../../core/i18n/format.js';
import {str, type Locale} from '../../core/i18n/locale.js';
import {resolveName, type LocalizedText} from '../../core/i18n/resolve-text.js';

/** The texts of the line about date and source. */
export interface SourceLine {
  /** "Data as of 4 May 2021", or `undefined` if the document has no date. */
  readonly date: string | undefined;
  /** A note that the data may be out of date, or `''`. */
  readonly stale: string;
  /** The label "Source:" before the name. */
  readonly source: string;
  readonly name: LocalizedText | undefined;
  readonly link: string | undefined;
}

/**
 * The line about date and source of the data, or `undefined` if there is nothing to show.
 *
 * @param base absolute base URL of the document's relative addresses
 * @param showSource whether to show the line even if the data are not old
 * @param staleAfter age in days after which the data count as old
 */
export function sourceLine(
  {dateModified, source}: DocumentMetadata,
  locale: Locale,
  base: string,
  showSource: boolean,
  staleAfter: number | undefined,
): SourceLine | undefined {
  const {msg} = locale;
  const stale = isStale(dateModified, staleAfter);
  const {name, url} = toNameAndUrl(source);
  const sourceName = resolveName(locale, name);
  if ((!showSource && !stale) || (!dateModified && !sourceName)) return undefined;
  const date = dateModified && formatDay(locale, dateModified);
  return {
    date: date && msg(str`Data as of ${date}`, {id: 'data-as-of'}),
    stale: stale ? msg('(may be out of date)', {id: 'stale'}) : '',
    source: msg('Source:', {id: 'source'}),
    name: sourceName,
    link: linkAddress(url, base),
  };
}

/** Whether the data are older than a number of days. A year or a month counts from its end. */
function isStale(dateModified: string | undefined, days: number | undefined): boolean {
  if (!isRealDay(dateModified) || !days) return false;
  const [year = 0, month = 12, day] = dateModified.split('-').map(Number);
  // Day 0 is the last day of the month before.
  const date = Date.UTC(year, day ? month - 1 : month, day ?? 0);
  return Date.now() - date > days * 86_400_000;
}
