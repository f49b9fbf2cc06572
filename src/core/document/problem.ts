/** One error or warning in a document that can be shown nevertheless. */
export interface Problem {
  /** For programs, for example `invalid-type`. */
  readonly code: string;
  /** `error`: a value is left out. `warning`: the value is shown, but probably not as the author meant it. */
  readonly level: 'error' | 'warning';
  /** JSONPath of the value (RFC 9535), for example `$.board[3].name`. */
  readonly path: string;
  /** For developers, in English: the expected value and the actual one. */
  readonly message: string;
}

/**
 * The path of a value in a document: its key or index, and the path of the object or list that contains it. As
 * a linked list, it can be extended without a copy.
 */
export interface DocumentPath {
  readonly key: string | number;
  readonly parent: DocumentPath | undefined;
}

/** Returns a path as JSONPath: the name of the fourth item of `board` is `$.board[3].name`. */
export function jsonPath(path: DocumentPath | undefined): string {
  if (!path) return '$';
  const {key, parent} = path;
  if (typeof key === 'number') return `${jsonPath(parent)}[${key}]`;
  return jsonPath(parent) + (/^[a-z_]\w*$/i.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`);
}
