import {formatNumber} from '../../core/i18n/format.js';
import {str, type Locale} from '../../core/i18n/locale.js';

/** The number of items that a filter finds. */
export interface FilterCount {
  /** How many of them are visible. */
  readonly shown: number;
  readonly found: number;
  readonly total: number;
}

/**
 * Describes the result of a filter: "Showing 3 of 12", "No matches.", or "Showing all (12)" without a filter.
 *
 * @param isFiltered whether the visitor filters the list
 */
export function describeFilterResult(
  locale: Locale,
  isFiltered: boolean,
  {shown, found, total}: FilterCount,
): string {
  const {msg} = locale;
  const all = formatNumber(locale, total);
  if (!isFiltered) return msg(str`Showing all (${all})`, {id: 'filter-all'});
  if (!found) return msg('No matches.', {id: 'filter-none'});
  const hits = formatNumber(locale, found);
  return found === shown
    ? msg(str`Showing ${hits} of ${all}`, {id: 'filter-count'})
    : msg(str`${hits} of ${all} match, showing ${formatNumber(locale, shown)}`, {
        id: 'filter-limit',
      });
}
