import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {test} from 'node:test';

/** @type {{name: string, path: string, message?: string}[]} */
const budgets = JSON.parse(readFileSync('.size-limit.json', 'utf8'));
const files = globSync('dist/cdn/**/*.{js,css}').map((file) => file.replaceAll('\\', '/'));
const held = budgets.map((budget) => ({...budget, files: globSync(budget.path)}));

test('every file of dist/cdn has one budget', () => {
  assert.ok(files.length > 30, files.join());
  for (const file of files) {
    const own = held.filter((one) => one.files.includes(file)).map(({name}) => name);
    assert.equal(own.length, 1, `${file} has ${own.length} budgets in .size-limit.json: ${own}`);
  }
});

test('every budget holds a file, and says what to do about it', () => {
  for (const {name, files: found, message} of held) {
    assert.equal(found.length, 1, name);
    assert.ok(message, name);
  }
});
