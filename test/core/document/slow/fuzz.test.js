import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {resolve} from 'node:path';
import {runnerImport} from 'vite';
import fc from 'fast-check';
import {fullDocument, strangers, withValue} from '../full-document.js';
import {pathsOf, replacements} from '../mutations.js';
import {problemsOf, readDocument} from '../parser.js';

/** @param {string} file */
const source = async (file) =>
  /** @type {any} */ (
    await runnerImport(resolve(file), {configFile: false, logLevel: 'error'})
  ).module;
const [{fallbackHtml}, {fallbacks}, {structuredData}] = await Promise.all(
  [
    'src/snippet/fallback/fallback.ts',
    'src/snippet/fallback/fallbacks.ts',
    'src/core/schema-org/structured-data.ts',
  ].map(source),
);
const languages = ['en', 'pl'];
const address = 'https://document.example/cluster.json';
/** @type {string[]} */
const widgets = ['profile', ...fallbacks.map((/** @type {{name: string}} */ {name}) => name)];

const schema = JSON.parse(readFileSync('dist/cluster.schema.json', 'utf8'));
/** With one item in each list: enough to break, quick to read. @param {any} value @returns {any} */
const shortened = (value) => {
  if (Array.isArray(value)) return value.slice(0, 1).map(shortened);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, shortened(own)]));
};
const full = shortened(fullDocument(schema));

const value = fc.oneof(
  fc.jsonValue({maxDepth: 3}),
  fc.constantFrom(...strangers.values()),
  fc.constantFrom(...replacements).map((text) => JSON.parse(text)),
  fc.string({unit: 'binary', maxLength: 20}),
  fc.constantFrom(
    '<p>a</p>',
    '31.02',
    'Q5 2020',
    'tys. zł',
    '/9j/',
    'Nowak, dr',
    '(',
    'a\\nb',
    '.',
  ),
);
const change = fc.tuple(fc.constantFrom(...pathsOf(full).slice(1)), value);
const documents = fc.array(change, {minLength: 1, maxLength: 5}).map((changes) =>
  changes.reduce((document, [path, value]) => {
    try {
      return withValue(document, path, value);
    } catch {
      // An earlier change took the place away.
      return document;
    }
  }, full),
);

describe('ten thousand documents with something wrong in them', () => {
  for (const seed of [20261127, 7, 4242]) {
    test(`are read, shown and checked without an exception (seed ${seed})`, () => {
      let turn = 0;
      fc.assert(
        fc.property(documents, (document) => {
          readDocument(document);
          // What a widget says: each document by another one, in turn in one of the languages.
          turn++;
          const text = fallbackHtml(widgets[turn % widgets.length], document, languages[turn % 2]);
          assert.doesNotMatch(text, /\[object |href="(tel|mailto|javascript):"/);
          if (turn % 5 === 0) JSON.stringify(structuredData(document, address));
          for (const {path, message} of problemsOf(document)) {
            assert.match(path, /^\$/);
            assert.doesNotMatch(message, /undefined\b(?!")|\[object/);
          }
        }),
        {numRuns: 10_000, seed},
      );
    });
  }
});
