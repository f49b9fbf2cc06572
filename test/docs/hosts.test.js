import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {test} from 'node:test';
import {hostileList} from '../e2e/hostile/list.js';

const file = 'docs/hosts.md';
const [start, end] = ['<!-- pages: made from test/e2e/hostile -->\n', '\n<!-- end of pages -->'];

test(`${file} lists the pages that the suite tries, with the versions of their libraries`, () => {
  const [before, rest = ''] = readFileSync(file, 'utf8').split(start);
  const [old, after] = rest.split(end);
  const fresh = hostileList();
  // WRITE_TABLES=1 brings the page up to date.
  if (process.env.WRITE_TABLES) writeFileSync(file, before + start + fresh + end + after);
  else assert.equal(old, fresh, 'out of date: WRITE_TABLES=1 node --test test/docs/hosts.test.js');
});
