import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {test} from 'node:test';
import {tables} from './tables.js';

const file = 'docs/document-format.md';
const [start, end] = ['<!-- fields: made from the schema -->\n', '\n<!-- end of fields -->'];

test(`the tables of ${file} are those of the schema`, () => {
  const page = readFileSync(file, 'utf8');
  const fresh = tables(JSON.parse(readFileSync('dist/cluster.schema.json', 'utf8')));
  const [before, rest = ''] = page.split(start);
  const [old, after] = rest.split(end);
  // WRITE_TABLES=1 brings the page up to date, after a build.
  if (process.env.WRITE_TABLES) writeFileSync(file, before + start + fresh + end + after);
  else assert.equal(old, fresh);
});

test('the Polish page names every field of the schema, and the required ones in bold', () => {
  const rows = (/** @type {string} */ text, /** @type {RegExp} */ pattern) =>
    new Set([...text.matchAll(pattern)].map(([, name = '', mark = '']) => name + mark));
  const english = readFileSync(file, 'utf8').split(start)[1] ?? '';
  const polish = readFileSync('docs/pl/document-format.md', 'utf8');
  const fields = rows(english, /^\| `([$\w]+)`/gm);
  const translated = rows(polish, /^\| (?:\*\*)?`([$\w]+)`/gm);
  assert.deepEqual(
    [...fields].filter((name) => !translated.has(name)),
    [],
  );
  assert.deepEqual(
    rows(polish, /^\| \*\*`([$\w]+)`/gm),
    rows(english, /^\| `([$\w]+)` \*\*required/gm),
  );
});
