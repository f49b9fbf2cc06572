import {formatNumber} from '../../core/i18n/format.js';
import {str, type Locale} from '../../core/i18n/locale.js';

/** Number of items that a list shows at first. Fills the last row with two, three, four and five columns. */
export const DEFAULT_VISIBLE_ITEMS = 120;

/** The label "Show all (130)" for a list that does not show all items. */
export function showAllLabel(locale: Locale, total: number): string {
  const number = formatNumber(locale, total);
  return locale.msg(str`Show all (${number})`, {id: 'show-all'});
}
