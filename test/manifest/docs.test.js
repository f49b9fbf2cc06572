import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {docs} from '../../toolchain/deliver/docs.js';

for (const [file, text] of Object.entries(docs())) {
  test(`${file} is up to date`, () => {
    const lines = text.split('\n');
    const written = readFileSync(file, 'utf8').split('\n');
    const at = lines.findIndex((line, index) => line !== written[index]);
    assert.equal(written[at], lines[at], `line ${at + 1} is out of date: run "npm run docs"`);
    assert.equal(written.length, lines.length, 'out of date: run "npm run docs"');
  });
}

test('documents what some widgets inherit from one another with each of them', () => {
  const sections = (docs()['docs/widgets.md'] ?? '').split(/^## /m);
  for (const tag of ['cluster-directions', 'cluster-values']) {
    const section = sections.find((text) => text.startsWith(`${tag}\n`));
    assert.match(section ?? '', /^\| `layout` \|/m, tag);
  }
});
