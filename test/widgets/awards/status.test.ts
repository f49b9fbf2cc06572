import {expect} from '@open-wc/testing';
import type {Award} from '../../../src/data/schema/awards.js';
import {awardStatus, todayIn} from '../../../src/data/award-status.js';
import {days, table} from './status-table.js';

describe('awardStatus', () => {
  for (const {award, statuses} of table) {
    for (const [i, day] of days.entries()) {
      it(`${String(award.name)} is ${statuses[i]} on ${day}`, () => {
        expect(awardStatus(award, day)).to.equal(statuses[i]);
      });
    }
  }

  it('takes an award without `kind` as one that may run out', () => {
    expect(awardStatus({name: 'A', dateAwarded: '2015'}, '2016-01-01')).to.equal('unstated');
  });

  it('never says valid without a `validUntil` that is not past', () => {
    const fields = ['dateAwarded', 'validFrom', 'renewalFrom'] as const;
    for (const field of fields) {
      const award: Award = {name: 'A', [field]: '2020'};
      for (const day of days) expect(awardStatus(award, day)).not.to.match(/valid|renewal/);
    }
  });
});

describe('todayIn', () => {
  const moment = new Date('2026-12-31T23:30:00Z');
  const cases: [zone: string, day: string][] = [
    ['UTC', '2026-12-31'],
    ['Europe/Warsaw', '2027-01-01'],
    ['America/New_York', '2026-12-31'],
    ['Pacific/Kiritimati', '2027-01-01'],
    ['No/Such_Zone', '2026-12-31'],
  ];
  for (const [zone, day] of cases) {
    it(`in ${zone} is ${day}`, () => {
      expect(todayIn(zone, moment)).to.equal(day);
    });
  }
});
