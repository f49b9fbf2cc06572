import {bestLanguage, lookup, normalizeLanguageTag} from '../document/language-tag.js';
import type {Locale} from './locale.js';

/** A text of the document: one string, or one a language. */
export type LanguageMap = string | Readonly<Record<string, string>>;

/** A text ready to be shown. */
export interface LocalizedText {
  readonly text: string;
  /** The text's own language, where it is known and differs from that of the UI words around it. */
  readonly lang?: string;
}

/**
 * Chooses the text for the reader: RFC 4647 lookup, or the same language of another region; else the document's language;
 * else the first that is there. Never throws, whatever stands in the place of a text.
 *
 * @returns `undefined` where there is no text at all, or only an empty one
 */
export function resolveText(
  locale: Locale,
  text: LanguageMap | undefined,
): LocalizedText | undefined {
  if (typeof text === 'string') return inLanguage(locale, text, locale.documentLanguage);
  if (typeof text !== 'object' || text === null || Array.isArray(text)) return undefined;
  const texts = new Map(
    Object.entries(text).filter(([, words]: [string, unknown]) => {
      return typeof words === 'string' && words.trim();
    }),
  );
  const languages = [...texts.keys()];
  const tag =
    bestLanguage(locale.tag, languages) ??
    bestLanguage(locale.documentLanguage, languages) ??
    languages[0];
  return tag === undefined ? undefined : inLanguage(locale, texts.get(tag) ?? '', tag);
}

function inLanguage(locale: Locale, text: string, language: string): LocalizedText | undefined {
  const trimmed = text.trim();
  if (!trimmed) return undefined;
  const lang = normalizeLanguageTag(language);
  return !lang || lookup(lang, [locale.language]) ? {text: trimmed} : {text: trimmed, lang};
}
