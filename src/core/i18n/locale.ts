import {lookup, normalizeLanguageTag} from '../document/language-tag.js';
import type {Template} from './template.js';
import {onMessagesChanged, availableLocales, messageOf} from './messages.js';

export {str} from './template.js';

/**
 * Returns a message in the language of the locale. `lit-localize extract` finds the calls by the property
 * `_LIT_LOCALIZE_MSG_`. The ids are explicit, because one English text can need several Polish ones.
 */
export interface Msg {
  (template: string | Template, options: {id: string; desc?: string}): string;
  /** @internal */
  _LIT_LOCALIZE_MSG_?: never;
}

/** The language of one widget: for its messages, for `Intl`, and for the texts of the document. */
export interface Locale {
  /** BCP 47 tag as the page asked for it, for the document's texts. */
  readonly tag: string;
  /** BCP 47 tag for dates and numbers: that of the page where it is a variant of the language of the messages around them. */
  readonly formatTag: string;
  /** Language of the messages: the best one that is available. */
  readonly language: string;
  /** The default language of the document; `''` if it has none. */
  readonly documentLanguage: string;
  readonly msg: Msg;
}

const locales = new Map<string, Locale>();
onMessagesChanged(() => locales.clear());

/**
 * Returns the locale for a language tag. The same arguments return the same object, until a language is added.
 *
 * The messages are in the requested language if it is available, otherwise in the language of the document,
 * otherwise in English.
 *
 * @param tag BCP 47 tag of the page or the widget, also with underscores; a tag that `Intl` refuses is replaced
 *   by the language of the messages
 * @param documentLanguage the `language` of the document
 */
export function localeFor(tag: string, documentLanguage = ''): Locale {
  return localeOf(normalizeLanguageTag(tag), normalizeLanguageTag(documentLanguage));
}

function localeOf(tag: string, documentLanguage: string): Locale {
  const key = `${tag} ${documentLanguage}`;
  let locale = locales.get(key);
  if (!locale) {
    const available = availableLocales();
    const language = lookup(tag, available) ?? lookup(documentLanguage, available) ?? 'en';
    const validTag = isWellFormed(tag) ? tag : language;
    locale = {
      tag: validTag,
      formatTag: formatTagOf(validTag, language),
      language,
      documentLanguage,
      msg: (source, {id}) => interpolate(messageOf(language, id) ?? source, source),
    };
    locales.set(key, locale);
  }
  return locale;
}

/** English without a region is written as Europe writes it: 4 May 2018. */
function formatTagOf(tag: string, language: string): string {
  const formatTag = lookup(tag, [language]) ? tag : language;
  return formatTag.toLowerCase() === 'en' ? 'en-GB' : formatTag;
}

function isWellFormed(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

/**
 * Inserts values into a text. In a translation, the placeholders are the indexes of the values in the English
 * source.
 */
function interpolate(text: string | Template, source: string | Template): string {
  if (typeof text === 'string') return text;
  const sourceValues = typeof source === 'string' ? [] : source.values;
  const values =
    text === source ? sourceValues : text.values.map((index) => sourceValues[Number(index)]);
  return text.strings.reduce((filled, part, i) => `${filled}${String(values[i - 1])}${part}`);
}
