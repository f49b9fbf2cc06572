import {named} from '../../core/document/named.js';
import type {Item} from '../../core/document/schema/item.js';
import type {Text} from '../../core/document/schema/text.js';
import type {Locale} from '../../core/i18n/locale.js';
import {phrase, type Phrase} from '../../core/i18n/text.js';

/** A statement as a list shows it. */
export interface Statement {
  readonly name: Phrase;
  readonly description: Phrase | undefined;
}

type Fields = Exclude<Item, Text>;

/** What a list of statements shows; one without any text is left out. */
export function statements(items: readonly Item[], locale: Locale): Statement[] {
  return items.flatMap((item) => {
    const {name, description}: Fields = named<Fields>(item);
    const words = phrase(locale, name);
    return words ? {name: words, description: phrase(locale, description)} : [];
  });
}
