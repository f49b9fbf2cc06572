import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {pathsOf, replaced, replacements} from '../../document/mutations.js';
import {findings, mapJson} from '../validator.js';

const base = {
  schemaVersion: 1,
  language: 'en',
  name: {en: 'Fictional cluster', pl: 'Klaster fikcyjny'},
  url: 'https://example.org/',
  address: {streetAddress: 'Sample Street 1', addressCountry: 'PL'},
  headings: {board: 'People'},
  vision: 'To grow „together” – \u00a0and more',
  keyFigures: [{value: 80, qualifier: 'moreThan', label: 'companies'}],
  awards: [{name: 'Sample Label', dateAwarded: '2024-05-04', validUntil: '2031'}],
  board: [{name: 'Ada Sample', roleName: {en: 'President'}, image: {src: 'ada.jpg', width: 4.5}}],
  series: [{unit: {currency: 'PLN', multiplier: 3}, data: [{period: '2024', value: null}]}],
};

/** What people and programs put into a text, or leave out. */
const pieces = [
  ...['"', "'", '“', '”', '„', '`', '{', '}', '[', ']', ',', ':', ';', '=', '//', '/*', '*/', '#'],
  ...[
    '\\',
    '\\u12',
    '\n',
    '\r',
    '\r\n',
    '\t',
    ' ',
    '\u0000',
    '\u00a0',
    '\u200b',
    '\ufeff',
    '\ufffd',
  ],
  ...['0', '1', '-', '+', '.', '1,5', '1 200', '1e', 'true', 'None', 'brak', 'null', 'word', '```'],
  ...[
    '"name": ',
    '"role": "x"',
    'ą',
    '😀',
    '\ud800',
    'Å‚',
    '<p>',
    '{"',
    '"}',
    '": "',
    '", "',
    '"""',
  ],
];

/** Numbers from 0 to 1 that are the same for a seed (mulberry32). @param {number} seed */
const randomOf = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
};

const paths = pathsOf(base);
const texts = [JSON.stringify(base), JSON.stringify(base, null, 2)];

/** A document with a few problems. @param {() => number} random */
const broken = (random) => {
  /** @template T @param {readonly T[]} list @returns {T} */
  const pick = (list) => /** @type {T} */ (list[Math.floor(random() * list.length)]);
  let text = random() < 0.3 ? replaced(base, pick(paths), pick(replacements)) : pick(texts);
  for (let left = 1 + Math.floor(random() * 4); left > 0; left--) {
    const at = Math.floor(random() * (text.length + 1));
    const cut = random() < 0.5 ? Math.floor(random() * 6) : 0;
    text = text.slice(0, at) + (random() < 0.8 ? pick(pieces) : '') + text.slice(at + cut);
  }
  return random() < 0.05 ? text.slice(0, Math.floor(random() * text.length)) : text;
};

/** @param {string} text */
const isJson = (text) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** @param {string} text @param {number} index */
const check = (text, index) => {
  const all = findings(text, {language: index % 2 ? 'pl' : 'en'});
  for (const {line, column, offset, length, edits, message, id, code} of all) {
    assert.ok(line >= 1 && column >= 1 && offset >= 0 && length >= 0, message);
    assert.ok(offset + length <= text.length, `${id}: ${offset} + ${length} of ${text.length}`);
    for (const edit of edits)
      assert.ok(edit.offset + edit.length <= text.length, `${id} ${message}`);
    assert.ok(message && !/\{[a-z]+\}|\[object|undefined/.test(message), `${code}: ${message}`);
  }
  const refused = all.filter(({code}) => code === 'not-json');
  if (isJson(text)) assert.deepEqual(refused, [], 'JSON is no fault');
  else assert.ok(refused.length, 'what is no JSON has a fault');
};

describe('validate', () => {
  for (const seed of [1, 2, 3]) {
    test(`lives through 10,000 broken documents, seed ${seed}`, () => {
      const random = randomOf(seed);
      for (let index = 0; index < 10_000; index++) {
        const text = broken(random);
        try {
          check(text, index);
        } catch (error) {
          throw new Error(`${JSON.stringify(text)}: ${error}`, {cause: error});
        }
      }
    });
  }

  test('lives through files of any bytes', () => {
    const random = randomOf(4);
    for (let index = 0; index < 2_000; index++) {
      const bytes = new TextEncoder().encode(broken(random));
      for (let left = 3; left > 0; left--) {
        bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
      }
      findings(bytes);
      findings(bytes.map((byte) => (random() < 0.5 ? byte : Math.floor(random() * 256))));
    }
  });

  test('finds no problem in any JSON', () => {
    for (const path of paths) {
      for (const replacement of replacements) {
        const text = replaced(base, path, replacement);
        assert.deepEqual(mapJson(text).problems, [], text);
      }
    }
  });

  test('is done in reasonable time with what is long and wrong', () => {
    const long = [
      '"'.repeat(100_000),
      '“'.repeat(100_000),
      "'".repeat(100_000),
      '{'.repeat(100_000),
      '['.repeat(100_000),
      '[{'.repeat(50_000),
      '{"a":'.repeat(100_000),
      ']'.repeat(100_000),
      '\u00a0'.repeat(100_000),
      '\u00a0\u200b'.repeat(50_000),
      'a'.repeat(100_000),
      '/'.repeat(100_000),
      '#\n'.repeat(50_000),
      '{"a": "b" '.repeat(20_000),
      '{"a" "b" "c" '.repeat(20_000),
      `{"name": "${'\n'.repeat(100_000)}"}`,
      `{"name": "${'\\'.repeat(100_001)}"}`,
      `{"name": "${'\\x'.repeat(50_000)}"}`,
      `{"name": ${'1 '.repeat(50_000)}}`,
      `{"name": ${'"a" '.repeat(50_000)}}`,
      `{"name": "${'a "b" '.repeat(20_000)}"}`,
      '1,'.repeat(50_000),
      '"a": '.repeat(50_000),
      `{"name": "${'Å‚'.repeat(9_000)}"}`,
    ];
    for (const text of long) {
      const start = performance.now();
      findings(text);
      const time = performance.now() - start;
      assert.ok(time < 5_000, `${JSON.stringify(text.slice(0, 20))}: ${Math.round(time)} ms`);
    }
  });
});
