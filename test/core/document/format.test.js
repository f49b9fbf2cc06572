import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';

test('the Polish page names every field of the schema, and the required ones in bold', () => {
  const rows = (/** @type {string} */ text, /** @type {RegExp} */ pattern) =>
    new Set([...text.matchAll(pattern)].map(([, name = '', mark = '']) => name + mark));
  const english = readFileSync('docs/document-format.md', 'utf8').split('<!-- fields -->')[1] ?? '';
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
