import {resolve} from 'node:path';
import {runnerImport} from 'vite';

/** @param {string} file in src/core/validation */
const source = async (file) =>
  /** @type {any} */ (
    await runnerImport(resolve('src/core/validation', file), {
      configFile: false,
      logLevel: 'error',
    })
  ).module;

/**
 * @typedef {object} Finding
 * @property {string} code
 * @property {'error' | 'warning'} level
 * @property {string} path
 * @property {string} message
 * @property {string} [id]
 * @property {number} line
 * @property {number} column
 * @property {number} offset
 * @property {number} length
 * @property {{offset: number, length: number, text: string}[]} edits
 */

/** @type {[(source: string | Uint8Array, options?: {language?: 'en' | 'pl', samples?: unknown[]}) => Finding[], (text: string, edits: Finding['edits']) => string, Map<string, {en: string, pl: string}>, any]} */
const [findings, applyEdits, messages, mapJson] = [
  (await source('findings.ts')).findings,
  (await source('json-text.ts')).applyEdits,
  (await source('messages/messages.ts')).messages,
  (await source('json/json-map.ts')).mapJson,
];

export {applyEdits, findings, mapJson, messages};
