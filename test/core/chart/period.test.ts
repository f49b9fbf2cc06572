import {expect} from '@open-wc/testing';
import {comparePeriods, parsePeriod} from '../../../src/core/chart/period.js';

describe('chart/period', () => {
  it('reads coded periods', () => {
    expect(parsePeriod('2019')).to.deep.equal({
      ...{key: '2019', kind: 'year', year: 2019, sub: 0, start: 24228},
    });
    expect(parsePeriod('2019-H2')).to.include({kind: 'half', sub: 2, start: 24234});
    expect(parsePeriod('2019-Q3')).to.include({kind: 'quarter', sub: 3, start: 24234});
    expect(parsePeriod('2019-05')).to.include({kind: 'month', sub: 5, start: 24232});
    expect(parsePeriod('2019-01')).to.include({kind: 'month', sub: 1, start: 24228});
  });

  it('takes anything else as a text', () => {
    for (const text of [
      '',
      '19',
      '20190',
      '2019-13',
      '2019-00',
      '2019-Q5',
      '2019-H3',
      '2019-5',
      'Q1 2019',
    ]) {
      expect(parsePeriod(text), text).to.deep.equal({
        key: text,
        kind: 'text',
        year: 0,
        sub: 0,
        start: 0,
      });
    }
  });

  it('does not mind spaces around', () => {
    expect(parsePeriod(' 2019 \n').key).to.equal('2019');
  });

  it('orders in time, the longer period first', () => {
    const sorted = ['2020', '2019-Q3', '2019-07', '2019-H2', '2019', '2018-12']
      .map(parsePeriod)
      .sort(comparePeriods);
    expect(sorted.map(({key}) => key)).to.deep.equal([
      ...['2018-12', '2019', '2019-H2', '2019-Q3', '2019-07', '2020'],
    ]);
  });
});
