/** What is wrong in a page or in a document, with its place: `file:line:column: error: …`, a line each. */
export class Fault extends Error {}

/** A fault at one place of a file. */
export const faultAt = (
  file: string,
  {line, column}: {line: number; column: number},
  message: string,
): Fault => new Fault(`${file}:${line}:${column}: error: ${message}`);
