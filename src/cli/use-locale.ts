import {readFileSync} from 'node:fs';
import {german} from '../core/i18n/german.js';
import {defineLocale, type LocaleMessages} from '../core/i18n/words.js';
import {UsageError} from './command.js';

/** The languages beside English and Polish whose words are in the package. */
const shipped = new Map<string, LocaleMessages>([['de', german]]);

/**
 * Adds the words of a language, as `defineLocale` does in a page.
 *
 * @param option `de`, or `fr=words.json`: a language tag and a file of message ids and texts
 * @throws {UsageError} for a file that cannot be read or is no object of texts, and a language that has no words
 */
export function useLocale(option: string): void {
  const [tag = '', ...rest] = option.split('=');
  const file = rest.join('=');
  const words = file ? readWords(file) : shipped.get(tag);
  if (!tag || !words) {
    const known = [...shipped.keys()].join(', ');
    throw new UsageError(
      `--locale is ${known}, or a language and a file: fr=words.json; it was given "${option}"`,
    );
  }
  defineLocale(tag, words);
}

function readWords(file: string): LocaleMessages {
  let words: unknown;
  try {
    words = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`--locale: ${file}: ${(error as Error).message}`);
  }
  const texts = typeof words === 'object' && words ? Object.values(words) : [];
  if (Array.isArray(words) || !texts.length || texts.some((text) => typeof text !== 'string')) {
    throw new UsageError(`--locale: ${file}: expected an object of message ids and texts`);
  }
  return words as LocaleMessages;
}
