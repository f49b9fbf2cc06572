import {isFields} from '../../core/document/read.js';
import {displayName} from '../../core/document/known-language.js';
import {put, remove} from '../../core/editing/edit.js';
import {isPluralForms} from '../../core/i18n/plural.js';
import type {Path} from '../../core/document/path.js';

/**
 * Why the form cannot edit a text in one language, as the id of a message: it has plural forms, or is no text.
 *
 * @returns `undefined` if the form can edit it
 */
export function whyReadOnly(
  value: unknown,
  language: string,
): 'plural-forms' | 'not-in-form' | undefined {
  const text =
    isFields(value) && !isPluralForms(value)
      ? Object.hasOwn(value, language) && value[language]
      : value;
  if (typeof text !== 'object' || text === null) return undefined;
  return isPluralForms(text) ? 'plural-forms' : 'not-in-form';
}

/** The text in one language, or `''` if it is missing. */
export function textIn(value: unknown, language: string, defaultLanguage: string): string {
  if (typeof value === 'string') return language === defaultLanguage ? value : '';
  if (typeof value === 'number') return language === defaultLanguage ? String(value) : '';
  const text = isFields(value) && Object.hasOwn(value, language) ? value[language] : '';
  return typeof text === 'string' ? text : '';
}

/**
 * Replaces the text in one language. A plain text stays plain as long as the document's language is its only one.
 *
 * @param defaultLanguage language of the document
 * @returns `undefined` if the result is empty
 */
export function withText(
  value: unknown,
  language: string,
  words: string,
  defaultLanguage: string,
): unknown {
  if (whyReadOnly(value, language)) return value;
  if (!isFields(value)) {
    const plain = textOfValue(value);
    if (language === defaultLanguage) return words || undefined;
    if (!words) return plain || undefined;
    return plain ? {[defaultLanguage]: plain, [language]: words} : {[language]: words};
  }
  const rest = Object.entries(value).filter(([key]) => key !== language || words);
  const map = Object.fromEntries(rest);
  if (words) map[language] = words;
  return Object.keys(map).length ? map : undefined;
}

/** Changes one language of a text in place, so that the rest of its source text stays as it is. */
export function editText(
  text: string,
  path: Path,
  value: unknown,
  language: string,
  words: string,
): string | undefined {
  if (!isFields(value) || whyReadOnly(value, language)) return undefined;
  if (words) return put(text, [...path, language], words);
  return Object.keys(value).length > 1 ? remove(text, [...path, language]) : undefined;
}

/** The name of a language; of what is no language tag the text itself. */
export const languageName = (tag: string, ui: string): string =>
  displayName(new Intl.DisplayNames(ui, {type: 'language', fallback: 'code'}), tag) ?? tag;

/** A plain value of a document as a field shows it; `''` for an object or a list. */
export function textOfValue(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
