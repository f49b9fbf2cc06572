import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {docs} from '../../toolchain/deliver/docs.js';

for (const [file, text] of Object.entries(docs())) {
  test(`${file} says what the manifest says`, () => {
    assert.equal(readFileSync(file, 'utf8'), text, 'out of date: run "npm run docs"');
  });
}
