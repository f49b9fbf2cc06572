import {templates as pl} from './generated/pl.js';
import type {Template} from './template.js';

/** The translated UI words of one language, by the id of the message. */
export type Words = Readonly<Record<string, string | Template>>;

/** English is the source: its words stand in the code, where they are used. */
const languages = new Map<string, Words>([
  ['en', {}],
  ['pl', pl],
]);
const listeners = new Set<() => void>();

/** The languages the UI words are there in, English first. */
export const wordLanguages = (): string[] => [...languages.keys()];

/** A translated word of one of `wordLanguages`; `undefined` where it stays English. */
export function wordOf(language: string, id: string): string | Template | undefined {
  const words = languages.get(language);
  // What a page writes on Object.prototype is no word: old libraries put `values` and `filter` there.
  return words && Object.hasOwn(words, id) ? words[id] : undefined;
}

/** Calls `listener` whenever a language is added; gives the function that ends it. */
export function onWords(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Adds a language for the UI words, or replaces one. Widgets that are on the page are drawn again.
 *
 * @param tag BCP 47 tag, for example `de`
 * @param words message id → text; `{0}`, `{1}` stand for the values. A message that is left out stays English. The ids
 *   are those of `src/core/i18n/xliff`.
 */
export function defineLocale(tag: string, words: Record<string, string>): void {
  const templates = Object.entries(words).map(([id, text]) => [id, withGaps(text)] as const);
  languages.set(tag, Object.fromEntries(templates));
  for (const listener of listeners) listener();
}

/** `'Show all ({0})'` → strings `['Show all (', ')']`, values `[0]`. */
function withGaps(text: string): string | Template {
  const parts = text.split(/\{(\d)\}/);
  if (parts.length === 1) return text;
  return {
    strTag: true,
    strings: parts.filter((_, i) => i % 2 === 0),
    values: parts.filter((_, i) => i % 2 === 1).map(Number),
  };
}
