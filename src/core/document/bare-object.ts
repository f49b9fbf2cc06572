const emptyPrototype = Object.freeze(Object.create(null) as object);

/**
 * Creates an empty object that inherits nothing from `Object.prototype`, which a page can extend. Its prototype
 * is an empty object and not `null`, because V8 stores objects without a prototype as hash tables, which are
 * slower and larger.
 */
export const bareObject = (): Record<string, unknown> =>
  Object.create(emptyPrototype) as Record<string, unknown>;
