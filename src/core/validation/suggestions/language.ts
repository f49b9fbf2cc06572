import {languageTagOf} from '../../i18n/language-names.js';
import {isKnownLanguage} from '../../document/known-language.js';
import {wordKey} from './word-key.js';

/** Returns the language tag for a word that is not a tag, such as the name of a language. */
export const suggestLanguage = (word: string): string | undefined => languageTagOf(wordKey(word));

/** Divides a field name with a language (`name_en`, `nameEn`) into both. */
export function fieldAndLanguage(
  name: string,
): {readonly field: string; readonly language: string} | undefined {
  const [, field, marked, camel] =
    /^(\w{2,60}?)(?:[_.-]([a-zA-Z]{2})|(?<=[a-z])([A-Z][a-zA-Z]))$/.exec(name) ?? [];
  const code = (marked ?? camel)?.toLowerCase();
  if (!field || !code) return undefined;
  const language = suggestLanguage(code) ?? code;
  return isKnownLanguage(language) ? {field, language} : undefined;
}
