import {normalizeLanguageTag} from '../../document/language-tag.js';

const languages = new Intl.DisplayNames('en', {type: 'language', fallback: 'none'});

/** Returns whether `Intl` knows the language of a tag. */
export function isKnownLanguage(tag: string): boolean {
  try {
    return languages.of(normalizeLanguageTag(tag)) !== undefined;
  } catch {
    // The text does not have the form of a tag.
    return false;
  }
}
