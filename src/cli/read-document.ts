import {checkDocument} from '../core/validation/findings.js';
import type {MessageLanguage} from '../core/validation/messages/catalogue.js';
import type {Output} from './command.js';
import {findingLine} from './print-report.js';

/**
 * Reads a document and prints its errors, and a warning if its encoding is wrong. What is wrong in a part is left out later.
 *
 * @param content the bytes of the file, which tell the encoding
 * @param language of the printed errors
 * @returns `undefined` for a text that is no document at all
 */
export function readDocument(
  content: Uint8Array,
  source: string,
  language: MessageLanguage,
  {err}: Output,
): Readonly<Record<string, unknown>> | undefined {
  const {text, findings} = checkDocument(content, {language});
  const errors = findings.filter(({level}) => level === 'error');
  const shown = findings.filter(({level, code}) => level === 'error' || code === 'encoding');
  for (const finding of shown) err(findingLine(source, finding, language));
  if (errors.some(({path}) => path === '$')) return undefined;
  return JSON.parse(text) as Readonly<Record<string, unknown>>;
}
