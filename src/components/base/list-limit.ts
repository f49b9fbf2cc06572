import {formatNumber} from '../../core/i18n/format.js';
import {str, type Locale} from '../../core/i18n/locale.js';

/** How many items of a list are shown at first: full rows in two, three, four and five columns. */
export const DEFAULT_VISIBLE_ITEMS = 120;

/** "Show all (130)", for a list of which not all items are shown. */
export function showAllWords(locale: Locale, total: number): string {
  const number = formatNumber(locale, total);
  return locale.msg(str`Show all (${number})`, {id: 'show-all'});
}
