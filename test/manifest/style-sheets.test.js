import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {widgetsOf} from '../../toolchain/deliver/widgets.js';

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const names = widgetsOf(manifest).map(({tag}) => tag.slice('cluster-'.length));

test('each widget has a style sheet of its own for prerendered pages', () => {
  const sheets = names.map((name) => readFileSync(`dist/cdn/${name}.css`, 'utf8'));
  assert.equal(new Set(sheets).size, names.length);
  for (const css of sheets) assert.match(css, /:host/);
});
