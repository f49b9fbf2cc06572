import {fillPlaceholders} from '../core/i18n/placeholders.js';
import type {MessageCatalog} from '../core/validation/messages/catalogue.js';
import type {MessageLanguage} from '../core/i18n/message-language.js';

/** Returns a message in one language. The values replace `{0}`, `{1}` and so on. */
export type Translator<Id extends string> = (
  id: Id,
  ...values: readonly (string | number)[]
) => string;

/** Creates a function that returns the messages of a catalogue in a language. */
export const createTranslator =
  <Catalog extends MessageCatalog>(
    catalog: Catalog,
    language: MessageLanguage,
  ): Translator<Extract<keyof Catalog, string>> =>
  (id, ...values) =>
    fillPlaceholders(catalog[id]?.[language] ?? '', (index) => String(values[Number(index)] ?? ''));
