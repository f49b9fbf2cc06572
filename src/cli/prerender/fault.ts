/**
 * An error in a page or a document. The message has one line per error: `file:line:column: error: …`. If a document causes the
 * error of a page, `cause` is the error of the document.
 */
export class Fault extends Error {}

/** A position in a text. Line and column start at 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Creates an error for a position in a file. */
export const faultAt = (
  file: string,
  {line, column}: Place,
  message: string,
  cause?: unknown,
): Fault => new Fault(`${file}:${line}:${column}: error: ${message}`, {cause});

/** The message of a thrown value. */
export const wordsOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
