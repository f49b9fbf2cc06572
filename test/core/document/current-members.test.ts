import {expect} from '@open-wc/testing';
import {currentMembers} from '../../../src/core/document/current-members.js';

/** The days of the table's columns. */
const days = [
  '2017-12-31',
  '2018-01-01',
  '2018-02-28',
  '2018-03-01',
  '2020-02-29',
  '2022-06-30',
  '2022-07-01',
  '2022-12-31',
  '2023-01-01',
] as const;

/** Dates of a membership × day → whether the member is listed: `x` is listed, `-` is not. */
const table: readonly (readonly [dates: object, listed: string])[] = [
  [{}, 'xxxxxxxxx'],
  // Partial dates cover their whole period, and the last day still counts.
  [{memberSince: '2018'}, '-xxxxxxxx'],
  [{memberSince: '2018-03'}, '---xxxxxx'],
  [{memberSince: '2018-03-01'}, '---xxxxxx'],
  [{memberUntil: '2022'}, 'xxxxxxxx-'],
  [{memberUntil: '2022-06'}, 'xxxxxx---'],
  [{memberUntil: '2022-06-30'}, 'xxxxxx---'],
  [{memberUntil: '2020-02-29'}, 'xxxxx----'],
  [{memberSince: '2018', memberUntil: '2018-02'}, '-xx------'],
  [{memberSince: '2018-03', memberUntil: '2022-12-31'}, '---xxxxx-'],
  // A date that does not exist proves nothing.
  [{memberUntil: '2018-02-30'}, 'xxxxxxxxx'],
  [{memberUntil: '2018-13'}, 'xxxxxxxxx'],
  [{memberSince: '2022-30-11'}, 'xxxxxxxxx'],
  [{memberSince: '2018-02-30', memberUntil: '2022'}, 'xxxxxxxx-'],
];

const isListed = (dates: object, now: string) =>
  currentMembers([{name: 'A', ...dates}], now, 'UTC').length > 0;

describe('currentMembers', () => {
  for (const [dates, listed] of table) {
    for (const [i, day] of days.entries()) {
      const verb = listed[i] === 'x' ? 'lists' : 'does not list';
      it(`${verb} a member with ${JSON.stringify(dates)} on ${day}`, () => {
        expect(isListed(dates, day)).to.equal(listed[i] === 'x');
      });
    }
  }

  it('lists a member who is written as a name alone', () => {
    expect(currentMembers(['Foundry', {pl: 'Odlewnia'}], '2020-01-01', 'UTC')).to.have.lengthOf(2);
  });

  it('takes the day in the time zone of the document', () => {
    const member = {name: 'A', memberUntil: '2022-06-30'};
    const listed = (timeZone: string | undefined, time: string) =>
      currentMembers([member], undefined, timeZone, new Date(time)).length > 0;
    // Half past midnight on 1 July in Warsaw, still 30 June in New York.
    expect(listed('Europe/Warsaw', '2022-06-30T22:30:00Z')).to.equal(false);
    expect(listed('America/New_York', '2022-06-30T22:30:00Z')).to.equal(true);
    expect(listed('Pacific/Kiritimati', '2022-06-30T10:30:00Z')).to.equal(false);
    expect(listed(undefined, '2022-06-30T22:30:00Z')).to.equal(true);
    expect(listed('No/Where', '2022-07-01T00:30:00Z')).to.equal(false);
  });

  it('takes the real day if `now` is none', () => {
    const member = {name: 'A', memberUntil: '2000'};
    for (const now of ['', '2000', 'tomorrow', '2000-02-30'])
      expect(currentMembers([member], now, 'UTC'), now).to.eql([]);
  });

  it('lists members without dates, and those whose end nothing proves, if the clock gives no date', () => {
    const broken = new Date(NaN);
    expect(currentMembers(['A'], undefined, 'UTC', broken)).to.have.lengthOf(1);
    const dated = {name: 'A', memberUntil: '2000'};
    expect(currentMembers([dated], undefined, 'UTC', broken)).to.have.lengthOf(1);
  });
});
