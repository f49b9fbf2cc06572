import {isMap, nameIn} from '../../core/document/document-languages.js';
import {put, remove} from '../../core/editing/edit.js';
import type {Path} from '../../core/editing/tree.js';

/** A text in one language; `''` where it is not there. */
export function textIn(value: unknown, language: string, own: string): string {
  if (typeof value === 'string') return language === own ? value : '';
  if (typeof value === 'number') return language === own ? String(value) : '';
  const text = isMap(value) && Object.hasOwn(value, language) ? value[language] : '';
  return typeof text === 'string' ? text : '';
}

/**
 * A text with other words in one language. A plain text stays one as long as it is in the document's language alone.
 *
 * @param own the document's language
 * @returns `undefined` for a text without words
 */
export function withText(value: unknown, language: string, words: string, own: string): unknown {
  if (!isMap(value)) {
    const plain = textOfValue(value);
    if (language === own) return words || undefined;
    if (!words) return plain || undefined;
    return plain ? {[own]: plain, [language]: words} : {[language]: words};
  }
  const rest = Object.entries(value).filter(([key]) => key !== language || words);
  const map = Object.fromEntries(rest);
  if (words) map[language] = words;
  return Object.keys(map).length ? map : undefined;
}

/** Changes one language of a text where it stands, so that nothing else of it is written anew. */
export function editText(
  text: string,
  path: Path,
  value: unknown,
  language: string,
  words: string,
): string | undefined {
  if (!isMap(value)) return undefined;
  if (words) return put(text, [...path, language], words);
  return Object.keys(value).length > 1 ? remove(text, [...path, language]) : undefined;
}

/** The name of a language; of what is no language tag the text itself. */
export const languageName = (tag: string, ui: string): string =>
  nameIn(new Intl.DisplayNames(ui, {type: 'language', fallback: 'code'}), tag) ?? tag;

/** A plain value of a document as a field shows it; what is an object or a list has its JSON. */
export function textOfValue(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
