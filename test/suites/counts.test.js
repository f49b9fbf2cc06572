import assert from 'node:assert/strict';
import {test} from 'node:test';
import {countTests, failuresIn, plain} from './counts.js';

test('a closing line of the suite itself counts, the last one', () => {
  const counts = countTests(['1 passed, 0 failed', 'x', '7 passed, 2 failed'], 1, 's');
  assert.deepEqual(counts, {passed: 7, failed: 2, notRun: []});
});

test('a sentence that mentions the closing line does not count', () => {
  assert.equal(countTests(['prints 7 passed, 0 failed'], 0, 's').passed, 1);
});

test("node --test's summary counts, its skipped tests are not run", () => {
  const lines = ['ℹ tests 6', 'ℹ pass 3', 'ℹ fail 1', 'ℹ cancelled 1', 'ℹ skipped 1', 'ℹ todo 0'];
  assert.deepEqual(countTests(lines, 1, 'e2e'), {
    passed: 3,
    failed: 2,
    notRun: ['not run: e2e: 1 skipped or unfinished'],
  });
});

test('without counts the exit code is one test', () => {
  assert.deepEqual(countTests(['fine'], 0, 's'), {passed: 1, failed: 0, notRun: []});
  assert.deepEqual(countTests(['bad'], 2, 's'), {passed: 0, failed: 1, notRun: []});
});

test('an exit code that contradicts the counts is a failure', () => {
  assert.equal(countTests(['5 passed, 0 failed'], 1, 's').failed, 1);
});

test('a suite that ran nothing failed', () => {
  assert.equal(countTests(['0 passed, 0 failed'], 0, 's').failed, 1);
});

test('what could not run is reported, never counted as passed', () => {
  const lines = ['not run: unit tests in webkit: it is not installed', '4 passed, 0 failed'];
  assert.deepEqual(countTests(lines, 0, 's'), {passed: 4, failed: 0, notRun: [lines[0]]});
});

test('colours and redrawing are not part of a line', () => {
  assert.equal(
    plain('\u001b[2K\u001b[1A\u001b[2K\u001b[G\u001b[32m4 passed\u001b[39m'),
    '4 passed',
  );
});

test('the failures of `node --test` are its list at the end', () => {
  const lines = ['✖ a', 'ℹ fail 1', '✖ failing tests:', '', 'test at a.js:1:1', '✖ a', '  Error'];
  assert.deepEqual(failuresIn(lines), ['', 'test at a.js:1:1', '✖ a', '  Error']);
});

test('the failures of the unit tests are the files that failed, with what follows', () => {
  const lines = [
    'a.test.ts: Chromium 2; Firefox 1, FAILED 1',
    '  A › b [Firefox]',
    '      Error: no',
  ];
  assert.deepEqual(failuresIn(['b.test.ts: Chromium 3', ...lines]), lines);
});

test('the failures of anything else are its last lines', () => {
  const lines = Array.from({length: 40}, (_, i) => `line ${i}`);
  assert.deepEqual(failuresIn(lines), lines.slice(10));
});
