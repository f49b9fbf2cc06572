import {checkDocument} from '../core/validation/findings.js';
import type {MessageLanguage} from '../core/i18n/message-language.js';
import type {Output} from './command.js';
import {findingLine} from './print-report.js';

/**
 * Reads a document and prints its errors, and a warning if its encoding is wrong. Invalid values are left out later.
 *
 * @param content the bytes of the file, from which its encoding is detected
 * @param language of the printed errors
 * @returns `undefined` for a text that is not a document
 */
export function readDocument(
  content: Uint8Array,
  source: string,
  language: MessageLanguage,
  {err}: Output,
): Readonly<Record<string, unknown>> | undefined {
  const {text, findings} = checkDocument(content, {language});
  const errors = findings.filter(({level}) => level === 'error');
  const relevant = findings.filter(({level, code}) => level === 'error' || code === 'encoding');
  for (const finding of relevant) err(findingLine(source, finding, language));
  if (errors.some(({path}) => path === '$')) return undefined;
  return JSON.parse(text) as Readonly<Record<string, unknown>>;
}
