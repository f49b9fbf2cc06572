import {formatNumber} from '../../core/i18n/format.js';
import {str, type Locale} from '../../core/i18n/locale.js';

/** "Showing 3 of 12", or that there is nothing. */
export function filterCount(locale: Locale, found: number, total: number): string {
  const {msg} = locale;
  const [some, all] = [formatNumber(locale, found), formatNumber(locale, total)];
  return found
    ? msg(str`Showing ${some} of ${all}`, {id: 'filter-count'})
    : msg('No matches.', {id: 'filter-none'});
}
