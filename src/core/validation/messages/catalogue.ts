import type {MessageLanguage} from '../../i18n/message-language.js';

/** Messages by their ids, in each language. `{x}` stands for a value. */
export type MessageCatalog = Readonly<Record<string, Readonly<Record<MessageLanguage, string>>>>;
