import type {Locale} from './locale.js';

const collators = new Map<string, Intl.Collator>();

/** The alphabet of the reader's language, for sorting: in Polish, Ł follows L. Numbers in texts are sorted as numbers. */
export function collatorFor({tag}: Locale): Intl.Collator {
  let collator = collators.get(tag);
  if (!collator) collators.set(tag, (collator = new Intl.Collator(tag, {numeric: true})));
  return collator;
}
