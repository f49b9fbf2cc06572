import {expect} from '@open-wc/testing';
import {
  membershipStatus,
  type MembershipStatus,
} from '../../../src/core/document/membership-status.js';

type Case = [
  memberSince: string | undefined,
  memberUntil: string | undefined,
  today: string,
  status: MembershipStatus,
];

const today = '2026-11-27';

const cases: Case[] = [
  [undefined, undefined, today, 'current'],
  ['2018', undefined, today, 'current'],
  ['2026-11-27', undefined, today, 'current'],
  ['2026-11', undefined, '2026-11-01', 'current'],
  ['2026', undefined, '2026-01-01', 'current'],
  ['2026-11-28', undefined, today, 'upcoming'],
  ['2026-12', undefined, '2026-11-30', 'upcoming'],
  ['2027', undefined, '2026-12-31', 'upcoming'],
  [undefined, '2026-11-27', today, 'current'],
  [undefined, '2026-11', '2026-11-30', 'current'],
  [undefined, '2026', '2026-12-31', 'current'],
  ['2018', '2026-11-26', today, 'ended'],
  ['2018', '2026-10', '2026-11-01', 'ended'],
  ['2018', '2025', '2026-01-01', 'ended'],
  ['2027', '2025', today, 'ended'],
  ['2024', '2024', '2024-06-30', 'current'],
  ['2024', '2024', '2023-12-31', 'upcoming'],
  ['2024', '2024', '2025-01-01', 'ended'],
  ['2018', '2028-02-29', '2028-02-29', 'current'],
  // No calendar has these dates.
  ['2018', '2027-02-29', today, 'unclear'],
  ['2018', '2020-13', today, 'unclear'],
  ['2018-02-30', undefined, today, 'unclear'],
  ['2018-02-30', '2025', today, 'ended'],
  ['2027', '2028-02-30', today, 'upcoming'],
  // Nor is there a clock that gives no date.
  ['2018', undefined, '', 'unclear'],
  [undefined, '2099', 'today', 'unclear'],
  [undefined, undefined, '', 'current'],
];

describe('membershipStatus', () => {
  for (const [memberSince, memberUntil, day, status] of cases) {
    const dates = `from ${memberSince ?? 'nothing'} to ${memberUntil ?? 'nothing'}`;
    it(`is ${status} ${dates} on ${day || 'no day'}`, () => {
      expect(membershipStatus({memberSince, memberUntil}, day)).to.equal(status);
    });
  }
});
