import {expect} from '@open-wc/testing';
import {firstDay, isFullDay, isRealDay, lastDay, todayIn} from '../../../src/core/document/day.js';

describe('isRealDay', () => {
  it('knows days, months and years that the calendar has', () => {
    for (const day of ['2024', '0001', '2024-12', '2024-12-31', '2024-02-29', '2000-02-29']) {
      expect(isRealDay(day), day).to.equal(true);
    }
  });

  it('knows what the calendar does not have', () => {
    const wrong = ['2026-30-11', '2024-31-12', '2030-13', '2024-00', '2024-01-00', '2024-04-31'];
    for (const day of [...wrong, '2025-02-29', '1900-02-29', '2025-02-30']) {
      expect(isRealDay(day), day).to.equal(false);
    }
  });

  it('knows what is no date at all', () => {
    for (const text of [
      undefined,
      '',
      'May 2015',
      '15-06',
      '2015/06',
      '2015-6',
      ' 2015',
      '2015-',
    ]) {
      expect(isRealDay(text), text).to.equal(false);
    }
  });

  it('agrees with Date on every day of 500 years', () => {
    for (let year = 1800; year < 2300; year += 1) {
      for (const [month, day] of [
        [2, 28],
        [2, 29],
        [2, 30],
        [4, 30],
        [4, 31],
        [12, 31],
        [13, 1],
      ]) {
        const text = `${year}-${String(month).padStart(2, '0')}-${day?.toString().padStart(2, '0')}`;
        const date = new Date(Date.UTC(year, (month ?? 0) - 1, day));
        const exists = !!month && month <= 12 && date.getUTCMonth() === month - 1;
        expect(isRealDay(text), text).to.equal(exists);
      }
    }
  });
});

describe('the edges of a period', () => {
  it('are its first and its last day', () => {
    expect([firstDay('2024'), firstDay('2024-05'), firstDay('2024-05-06')]).to.eql([
      '2024-01-01',
      '2024-05-01',
      '2024-05-06',
    ]);
    expect(lastDay('2024') > '2024-12-31' && lastDay('2024') < '2025').to.equal(true);
    expect(lastDay('2024-05') > '2024-05-31' && lastDay('2024-05') < '2024-06').to.equal(true);
  });

  it('are those of the year if the date does not exist', () => {
    expect(firstDay('2026-30-11')).to.equal('2026-01-01');
  });
});

describe('isFullDay', () => {
  it('takes one day of the calendar and nothing else', () => {
    expect(isFullDay('2024-02-29')).to.equal(true);
    for (const text of ['2024', '2024-02', '2024-02-30', '12024-01-01', ' 2024-01-01', undefined]) {
      expect(isFullDay(text), text).to.equal(false);
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
    ['', '2026-12-31'],
    ['toString', '2026-12-31'],
  ];
  for (const [zone, day] of cases) {
    it(`is ${day} in ${zone || 'no zone'}`, () => {
      expect(todayIn(zone, moment)).to.equal(day);
    });
  }

  it('is empty where the clock gives no date', () => {
    for (const time of [NaN, Infinity, 8.64e15, -8.64e15, 253_402_300_800_000]) {
      expect(todayIn('Europe/Warsaw', new Date(time)), String(time)).to.equal('');
    }
  });
});
