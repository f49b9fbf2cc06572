/** One thing that is wrong in a document that can be shown nevertheless. */
export interface Problem {
  /** For programs, for example `invalid-type`. */
  readonly code: string;
  /** `error`: something was left out. `warning`: shown, but probably not as it was meant. */
  readonly level: 'error' | 'warning';
  /** JSONPath of the place (RFC 9535), for example `$.board[3].name`. */
  readonly path: string;
  /** For developers, in English: what was expected and what was found. */
  readonly message: string;
}

/** A place in a document: a key or an index, and the place it is in. Linked, so that a step down costs nothing. */
export interface Place {
  readonly key: string | number;
  readonly up: Place | undefined;
}

/** Writes a place as JSONPath: the name of the third of the board → `$.board[3].name`. */
export function jsonPath(place: Place | undefined): string {
  if (!place) return '$';
  const {key, up} = place;
  if (typeof key === 'number') return `${jsonPath(up)}[${key}]`;
  return jsonPath(up) + (/^[a-z_]\w*$/i.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`);
}
