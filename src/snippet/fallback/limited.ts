import {formatNumber} from '../../core/i18n/format.js';
import {str} from '../../core/i18n/locale.js';
import {h, type Content, type Markup} from '../markup.js';
import {attribute, type FallbackContext} from './part.js';

/** How many items are shown at first where the host sets no limit; as `element/shown.ts`. */
const CAP = 120;

/** How many items are shown at first. */
export const limitOf = (context: FallbackContext): number =>
  Math.max(0, Math.floor(Number(attribute(context, 'limit')))) || CAP;

/** What is not shown at first, folded away: so it can be had without script. */
export function folded(total: number, rest: readonly Content[], {locale}: FallbackContext): Markup {
  const number = formatNumber(locale, total);
  const words = locale.msg(str`Show all (${number})`, {id: 'show-all'});
  return h('details', {}, h('summary', {}, words), rest);
}

/** A list of which only the first items are seen at first. */
export function limited(
  items: readonly Markup[],
  tag: 'ul' | 'ol',
  context: FallbackContext,
): Content[] {
  const limit = limitOf(context);
  const list = h(tag, {}, items.slice(0, limit));
  if (items.length <= limit) return [list];
  const start = tag === 'ol' ? String(limit + 1) : undefined;
  return [list, folded(items.length, [h(tag, {start}, items.slice(limit))], context)];
}
