import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {widgetsOf} from '../../toolchain/deliver/widgets.js';

const read = (/** @type {string} */ path) => JSON.parse(readFileSync(path, 'utf8'));
/** @type {{imports: Record<string, string>}} */
const map = read('dist/importmap.json');

test('the import map names every widget, and files that there are', () => {
  for (const {entry} of widgetsOf(read('dist/custom-elements.json')))
    assert.ok(map.imports[entry], entry);
  for (const path of Object.values(map.imports)) {
    const file = path.replace(/^\/node_modules\/cluster-widgets\//, '/');
    assert.ok(existsSync(`.${file}`), path);
  }
});
