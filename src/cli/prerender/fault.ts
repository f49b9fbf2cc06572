/**
 * What is wrong in a page or in a document, with its place: `file:line:column: error: …`, a line each. `cause` is the fault of
 * a document that makes a page one.
 */
export class Fault extends Error {}

/** A place in a text; both count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A fault at one place of a file. */
export const faultAt = (
  file: string,
  {line, column}: Place,
  message: string,
  cause?: unknown,
): Fault => new Fault(`${file}:${line}:${column}: error: ${message}`, {cause});

/** What somebody has thrown, as words. */
export const wordsOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
