/* global structuredClone */

/** @typedef {import('./random.js').Random} Random */

/** Values in the places of others. @type {unknown[]} */
const values = [
  ...[null, true, false, 0, -1, 1e15, 1e16, -0, 1e-9, 0.1 + 0.2, 123456789, '', ' ', '\u200b'],
  ...['2019', '2019-02-30', '2019-Q3', '2019-H1', '2019/20', '9999', 'x'.repeat(2000), '\ud800'],
  ...['\u202ertl', 'שלום עולם', '<b>&amp;</b>', 'toString', '__proto__', 'constructor'],
  ...['https://x.example/', 'javascript:alert(1)', 'mailto:a@b.example', '#frag', '?q', '//h/x'],
  ...['%', 'http://[', 'data:image/png;base64,AA==', 'actual', 'planned', 'forecast', 'gold'],
  ...['certification', 'distinction', 'EUR', 'percent', 'count', 'Europe/Warsaw', 'No/Zone'],
  ...['en', 'pl', 'ar', 'x-foo', 'he-IL', 'i-klingon', 'en_US', ['a', 'b'], [], {}, [[]]],
  ...[{en: 'E'}, {pl: 'P', en: 'E'}, {zz: 'q'}, {en: ''}, {en: 5}, {toString: 'q'}, {name: 'N'}],
  ...[{name: {en: 'N', pl: 'M'}, url: '/r'}, {addressLocality: {en: 'Town', pl: 'Miasto'}}],
  ...[{streetAddress: {pl: 'Ulica'}, addressCountry: {en: 'Poland'}}, 'a\nb\r\nc'],
];

/**
 * A copy of a document with one to six changes: other values, fewer, more or many items, another order, parts in the
 * places of others.
 * @param {Record<string, any>} document
 * @param {Random} random
 */
export const mutate = (document, random) => {
  const copy = structuredClone(document);
  for (let left = 1 + random.below(6); left > 0; left--) change(copy, random);
  return copy;
};

/** @param {Record<string, any>} document @param {Random} random */
function change(document, {below, chance, pick}) {
  /** @type {any} */
  let at = document;
  /** @type {any} */
  let parent = document;
  let key = '';
  for (let depth = 0; depth < 6; depth++) {
    const keys = at && typeof at === 'object' ? Object.keys(at) : [];
    if (!keys.length || (depth && chance(0.25))) break;
    parent = at;
    key = pick(keys);
    at = at[key];
  }
  const kind = below(100);
  if (kind < 50) parent[key] = structuredClone(pick(values));
  else if (kind < 65 && Array.isArray(parent)) parent.splice(Number(key), 1);
  else if (kind < 65) delete parent[key];
  else if (kind < 75 && Array.isArray(parent)) parent.push(structuredClone(at));
  else if (kind < 85 && Array.isArray(at)) parent[key] = at.toReversed();
  else if (kind < 90 && Array.isArray(at) && at.length)
    parent[key] = Array.from({length: 150}, (_, index) => structuredClone(at[index % at.length]));
  else parent[key] = structuredClone(pick(Object.values(document)));
}
