import * as v from 'valibot';
import {isKnownLanguage} from './known-language.js';
import {languageTable} from './schema/limits.js';

/** The keys of a language map. */
const {key: languageTag} = languageTable(v.string());

/** The languages of a document as it writes them: its own first, then those of its language maps. */
export function languagesOf(document: unknown): string[] {
  const languages = new Set([ownLanguage(document)]);
  const collect = (value: unknown, depth: number): void => {
    if (typeof value !== 'object' || value === null || depth > 8) return;
    if (isLanguageMap(value)) {
      const keys = Object.keys(value);
      // A misspelt field can have the form of a tag, such as `nme`.
      if (keys.some((key) => languages.has(key) || isKnownLanguage(key)))
        for (const key of keys) languages.add(key);
    } else for (const each of Object.values(value)) collect(each, depth + 1);
  };
  collect(document, 0);
  return [...languages];
}

/** The language of the texts that are not language maps. */
export function ownLanguage(document: unknown): string {
  const {language} = Object(document) as {language?: unknown};
  return typeof language === 'string' && language ? language : 'en';
}

/** Whether a text has the form of a language tag. */
export const isLanguageTag = (text: string): boolean => v.is(languageTag, text);

/** Whether a value is a language map: an object in which every key is a language tag and every value a text. */
export function isLanguageMap(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const entries = Object.entries(value);
  return (
    entries.length > 0 &&
    entries.every(([key, each]) => isLanguageTag(key) && typeof each === 'string') &&
    // These fields of the document format have the form of a tag.
    !['src', 'url', 'key-figures'].some((key) => Object.hasOwn(value, key))
  );
}
