/** What is allowed in the place of any value, as JSON texts: `1e999` and `__proto__` are no JavaScript literals. */
export const replacements = [
  'null',
  'true',
  '5',
  '"5"',
  '-0.5',
  '1e15',
  '1e16',
  '1e999',
  '""',
  '" \\t\\u00a0"',
  '[null]',
  '[[]]',
  '["", null, {}]',
  '{"en": ""}',
  '{"en": null, "pl": "text"}',
  '{"name": ""}',
  '{"name": {"en": " "}, "url": null}',
  '{"name": null, "url": "https://example.org/"}',
  '{"name": [], "note": ""}',
  '[{"name": ""}, {"name": null, "other": [{}]}]',
  '[{"name": "", "roleName": "text"}]',
  '{"streetAddress": "", "addressCountry": {"@type": "Country", "name": "PL"}}',
  '{"streetAddress": "", "en": "text"}',
  '[{"period": "", "value": 0}, {"value": 0}]',
  '{"src": "", "width": 0}',
  '[0, null]',
  '[{"period": "", "value": null}, {"period": "2019", "value": ""}]',
  '[{"period": null, "value": null, "note": ""}]',
  '"2019"',
  '"2019-13"',
  '"\\ud800"',
  '[]',
  '[5]',
  '["text"]',
  '{}',
  '{"en": "text"}',
  '{"en": 5}',
  '{"name": "text"}',
  '{"name": 5}',
  '{"name": "text", "url": 5}',
  '{"url": "https://example.org/"}',
  '{"src": "a.png"}',
  '{"streetAddress": "text"}',
  '{"streetAddress": {"en": "text"}, "postalCode": 5}',
  '{"__proto__": 5}',
  '{"__proto__": "text", "constructor": "text"}',
  '{"other": [[[[{}]]]]}',
];

/** @typedef {(string | number)[]} Path */

/** All places of a value. @param {unknown} value @param {Path} [path] @returns {Path[]} */
export const pathsOf = (value, path = []) => [
  path,
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) =>
        pathsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]),
      )
    : []),
];

/** The JSON of a value with another text at one place. @param {unknown} value @param {Path} path @param {string} text */
export const replaced = (value, path, text) => {
  const mark = '\u0001here';
  /** @param {any} at @param {Path} rest @returns {unknown} */
  const put = (at, [key, ...rest]) => {
    if (key === undefined) return mark;
    if (Array.isArray(at)) return at.map((item, i) => (i === key ? put(item, rest) : item));
    return {...at, [key]: put(at[key], rest)};
  };
  return JSON.stringify(put(value, path)).replace(JSON.stringify(mark), () => text);
};

/** A value without one of its fields or items. @param {unknown} value @param {Path} path */
export const without = (value, path) => {
  const copy = JSON.parse(JSON.stringify(value));
  /** @type {any} */
  const container = path.slice(0, -1).reduce((at, key) => /** @type {any} */ (at)[key], copy);
  const key = path[path.length - 1];
  if (Array.isArray(container)) container.splice(Number(key), 1);
  else delete container[/** @type {string} */ (key)];
  return copy;
};
