import {languageTagOf} from '../../i18n/language-names.js';
import {isKnownLanguage} from './known-language.js';
import {plain} from './plain.js';

/** The language tag that is meant by a word which is none. */
export const languageMeant = (word: string): string | undefined => languageTagOf(plain(word));

/** `name_en`, `nameEn`: a field and a language. */
export function fieldAndLanguage(
  name: string,
): {readonly field: string; readonly language: string} | undefined {
  const [, field, marked, camel] =
    /^(\w{2,60}?)(?:[_.-]([a-zA-Z]{2})|(?<=[a-z])([A-Z][a-zA-Z]))$/.exec(name) ?? [];
  const code = (marked ?? camel)?.toLowerCase();
  if (!field || !code) return undefined;
  const language = languageMeant(code) ?? code;
  return isKnownLanguage(language) ? {field, language} : undefined;
}
