/**
 * The reason why a document cannot be loaded or shown: `network` (also CORS and offline), `http` (see
 * `status`), `timeout`, `too-large`, `not-json`, `schema`, `unsupported-version`, or `render` (the document is
 * loaded, but a widget fails to render it).
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

/** The optional properties of a `DataError`. */
export interface DataErrorOptions extends ErrorOptions {
  /** JSONPath of the invalid value (RFC 9535), for example `$.board`. */
  path?: string;
  /** HTTP status code. */
  status?: number;
}

/** The reason why a document or one part of it cannot be shown. The message is for developers, in English. */
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
 * Converts a thrown value to an error with a code. An error of another copy of the library is not an instance
 * of this class, but has a code that is a string. The code of a DOMException is a number.
 */
export function asDataError(thrown: unknown, fallbackCode: DataErrorCode = 'schema'): DataError {
  const {code, message} = Object(thrown) as Partial<DataError>;
  return typeof code === 'string'
    ? (thrown as DataError)
    : new DataError(fallbackCode, message ?? String(thrown), {cause: thrown});
}
