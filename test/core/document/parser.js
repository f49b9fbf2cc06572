import {resolve} from 'node:path';
import {runnerImport} from 'vite';

/** @param {string} file in src/core/document */
const source = async (file) =>
  /** @type {any} */ (
    await runnerImport(resolve('src/core/document', file), {configFile: false, logLevel: 'error'})
  ).module;

const [{assertDocument}, {check}] = await Promise.all(
  ['parse.ts', '../validation/check.ts'].map(source),
);

/** @typedef {{code: string, level: 'error' | 'warning', path: string, message: string}} Problem */

/**
 * What the parser of `src/core/document` finds in a document, and what is doubtful in it.
 * @param {unknown} document
 * @returns {Problem[]}
 */
export const problemsOf = (document) => {
  try {
    assertDocument(document);
  } catch (/** @type {any} */ error) {
    return [{...error, level: 'error'}];
  }
  return check(document);
};
