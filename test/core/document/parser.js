import {resolve} from 'node:path';
import {runnerImport} from 'vite';

/** @param {string} file in src/core/document */
const source = async (file) =>
  /** @type {any} */ (
    await runnerImport(resolve('src/core/document', file), {configFile: false, logLevel: 'error'})
  ).module;

const [{read}, {assertDocument}, {clusterDocument}, {check}] = await Promise.all(
  ['read.ts', 'parse.ts', 'schema/document.ts', 'check/check.ts'].map(source),
);

/** @typedef {{code: string, level: 'error' | 'warning', path: string, message: string}} Problem */

/**
 * What the parser of `src/core/document` finds in a document.
 * @param {unknown} document
 * @returns {Problem[]}
 */
export const problemsOf = (document) => {
  /** @type {Problem[]} */
  const problems = [];
  try {
    assertDocument(document);
  } catch (/** @type {any} */ error) {
    return [{...error, level: 'error'}];
  }
  read(clusterDocument, document, undefined, (/** @type {Problem} */ problem) =>
    problems.push(problem),
  );
  return problems;
};

/** What is doubtful in a document. @type {(document: object) => Problem[]} */
export const warningsOf = check;
