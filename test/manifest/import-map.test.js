import assert from 'node:assert/strict';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {test} from 'node:test';
import {widgetsOf} from '../../toolchain/deliver/widgets.js';

const read = (/** @type {string} */ path) => JSON.parse(readFileSync(path, 'utf8'));
/** @type {{imports: Record<string, string>}} */
const map = read('dist/importmap.json');
const example = 'examples/frameworks/import-map/index.html';

test('the import map names every widget, and files that there are', () => {
  for (const {entry} of widgetsOf(read('dist/custom-elements.json')))
    assert.ok(map.imports[entry], entry);
  for (const path of Object.values(map.imports)) {
    const file = path.replace(/^\/node_modules\/cluster-widgets\//, '/');
    assert.ok(existsSync(`.${file}`), path);
  }
});

test('the example has the import map of the package', () => {
  const block = /(<script type="importmap">\n)([^]*?)(\n {4}<\/script>)/;
  const page = readFileSync(example, 'utf8');
  const lines = JSON.stringify(map, null, 2).replace(/^/gm, ' '.repeat(6));
  const now = page.replace(block, (_, start, __, end) => `${start}${lines}${end}`);
  // WRITE_TABLES=1 writes it.
  if (process.env.WRITE_TABLES) writeFileSync(example, now);
  else assert.equal(page, now);
});
