import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {test} from 'node:test';

const {scripts} = JSON.parse(readFileSync('package.json', 'utf8'));
const texts = [
  '.github/pull_request_template.md',
  '.github/workflows/release.yml',
  '.github/workflows/test.yml',
  'CODE_OF_CONDUCT.md',
  'docs/releasing.md',
  'docs/frameworks.md',
  'SECURITY.md',
  'VERSIONING.md',
];

for (const path of texts) {
  const text = readFileSync(path, 'utf8');

  test(`${path} names scripts that there are`, () => {
    for (const [, name = ''] of text.matchAll(/npm run (?:--silent )?([\w:-]+)/g)) {
      assert.ok(name in scripts, name);
    }
  });

  test(`${path} points at files that there are`, () => {
    for (const [, file = ''] of text.matchAll(/\]\((?!https?:)([^)#]+)/g)) {
      assert.ok(existsSync(join(dirname(path), file)), file);
    }
    for (const [, file = ''] of text.matchAll(/`((?:test|examples|\.github)\/[\w./-]+)`/g)) {
      assert.ok(existsSync(file), file);
    }
  });
}
