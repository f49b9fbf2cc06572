import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {describe, test} from 'node:test';

const script = fileURLToPath(new URL('php/members.php', import.meta.url));
const hasPhp = spawnSync('php', ['-v']).status === 0;
if (!hasPhp) console.log('not run: WordPress: the members of the fallback: php is not installed');

/** Whether the fallback lists each item. @param {unknown[]} items @param {string} today @returns {boolean[]} */
const listed = (items, today) => {
  const {stdout, stderr} = spawnSync('php', [script, JSON.stringify(items), today], {
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  return JSON.parse(stdout);
};

describe('the fallback of the plugin', {skip: !hasPhp}, () => {
  /** @type {[dates: Record<string, unknown>, day: string, isListed: boolean][]} */
  const table = [
    [{}, '2026-11-27', true],
    [{memberUntil: '2026-11-27'}, '2026-11-27', true],
    [{memberUntil: '2026-11-26'}, '2026-11-27', false],
    [{memberUntil: '2026'}, '2026-11-27', true],
    [{memberUntil: 2025}, '2026-11-27', false],
    [{memberUntil: '31.12.2025'}, '2026-11-27', false],
    [{memberUntil: '31. 12. 2026'}, '2026-11-27', true],
    [{memberUntil: '2025/12/31'}, '2026-11-27', false],
    [{memberUntil: '2025-12-31T00:00:00'}, '2026-11-27', false],
    [{memberUntil: '2026-1'}, '2026-11-27', false],
    [{memberUntil: '31/12/2020'}, '2026-11-27', false],
    [{memberUntil: '12-31-2020'}, '2026-11-27', false],
    [{memberUntil: '03/04/2020'}, '2026-11-27', true],
    [{memberUntil: '12.2020'}, '2026-11-27', false],
    [{memberUntil: '31.12.2020 r.'}, '2026-11-27', false],
    [{memberUntil: '31.\u00a012.\u00a02020'}, '2026-11-27', false],
    [{memberUntil: '2020-12-31 23:59'}, '2026-11-27', false],
    [{memberUntil: '2020-12-31T23:00:00Z'}, '2026-11-27', true],
    [{memberUntil: '2020-12-31T00:00:00+01:00'}, '2026-11-27', false],
    [{memberUntil: '29.02.2023'}, '2026-11-27', true],
    [{memberUntil: '2025-13-01'}, '2026-11-27', true],
    [{memberUntil: 'soon'}, '2026-11-27', true],
    [{memberUntil: null}, '2026-11-27', true],
    [{memberSince: '2026-11-28'}, '2026-11-27', false],
    [{memberSince: '2026-11'}, '2026-11-27', true],
    [{memberSince: 2027}, '2026-11-27', false],
    [{memberSince: '01.03.2027', memberUntil: '2030'}, '2026-11-27', false],
  ];
  for (const [dates, day, isListed] of table) {
    test(`${isListed ? 'lists' : 'leaves out'} a member with ${JSON.stringify(dates)} on ${day}`, () => {
      assert.deepEqual(listed([{name: 'A', ...dates}], day), [isListed]);
    });
  }

  test('lists a member that is its name alone', () => {
    assert.deepEqual(listed(['Foundry'], '2026-11-27'), [true]);
  });
});
