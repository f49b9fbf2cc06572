import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {claims} from '../proof/claims.js';

const readme = readFileSync('README.md', 'utf8').replace(/\s+/g, ' ');

describe('the claims of the README', () => {
  for (const [claim, ...tests] of claims) {
    it(claim, () => {
      assert.ok(readme.includes(claim), 'The README does not say it.');
      assert.ok(tests.length > 0);
      for (const test of tests) assert.ok(existsSync(test), test);
    });
  }

  it('include every reason that it gives', () => {
    const reasons = [...readme.matchAll(/- (\*\*[^*]+\*\*)/g)].flatMap(
      ([, reason]) => reason ?? [],
    );
    assert.ok(reasons.length >= 6);
    for (const reason of reasons)
      assert.ok(
        claims.some(([claim]) => claim === reason),
        reason,
      );
  });
});
