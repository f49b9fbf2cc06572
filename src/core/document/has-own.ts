/** `key in object` without what a page puts on `Object.prototype`, and narrows the type in the same way. */
export const hasOwn = <T extends object, Key extends string>(
  object: T,
  key: Key,
): object is Extract<T, Readonly<Record<Key, unknown>>> => Object.hasOwn(object, key);
