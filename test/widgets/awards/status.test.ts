import {expect} from '@open-wc/testing';
import type {Award} from '../../../src/data/schema/awards.js';
import {awardStatus, todayFor} from '../../../src/data/award-status.js';
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

describe('todayFor', () => {
  const moment = new Date('2026-12-31T23:30:00Z');
  const near: Award[] = [{name: 'A', renewals: ['2026'], validUntil: '2030'}];
  const cases: [zone: string, day: string][] = [
    ['UTC', '2026-12-31'],
    ['Europe/Warsaw', '2027-01-01'],
    ['America/New_York', '2026-12-31'],
    ['Pacific/Kiritimati', '2027-01-01'],
    ['No/Such_Zone', '2026-12-31'],
  ];
  for (const [zone, day] of cases) {
    it(`in ${zone} is ${day}`, () => {
      expect(todayFor(near, zone, moment)).to.equal(day);
    });
  }

  it('judges every award as the day of the zone does, whether or not it asks for it', () => {
    const zones = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Warsaw', 'UTC'];
    const fields = ['dateAwarded', 'validFrom', 'validUntil', 'renewalFrom'] as const;
    const edges = ['2026', '2027', '2026-12', '2027-01', '2028'];
    const dates = [
      ...edges,
      ...Array.from({length: 9}, (_, i) => `2026-12-2${i + 1}`),
      '2026-12-31',
    ];
    for (let hour = 0; hour < 72; hour += 5) {
      const now = new Date(Date.UTC(2026, 11, 30, hour, 30));
      for (const timeZone of zones) {
        const zoned = now.toLocaleDateString('sv-SE', {timeZone});
        for (const field of fields)
          for (const date of dates) {
            const award: Award = {name: 'A', validUntil: '2040', [field]: date};
            expect(awardStatus(award, todayFor([award], timeZone, now))).to.equal(
              awardStatus(award, zoned),
              `${field} ${date} at ${now.toISOString()} in ${timeZone}`,
            );
          }
      }
    }
  });
});
