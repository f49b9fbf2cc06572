import {readFileSync} from 'node:fs';
import {german} from '../core/i18n/german.js';
import type {LocaleMessages} from '../core/i18n/messages.js';
import {UsageError} from './command.js';

/** The languages beside English and Polish whose messages are in the package. */
const packageLocales = new Map<string, LocaleMessages>([['de', german]]);

/** A language and its messages. */
export type LocaleArguments = readonly [tag: string, messages: LocaleMessages];

/**
 * Reads the option `--locale`: the arguments of `defineLocale`.
 *
 * @param option `de`, or `fr=words.json`: a language tag and a file of message ids and texts
 * @throws {UsageError} for a file that cannot be read or is no object of texts, and a language that has no messages
 */
export function readLocale(option: string): LocaleArguments {
  const [tag = '', ...rest] = option.split('=');
  const file = rest.join('=');
  const messages = file ? readMessages(file) : packageLocales.get(tag);
  if (!tag || !messages) {
    const available = [...packageLocales.keys()].join(', ');
    throw new UsageError(
      `--locale is ${available}, or a language and a file: fr=words.json; it was given "${option}"`,
    );
  }
  return [tag, messages];
}

function readMessages(file: string): LocaleMessages {
  let messages: unknown;
  try {
    messages = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`--locale: ${file}: ${(error as Error).message}`);
  }
  const texts = typeof messages === 'object' && messages ? Object.values(messages) : [];
  if (Array.isArray(messages) || !texts.length || texts.some((text) => typeof text !== 'string')) {
    throw new UsageError(`--locale: ${file}: expected an object of message ids and texts`);
  }
  return messages as LocaleMessages;
}
