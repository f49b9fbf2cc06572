import {DataError, type DataErrorCode} from './data-error.js';
import type {Loaded} from './load.js';
import {assertDocument} from './parse.js';

/** The largest document that is read, in bytes. */
export const MAX_BYTES = 5 * 2 ** 20;

export interface FetchOptions {
  /** Milliseconds until an attempt is given up; 0 or less means the default of 15 seconds. */
  readonly timeout?: number;
  /** `no-cache` asks the server whether the browser's copy is still good. */
  readonly cache?: RequestCache;
}

/**
 * Requests one document.
 *
 * @param address absolute http(s) address
 * @throws {DataError} with the code that says what went wrong
 */
export async function fetchDocument(
  address: string,
  signal: AbortSignal,
  {timeout = 0, cache = 'default'}: FetchOptions,
): Promise<Loaded> {
  const deadline = AbortSignal.timeout(timeout > 0 ? timeout : 15_000);
  const fail = (code: DataErrorCode, message: string, cause?: unknown, status?: number) =>
    new DataError(code, `${message} (${address})`, {cause, ...(status ? {status} : {})});
  try {
    const response = await fetch(address, {
      signal: AbortSignal.any([signal, deadline]),
      credentials: 'omit',
      cache,
    });
    if (!response.ok) {
      throw fail('http', `the server answered ${response.status}`, undefined, response.status);
    }
    const bytes = await response.arrayBuffer();
    if (bytes.byteLength > MAX_BYTES) throw fail('too-large', 'the document is over 5 MiB');
    return {address, base: response.url || address, document: parseJson(bytes, fail)};
  } catch (error) {
    if (error instanceof DataError) throw error;
    throw deadline.aborted
      ? fail('timeout', 'no answer in time', error)
      : fail('network', 'the document could not be requested', error);
  }
}

function parseJson(
  bytes: ArrayBuffer,
  fail: (code: DataErrorCode, message: string, cause: unknown) => DataError,
): Record<string, unknown> {
  let document: unknown;
  try {
    // TextDecoder drops a byte order mark, which JSON.parse would refuse.
    document = JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    throw fail('not-json', `not JSON: ${(error as Error).message}`, error);
  }
  assertDocument(document);
  return document;
}
