/** @typedef {import('../../../toolchain/deliver/fields.js').Schema} Schema */
/** @typedef {(string | number)[]} Path */

/** What is allowed in the place of any field: what sheets, content management systems and typing errors put there. */
export const strangers = new Map(
  /** @type {[string, unknown][]} */ ([
    ['null', null],
    ['an empty text', ''],
    ['white space', ' \t\u00a0\n'],
    ['a number', 5],
    ['a text', 'text'],
    ['a list', ['text', null]],
    ['a language map', {en: 'text', pl: 'tekst'}],
    ['a map with its own toString', {toString: 'text', valueOf: 5}],
  ]),
);

/**
 * A document that has every field of the schema, with the first example of each; lists have two items.
 * @param {Schema} schema
 * @param {unknown} [example]
 * @returns {any}
 */
export function fullDocument(schema, example) {
  const options = [schema, ...(schema.anyOf ?? [])];
  const own = schema.examples?.[0] ?? example;
  const list = options.find(({items}) => items);
  const object = options.find(({properties}) => properties);
  if (object) {
    const fields = Object.entries(object.properties ?? {});
    return Object.fromEntries(fields.map(([key, field]) => [key, fullDocument(field)]));
  }
  if (!list?.items) return own;
  const [first, second = first] = Array.isArray(own) ? own : [own];
  return [fullDocument(list.items, first), fullDocument(list.items, second)];
}

/** A copy of a document with another value at one place. @param {any} at @param {Path} path @param {unknown} value @returns {any} */
export const withValue = (at, [key, ...rest], value) => {
  if (key === undefined) return value;
  if (Array.isArray(at))
    return at.map((item, i) => (i === key ? withValue(item, rest, value) : item));
  return {...at, [key]: withValue(at[key], rest, value)};
};

/** A copy of a document without what is at a place. @param {any} at @param {Path} path @returns {any} */
export const withoutValue = (at, [key, ...rest]) => {
  if (typeof at !== 'object' || at === null) return at;
  if (Array.isArray(at)) {
    return rest.length
      ? at.map((item, i) => (i === key ? withoutValue(item, rest) : item))
      : at.filter((_, i) => i !== key);
  }
  const {[/** @type {string} */ (key)]: own, ...others} = at;
  if (!rest.length || own === undefined) return others;
  return {...at, [/** @type {string} */ (key)]: withoutValue(own, rest)};
};
