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
  /** BCP 47 tag of the page or the widget, by which the document's texts are chosen. */
  readonly tag: string;
  /** BCP 47 tag for dates and numbers: the variant of the language of the UI words that the page uses. */
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

/** A page in a third language has English words, and then English dates. English without a region is European. */
function formatTagOf(tag: string, language: string): string {
  const variant = lookup(tag, [language]) ? tag : language;
  return variant.toLowerCase() === 'en' ? 'en-GB' : variant;
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
