import {parseAtLeastOne} from '../../components/base/attributes.js';
import {DEFAULT_VISIBLE_ITEMS, showAllLabel} from '../../components/base/list-limit.js';
import {h, type Content, type Markup} from '../markup.js';
import {attribute, type FallbackContext} from './part.js';

/** The number of items that are visible at first. */
export const limitOf = (context: FallbackContext): number =>
  parseAtLeastOne(attribute(context, 'limit')) ?? DEFAULT_VISIBLE_ITEMS;

/** The remaining items in `<details>`, which works without JavaScript. */
export function detailsWithRest(
  total: number,
  rest: readonly Content[],
  {locale}: FallbackContext,
): Markup {
  return h('details', {}, h('summary', {}, showAllLabel(locale, total)), rest);
}

/** A list that shows only its first items at first. */
export function limitedList(
  items: readonly Markup[],
  tag: 'ul' | 'ol',
  context: FallbackContext,
): Content[] {
  const limit = limitOf(context);
  const list = h(tag, {}, items.slice(0, limit));
  if (items.length <= limit) return [list];
  const start = tag === 'ol' ? String(limit + 1) : undefined;
  return [list, detailsWithRest(items.length, [h(tag, {start}, items.slice(limit))], context)];
}
