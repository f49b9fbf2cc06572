import {resolve} from 'node:path';
import {runnerImport} from 'vite';

/** @param {string} file in src/core/document */
const source = async (file) =>
  /** @type {any} */ (
    await runnerImport(resolve('src/core/document', file), {configFile: false, logLevel: 'error'})
  ).module;

const [{assertDocument, parsePart}, {check}, {clusterDocument}] = await Promise.all(
  ['parse.ts', '../validation/check.ts', 'schema/document.ts'].map(source),
);

/**
 * The fields of a document as widgets read them, each by itself; without those of which nothing can be used.
 * @param {any} document
 * @returns {Record<string, unknown>}
 */
export const readDocument = (document) => {
  /** @type {Record<string, unknown>} */
  const fields = {};
  for (const [key, schema] of Object.entries(clusterDocument.entries)) {
    try {
      fields[key] = parsePart(document, key, schema).value;
    } catch (/** @type {any} */ error) {
      if (error.code !== 'schema') throw error;
    }
  }
  return fields;
};

/** @typedef {{code: string, level: 'error' | 'warning', path: string, message: string, id?: string}} Problem */

/**
 * What the parser of `src/core/document` finds in a document, and what is doubtful in it.
 * @param {unknown} document
 * @returns {Problem[]}
 */
export const problemsOf = (document) => {
  try {
    assertDocument(document);
  } catch (/** @type {any} */ error) {
    const {code, message, path} = error;
    return [{code, message, path, level: 'error'}];
  }
  return check(document);
};
