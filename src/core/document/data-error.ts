/**
 * What can be wrong with a document or the way to it: `network` (also CORS and offline), `http` (see `status`),
 * `timeout`, `too-large`, `not-json`, `schema`, `unsupported-version`; `render`: the document is there, but drawing it
 * failed.
 */
export type DataErrorCode =
  | 'network'
  | 'http'
  | 'timeout'
  | 'too-large'
  | 'not-json'
  | 'schema'
  | 'unsupported-version'
  | 'render';

export interface DataErrorOptions extends ErrorOptions {
  /** JSONPath of the fault (RFC 9535), for example `$.board`. */
  path?: string;
  /** HTTP status code. */
  status?: number;
}

/** Why a document, or one part of it, cannot be shown. The message is for developers, in English. */
export class DataError extends Error {
  override readonly name = 'DataError';
  readonly code: DataErrorCode;
  readonly path: string | undefined;
  readonly status: number | undefined;

  constructor(code: DataErrorCode, message: string, options: DataErrorOptions = {}) {
    super(message, options);
    this.code = code;
    this.path = options.path;
    this.status = options.status;
  }
}

/**
 * What was thrown, as an error with a code. One that another copy of the library made is no instance of our class, but
 * has a code of letters all the same (that of a DOMException is a number).
 */
export function asDataError(thrown: unknown, otherwise: DataErrorCode = 'schema'): DataError {
  const {code, message} = Object(thrown) as Partial<DataError>;
  return typeof code === 'string'
    ? (thrown as DataError)
    : new DataError(otherwise, message ?? String(thrown), {cause: thrown});
}
