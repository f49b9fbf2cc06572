import {lookup, normalizeLanguageTag} from '../document/language-tag.js';
import type {Template} from './template.js';
import {onMessagesChanged, availableLocales, messageOf} from './words.js';

export {str} from './template.js';

/**
 * Gives a UI text in the language of the locale it belongs to. `lit-localize extract` finds its calls by the brand.
 * The ids are explicit: one English text may need several Polish ones, and short ids weigh little.
 */
export interface Msg {
  (template: string | Template, options: {id: string; desc?: string}): string;
  /** @internal */
  _LIT_LOCALIZE_MSG_?: never;
}

/** A language for one widget: its UI words, and the tags by which `Intl` and the document's texts are read. */
export interface Locale {
  /** BCP 47 tag as the page asked for it, for the document's texts. */
  readonly tag: string;
  /** BCP 47 tag for dates and numbers: that of the page where it is a variant of the language of the UI words around them. */
  readonly formatTag: string;
  /** Language of the UI words: the best one that we have. */
  readonly language: string;
  /** The document's own language, `''` if it names none. */
  readonly documentLanguage: string;
  readonly msg: Msg;
}

const locales = new Map<string, Locale>();
onMessagesChanged(() => locales.clear());

/**
 * The locale for a language tag. The same arguments give the same object, until a language is added.
 *
 * UI words come from: the language asked for, the document's language, English.
 *
 * @param tag BCP 47 tag of the page or the widget, `pl_PL` too; a tag that `Intl` refuses is read as the language of the words
 * @param documentLanguage the document's `language`
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
    const known = isWellFormed(tag) ? tag : language;
    locale = {
      tag: known,
      formatTag: formatTagOf(known, language),
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
  const own = lookup(tag, [language]) ? tag : language;
  return own.toLowerCase() === 'en' ? 'en-GB' : own;
}

function isWellFormed(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

/** The text with its gaps filled: a translation says by their numbers where the values of the source go. */
function interpolate(text: string | Template, source: string | Template): string {
  if (typeof text === 'string') return text;
  const given = typeof source === 'string' ? [] : source.values;
  const values = text === source ? given : text.values.map((index) => given[Number(index)]);
  return text.strings.reduce((filled, part, i) => `${filled}${String(values[i - 1])}${part}`);
}
