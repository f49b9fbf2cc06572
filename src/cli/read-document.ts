import {findings} from '../core/validation/findings.js';
import type {Output} from './command.js';

/**
 * The document that a text is, with its errors printed. What is wrong in a part is left out later.
 *
 * @returns `undefined` for what is no document at all
 */
export function readDocument(
  text: string,
  source: string,
  {err}: Output,
): Readonly<Record<string, unknown>> | undefined {
  const errors = findings(text).filter(({level}) => level === 'error');
  for (const {line, column, path, message} of errors) {
    err(`${source}:${line}:${column}: error: ${path}: ${message}`);
  }
  if (errors.some(({path}) => path === '$')) return undefined;
  return JSON.parse(text) as Readonly<Record<string, unknown>>;
}
