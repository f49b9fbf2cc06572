import {bestLanguage, lookup, normalizeLanguageTag} from '../document/language-tag.js';
import type {Locale} from './locale.js';
import {keepAmounts, keepShortWords} from './no-break-spaces.js';
import {isPluralForms, plural, type PluralForms} from './plural.js';

/** A text of the document: one string, or one per language. A text next to a number can have plural forms. */
export type LanguageMap = string | Readonly<Record<string, string | PluralForms>>;

/** A text ready to show. */
export interface LocalizedText {
  readonly text: string;
  /** The language of the text, if it is known and differs from the language of the messages around it. */
  readonly lang?: string;
}

/**
 * Chooses the text for the locale: the best language according to RFC 4647, or the same language of another
 * region. Otherwise it uses the language of the document, and otherwise the first text. It never throws, even
 * if the value is not a text.
 *
 * @param count the number next to the text, which determines the plural form
 * @returns `undefined` if there is no text, or only an empty one
 */
export function resolveText(
  locale: Locale,
  text: LanguageMap | undefined,
  count?: number,
): LocalizedText | undefined {
  const {documentLanguage, language} = locale;
  if (typeof text === 'string') return inLanguage(locale, text, documentLanguage);
  if (typeof text !== 'object' || text === null || Array.isArray(text)) return undefined;
  if (count !== undefined && isPluralForms(text)) {
    const form = plural({language: documentLanguage || language}, count, text);
    return form ? inLanguage(locale, form, documentLanguage) : undefined;
  }
  const texts = new Map(
    Object.entries(text).flatMap(([tag, value]: [string, unknown]) => {
      const form = formOf(value, normalizeLanguageTag(tag) || language, count);
      return form?.trim() ? [[tag, form]] : [];
    }),
  );
  const languages = [...texts.keys()];
  const tag =
    bestLanguage(locale.tag, languages) ??
    bestLanguage(documentLanguage, languages) ??
    languages[0];
  return tag === undefined ? undefined : inLanguage(locale, texts.get(tag) ?? '', tag);
}

/**
 * Chooses a text like `resolveText`, for phrases and sentences that are only shown. A line does not end within an
 * amount nor, in Polish, with a word of one letter. Not for texts that visitors copy as data, such as those of a CSV file.
 */
export function resolveProse(
  locale: Locale,
  text: LanguageMap | undefined,
): LocalizedText | undefined {
  const resolved = resolveText(locale, text);
  // A document may have hundreds of thousands of words.
  if (!resolved?.text.includes(' ')) return resolved;
  const kept = keepAmounts(resolved.text);
  const isPolish = lookup(resolved.lang ?? locale.language, ['pl']);
  return {...resolved, text: isPolish ? keepShortWords(kept) : kept};
}

/**
 * Chooses the spelling of a name for the reader: of a person, a company, a place, or of an address. Unlike a text, a name
 * that the document writes as a bare string is of no language, whatever the document's is: it is marked with one only
 * where a language map says so, because a wrong `lang` makes a screen reader use the wrong voice.
 * See https://www.w3.org/WAI/WCAG22/Understanding/language-of-parts.
 */
export function resolveName(
  locale: Locale,
  name: LanguageMap | undefined,
): LocalizedText | undefined {
  const resolved = resolveText(locale, name);
  return resolved && typeof name === 'string' ? {text: resolved.text} : resolved;
}

function formOf(value: unknown, language: string, count: number | undefined): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null ? plural({language}, count, value) : undefined;
}

/** Converts all line breaks to `\n`, and several empty lines to one. */
const withLines = (text: string): string =>
  /[\n\r\u2028\u2029]/.test(text)
    ? text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/\n\s*\n/g, '\n\n')
    : text;

function inLanguage(locale: Locale, text: string, language: string): LocalizedText | undefined {
  const trimmed = withLines(text.trim());
  if (!trimmed) return undefined;
  const lang = normalizeLanguageTag(language);
  return !lang || lookup(lang, [locale.language]) ? {text: trimmed} : {text: trimmed, lang};
}
