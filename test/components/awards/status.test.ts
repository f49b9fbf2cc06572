import {expect} from '@open-wc/testing';
import type {Award} from '../../../src/core/document/schema/awards.js';
import {awardStatus} from '../../../src/core/document/award-status.js';
import {days, table} from './status-table.js';

describe('awardStatus', () => {
  for (const {award, statuses} of table) {
    for (const [i, day] of days.entries()) {
      it(`${String(award.name)} is ${statuses[i]} on ${day}`, () => {
        expect(awardStatus(award, day)).to.equal(statuses[i]);
      });
    }
  }

  it('treats an award without `kind` as one that may expire', () => {
    expect(awardStatus({name: 'A', dateAwarded: '2015'}, '2016-01-01')).to.equal('unstated');
  });

  it('never says valid without a `validUntil` in the future', () => {
    const fields = ['dateAwarded', 'validFrom', 'renewalFrom'] as const;
    for (const field of fields) {
      const award: Award = {name: 'A', [field]: '2020'};
      for (const day of days) expect(awardStatus(award, day)).not.to.match(/valid|renewal/);
    }
  });

  it('never says valid because of an impossible date', () => {
    const wrong = ['2026-30-11', '2030-13', '2024-00', '2030-00-01', '2025-02-30', '9999-99-99'];
    for (const date of wrong) {
      expect(awardStatus({name: 'A', validUntil: date}, '2020-01-01'), date).to.equal('unstated');
      const begun: Award = {name: 'A', validFrom: date, validUntil: '2040'};
      expect(awardStatus(begun, '2020-01-01'), date).to.equal('unstated');
    }
  });

  it('says expired, upcoming and renewal by real dates only', () => {
    const today = '2026-06-01';
    const status = (dates: Partial<Award>) => awardStatus({name: 'A', ...dates}, today);
    expect(status({validUntil: '2025-02-30'})).to.equal('unstated');
    expect(status({dateAwarded: '2027-30-11'})).to.equal('unstated');
    expect(status({validUntil: '2030', renewalFrom: '2026-00'})).to.equal('valid');
    expect(status({dateAwarded: '2025-31-12', validUntil: '2030'})).to.equal('valid');
    expect(status({validFrom: '2025-31-12', validUntil: '2026-05-31'})).to.equal('expired');
  });

  it('gives no status if the clock gives no date', () => {
    const award: Award = {name: 'A', validFrom: '2020', validUntil: '2040'};
    expect(awardStatus(award, '')).to.equal('unstated');
    expect(awardStatus({...award, kind: 'distinction'}, '')).to.equal('none');
  });
});
