import {expect} from '@open-wc/testing';
import {parsePeriod} from '../../../src/core/chart/period.js';
import {placePeriods, stepOf} from '../../../src/core/chart/positions.js';

const periods = (...keys: string[]) => keys.map(parsePeriod);

describe('chart/positions', () => {
  it('measures the step of periods in months', () => {
    expect(stepOf(periods('2018', '2019', '2021'))).to.equal(12);
    expect(stepOf(periods('2000', '2020', '2024'))).to.equal(48);
    expect(stepOf(periods('2019-H1', '2020-H1'))).to.equal(12);
    expect(stepOf(periods('2019-Q1', '2019-Q2'))).to.equal(3);
    expect(stepOf(periods('2019-05'))).to.equal(1);
    expect(stepOf(periods('2019', '2019-Q1'))).to.equal(0);
    expect(stepOf(periods('East', 'West'))).to.equal(0);
    expect(stepOf([])).to.equal(0);
  });

  it('leaves a hole where a year is missing, for bars and lines', () => {
    const years = periods('2017', '2018', '2022');
    const placed = {at: [0, 1, 5], slots: 6, breaks: []};
    expect(placePeriods(years, true)).to.deep.equal(placed);
    expect(placePeriods(years, false)).to.deep.equal(placed);
  });

  it('shows irregular years in proportion', () => {
    expect(placePeriods(periods('2000', '2020', '2024'), true)).to.deep.equal({
      ...{at: [0, 5, 6], slots: 7, breaks: []},
    });
  });

  it('breaks the axis of bars where holes would leave them too thin, never that of lines', () => {
    const years = periods('2000', '2019', '2020', '2024');
    expect(placePeriods(years, true)).to.deep.equal({at: [0, 1, 2, 3], slots: 4, breaks: [1, 3]});
    expect(placePeriods(years, false)).to.deep.equal({at: [0, 19, 20, 24], slots: 25, breaks: []});
  });

  it('sets texts and mixed kinds side by side', () => {
    const even = {at: [0, 1], slots: 2, breaks: []};
    expect(placePeriods(periods('East', 'West'), true)).to.deep.equal(even);
    expect(placePeriods(periods('2018', '2019-Q1'), false)).to.deep.equal(even);
  });

  it('places one period and none', () => {
    expect(placePeriods(periods('2019'), true)).to.deep.equal({at: [0], slots: 1, breaks: []});
    expect(placePeriods([], true)).to.deep.equal({at: [], slots: 0, breaks: []});
  });
});
