import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {describe, test} from 'node:test';

/* Each file of a widget has only those tokens that it uses: all that it uses must be among them. */

/** The widgets' own files, and those that hold all of them. */
const files = globSync('dist/cdn/*.js').filter((file) =>
  readFileSync(file, 'utf8').includes('--cluster-accent'),
);

describe('the tokens of the files of dist/cdn', () => {
  test('are looked for', () => assert.ok(files.length >= 11, files.join()));

  for (const file of files) {
    test(`${file} defines all that it uses`, () => {
      const text = readFileSync(file, 'utf8');
      const defined = new Set(text.match(/--_[\w-]+(?=:)/g));
      const used = [...text.matchAll(/var\((--_[\w-]+)(\$\{)?/g)];
      assert.ok(used.length > 0);
      for (const [, name, numbered] of used)
        for (const token of numbered ? [1, 2, 3, 4, 5, 6].map((i) => name + i) : [name])
          assert.ok(defined.has(token), token);
    });
  }
});
