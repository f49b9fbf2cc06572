import {findings} from '../core/validation/findings.js';
import type {MessageLanguage} from '../core/validation/messages/catalogue.js';
import type {Output} from './command.js';
import {errorLine} from './print-report.js';

/**
 * Reads a text as a document and prints its errors. What is wrong in a part is left out later.
 *
 * @param language of the printed errors
 * @returns `undefined` for a text that is no document at all
 */
export function readDocument(
  text: string,
  source: string,
  language: MessageLanguage,
  {err}: Output,
): Readonly<Record<string, unknown>> | undefined {
  const errors = findings(text, {language}).filter(({level}) => level === 'error');
  for (const error of errors) err(errorLine(source, error, language));
  if (errors.some(({path}) => path === '$')) return undefined;
  return JSON.parse(text) as Readonly<Record<string, unknown>>;
}
