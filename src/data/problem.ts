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

/** A place in a document, as keys and indexes. */
export type Place = readonly (string | number)[];

/** Writes a place as JSONPath: `['board', 3, 'name']` → `$.board[3].name`. */
export function jsonPath(place: Place): string {
  const steps = place.map((key) => {
    if (typeof key === 'number') return `[${key}]`;
    return /^[a-z_][\w]*$/i.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
  });
  return `$${steps.join('')}`;
}
