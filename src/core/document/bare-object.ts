const nothing = Object.freeze(Object.create(null) as object);

/**
 * An object on which nothing is found but what is put there, whatever a page writes on `Object.prototype`. With `null` for
 * its prototype V8 would make a hash table of it, which is slower and larger.
 */
export const bareObject = (): Record<string, unknown> =>
  Object.create(nothing) as Record<string, unknown>;
