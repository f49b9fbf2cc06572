import {templates as pl} from './generated/pl.js';
import type {german} from './german.js';
import type {Template} from './template.js';

/** The translated messages of one language, by id. */
export type Messages = Readonly<Record<string, string | Template>>;

/** Id of a message of the widgets. */
export type MessageId = keyof typeof german;

/** Messages of a language by their ids; `{0}` and `{1}` are placeholders for values. */
export type LocaleMessages = Readonly<Partial<Record<MessageId, string>>>;

/** English is the source language. Its texts are in the code. */
const languages = new Map<string, Messages>([
  ['en', {}],
  ['pl', pl],
]);
const listeners = new Set<() => void>();

/** The languages that have messages, English first. */
export const availableLocales = (): string[] => [...languages.keys()];

/** Returns a message in one of `availableLocales`, or `undefined` for the English text in the code. */
export function messageOf(language: string, id: string): string | Template | undefined {
  const messages = languages.get(language);
  // Old libraries add `values` and `filter` to `Object.prototype`.
  return messages && Object.hasOwn(messages, id) ? messages[id] : undefined;
}

/** Calls `listener` each time a language is added. Returns a function that removes the listener. */
export function onMessagesChanged(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Adds a language for the messages of the widgets, or replaces one. Widgets on the page are rendered again.
 *
 * @param tag BCP 47 tag, for example `de`
 * @param messages texts by message id; `{0}` and `{1}` are placeholders for values. A missing message is shown in
 *   English.
 * @throws {TypeError} for a message that is no string
 */
export function defineLocale(tag: string, messages: LocaleMessages): void {
  const templates = Object.entries<unknown>(messages).map(([id, text]) => {
    if (typeof text !== 'string') throw new TypeError(`The message "${id}" of "${tag}" is no text`);
    return [id, parsePlaceholders(text)] as const;
  });
  languages.set(tag, Object.fromEntries(templates));
  for (const listener of listeners) listener();
}

/** `'Show all ({0})'` → strings `['Show all (', ')']`, values `[0]`. */
function parsePlaceholders(text: string): string | Template {
  const parts = text.split(/\{(\d)\}/);
  if (parts.length === 1) return text;
  return {
    strTag: true,
    strings: parts.filter((_, i) => i % 2 === 0),
    values: parts.filter((_, i) => i % 2 === 1).map(Number),
  };
}
