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
