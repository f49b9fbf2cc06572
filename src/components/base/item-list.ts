import {named} from '../../core/document/name-and-url.js';
import type {Item} from '../../core/document/schema/item.js';
import type {Text} from '../../core/document/schema/text.js';
import type {Locale} from '../../core/i18n/locale.js';
import {resolveText, type LocalizedText} from '../../core/i18n/resolve-text.js';

/** A statement as a list shows it. */
export interface ListItem {
  readonly name: LocalizedText;
  readonly description: LocalizedText | undefined;
}

type Fields = Exclude<Item, Text>;

/** What a list of statements shows; one without any text is left out. */
export function toListItems(items: readonly Item[], locale: Locale): ListItem[] {
  return items.flatMap((item) => {
    const {name, description}: Fields = named<Fields>(item);
    const words = resolveText(locale, name);
    return words ? {name: words, description: resolveText(locale, description)} : [];
  });
}
