import {expect} from '@open-wc/testing';
import {comparePeriods, isNextPeriod, parsePeriod} from '../../../src/core/chart/period.js';

const keys = (...texts: string[]) => texts.map((text) => parsePeriod(text).key);

describe('chart/period', () => {
  it('reads coded periods', () => {
    expect(parsePeriod('2019')).to.deep.equal({
      ...{key: '2019', kind: 'year', year: 2019, sub: 0, start: 24228, months: 12},
    });
    expect(parsePeriod('2019-H2')).to.include({kind: 'half', sub: 2, start: 24234});
    expect(parsePeriod('2019-Q3')).to.include({kind: 'quarter', sub: 3, start: 24234});
    expect(parsePeriod('2019-05')).to.include({kind: 'month', sub: 5, start: 24232});
    expect(parsePeriod('2019-01')).to.include({kind: 'month', sub: 1, start: 24228});
    expect(parsePeriod('2019/20')).to.include({kind: 'fiscal', sub: 0, start: 24228, months: 12});
    expect(parsePeriod('2014–2020')).to.include({kind: 'range', year: 2014, months: 84});
  });

  it('reads other spellings of the same periods', () => {
    expect(
      keys('Q1 2023', '1Q 2023', '2023 Q1', '2023Q1', 'I kw. 2023', '1 kwartał 2023 r.'),
    ).to.eql(Array(6).fill('2023-Q1'));
    expect(keys('H2 2023', '2023 H2', 'II półr. 2023', 'II półrocze 2023')).to.eql(
      Array(4).fill('2023-H2'),
    );
    expect(keys('05.2023', '5/2023', '2023.05', '2023-5')).to.eql(Array(4).fill('2023-05'));
    expect(keys('2019/2020', 'FY 2019/20', '2019–20')).to.eql(Array(3).fill('2019/20'));
    expect(keys('2007-2013', '2007 – 2013')).to.eql(Array(2).fill('2007–2013'));
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
      'Q5 2019',
      '2019/25',
      '2020–2019',
      '2019-05-04',
      'Plan 2019',
    ]) {
      expect(parsePeriod(text), text).to.deep.equal({
        ...{key: text, kind: 'text', year: 0, sub: 0, start: 0, months: 0},
      });
    }
  });

  it('ignores spaces around', () => {
    expect(parsePeriod(' 2019 \n').key).to.equal('2019');
  });

  it('orders in time and does not mix kinds: the longer are first', () => {
    const sorted = ['2020', '2019-Q3', '2019-07', '2019-H2', '2019', '2018-12']
      .map(parsePeriod)
      .sort(comparePeriods);
    expect(sorted.map(({key}) => key)).to.deep.equal([
      ...['2019', '2020', '2019-H2', '2019-Q3', '2018-12', '2019-07'],
    ]);
  });

  it('knows which period comes right after another', () => {
    const after = (a: string, b: string) => isNextPeriod(parsePeriod(a), parsePeriod(b));
    expect(after('2019', '2020')).to.equal(true);
    expect(after('2018/19', '2019/20')).to.equal(true);
    expect(after('2019-Q4', '2020-Q1')).to.equal(true);
    expect(after('2007–2013', '2014–2020')).to.equal(true);
    expect(after('2019', '2021')).to.equal(false);
    expect(after('2018', '2019/20')).to.equal(false);
    expect(after('North', 'South')).to.equal(false);
  });
});
