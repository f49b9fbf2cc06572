import type {Position} from '../../core/validation/json-text.js';
import {messageLine} from '../message-line.js';
import type {MessageLanguage} from '../../core/i18n/message-language.js';
import {messagesIn, type Translate} from '../messages.js';
import {reasonOf} from '../read-source.js';

/**
 * An error in a page or a document. The message has one line per error: `file:line:column: error: …`. If a document causes the
 * error of a page, `cause` is the error of the document.
 */
export class PrerenderError extends Error {}

/**
 * Creates an error for a position in a file.
 *
 * @param t the messages in the language of the user
 */
export const errorAt = (
  file: string,
  position: Position,
  t: Translate,
  message: string,
  cause?: unknown,
): PrerenderError => new PrerenderError(messageLine(file, position, t('error'), message), {cause});

/** Creates the error for a file that cannot be written. */
export function unwritableError(
  file: string,
  cause: unknown,
  language: MessageLanguage,
): PrerenderError {
  const t = messagesIn(language);
  const reason = t('unwritable', reasonOf(cause, language));
  return new PrerenderError(`${file}: ${t('error')}: ${reason}`);
}

/** The message of a thrown value. */
export const messageOfError = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
