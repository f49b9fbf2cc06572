import {normalizeNamed} from '../../core/document/normalize-named.js';
import type {Item} from '../../core/document/schema/item.js';
import type {Text} from '../../core/document/schema/text.js';
import type {Locale} from '../../core/i18n/locale.js';
import {resolveProse, type LocalizedText} from '../../core/i18n/resolve-text.js';

/** A statement, ready to render. */
export interface ListItem {
  readonly name: LocalizedText;
  readonly description: LocalizedText | undefined;
}

type Fields = Exclude<Item, Text>;

/** Converts statements to view items. Leaves out statements without text. */
export function toListItems(items: readonly Item[], locale: Locale): ListItem[] {
  return items.flatMap((item) => {
    const {name, description}: Fields = normalizeNamed<Fields>(item);
    const resolvedName = resolveProse(locale, name);
    return resolvedName ? {name: resolvedName, description: resolveProse(locale, description)} : [];
  });
}
