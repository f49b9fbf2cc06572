import assert from 'node:assert/strict';
import {test} from 'node:test';
import {differences} from './compare.js';

test('the same text has no differences', () => {
  assert.deepEqual(differences('# Proof\n| a | 3 |', '# Proof\n| a | 3 |'), []);
});

test('a count, a byte or a verdict that differs is told with its line', () => {
  for (const [was, is] of [
    ['| 79 faults | 0 throws |', '| 79 faults | 1 throws |'],
    ['| `board.js` | 15,713 |', '| `board.js` | 15,714 |'],
    ['| small | holds |', '| small | does not hold |'],
    ['| ours | 28.0 kB |', '| ours | 28.1 kB |'],
  ]) {
    assert.deepEqual(differences(`a\n${was}`, `a\n${is}`), [`line 2\n  was: ${was}\n  is:  ${is}`]);
  }
});

test('a line more or less is a difference', () => {
  assert.equal(differences('a', 'a\nb').length, 1);
  assert.equal(differences('a\nb', 'a').length, 1);
});

test('ratios may differ by two fifths, small ones by a quarter', () => {
  assert.deepEqual(differences('| 2.00× | 0.10× |', '| 2.80× | 0.35× |'), []);
  assert.equal(differences('| 2.00× |', '| 2.81× |').length, 1);
  assert.equal(differences('| 0.10× |', '| 0.36× |').length, 1);
});

test('times, heaps, date and machine are those of the run', () => {
  const was =
    'Date and machine: 2026-11-23, Chromium 156.0.1, Node 24.1.0, 2 cores of A, 8 GiB, 7 rounds';
  const is =
    'Date and machine: 2027-01-01, Chromium 160.0, Node 24.2.0, 8 cores of B, 16 GiB, 1 rounds';
  assert.deepEqual(differences(was, is), []);
  assert.deepEqual(
    differences('| 12 ms, 1.10× | 3.1 MB | 1.2 s |', '| 99 ms, 1.20× | 9.0 MB | 4.0 s |'),
    [],
  );
  assert.deepEqual(differences('| 10 KiB |', '| -3 KiB |'), []);
});

test('the aim of a benchmark may be met now and missed then, by a small step', () => {
  const row = (/** @type {string} */ value, /** @type {string} */ verdict) =>
    `| chart, CPU | at most 1.25× | ${value} | ${verdict} |`;
  assert.deepEqual(differences(row('1.30×', 'missed'), row('1.20×', 'met')), []);
  assert.equal(differences(row('1.90×', 'missed'), row('1.10×', 'met')).length, 1);
  const task = (/** @type {string} */ value, /** @type {string} */ verdict) =>
    `| longest task | at most 50.0 ms | ${value} | ${verdict} |`;
  assert.deepEqual(differences(task('55.1 ms', 'missed'), task('48.0 ms', 'met')), []);
  assert.equal(differences(task('90.0 ms', 'missed'), task('48.0 ms', 'met')).length, 1);
  assert.equal(
    differences('| board.js | at most 16 kB | met |', '| board.js | at most 16 kB | missed |')
      .length,
    1,
  );
});
