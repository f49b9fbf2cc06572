import {normalizeLanguageTag} from './language-tag.js';

const english = new Intl.DisplayNames('en', {type: 'language', fallback: 'none'});

/** Whether `Intl` knows the language of a tag. */
export const isKnownLanguage = (tag: string): boolean => displayName(english, tag) !== undefined;

/** The name of a language, or `undefined` for a text that does not have the form of a tag. */
export function displayName(names: Intl.DisplayNames, tag: string): string | undefined {
  try {
    return names.of(normalizeLanguageTag(tag));
  } catch {
    return undefined;
  }
}
