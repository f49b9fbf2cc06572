import type {Say} from '../messages.js';

/**
 * An error in a page or a document. The message has one line per error: `file:line:column: error: …`. If a document causes the
 * error of a page, `cause` is the error of the document.
 */
export class PrerenderError extends Error {}

/** A position in a text. Line and column start at 1. */
export interface LinePosition {
  readonly line: number;
  readonly column: number;
}

/**
 * Creates an error for a position in a file.
 *
 * @param say the messages in the language of the user
 */
export const errorAt = (
  file: string,
  {line, column}: LinePosition,
  say: Say,
  message: string,
  cause?: unknown,
): PrerenderError =>
  new PrerenderError(`${file}:${line}:${column}: ${say('error')}: ${message}`, {cause});

/** The message of a thrown value. */
export const messageOfError = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
