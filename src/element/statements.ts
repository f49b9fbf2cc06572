import {named} from '../data/named.js';
import type {Item} from '../data/schema/item.js';
import type {Text} from '../data/schema/text.js';
import type {Locale} from '../locale/locale.js';
import {phrase, type Phrase} from '../locale/text.js';

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
