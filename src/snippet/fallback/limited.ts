import {formatNumber} from '../../locale/format.js';
import {str} from '../../locale/locale.js';
import {h, type Content, type Markup} from '../markup.js';
import {attribute, type FallbackContext} from './part.js';

/** How many items are shown at first where the host sets no limit; as `element/shown.ts`. */
const CAP = 120;

/** A list of which only the first items are seen at first; the rest is folded away, so that it can be had without script. */
export function limited(
  items: readonly Markup[],
  tag: 'ul' | 'ol',
  context: FallbackContext,
  className?: string,
): Content[] {
  const {locale} = context;
  const limit = Math.floor(Number(attribute(context, 'limit'))) || CAP;
  const list = h(tag, {class: className}, items.slice(0, limit));
  if (items.length <= limit) return [list];
  const all = formatNumber(locale, items.length);
  const words = locale.msg(str`Show all (${all})`, {id: 'show-all'});
  const start = tag === 'ol' ? String(limit + 1) : undefined;
  const rest = h(tag, {class: className, start}, items.slice(limit));
  return [list, h('details', {}, h('summary', {}, words), rest)];
}
