import {expect} from '@open-wc/testing';
import {
  alignSeries,
  shiftDecimal,
  type DataPoint,
  summaryIndices,
  growth,
} from '../../../src/core/chart/series.js';

const points = (...pairs: [string, number | null][]): DataPoint[] =>
  pairs.map(([period, value]) => ({period, value}));
const keys = (aligned: ReturnType<typeof alignSeries>) => aligned.periods.map(({key}) => key);
const values = (aligned: ReturnType<typeof alignSeries>) =>
  aligned.rows.map((row) => row.map(({value}) => value));

describe('chart/series', () => {
  it('sorts coded periods', () => {
    const aligned = alignSeries([{points: points(['2020', 2], ['2018', 1], ['2019', null])}]);
    expect(keys(aligned)).to.deep.equal(['2018', '2019', '2020']);
    expect(values(aligned)).to.deep.equal([[1, null, 2]]);
  });

  it('keeps the order of the document as soon as one period is a text', () => {
    const aligned = alignSeries([
      {points: points(['West', 1], ['2019', 2], ['East', 3], ['2018', 4])},
    ]);
    expect(keys(aligned)).to.deep.equal(['West', '2019', 'East', '2018']);
  });

  it('lets the last of duplicates win', () => {
    const aligned = alignSeries([
      {points: points(['2019', 1], ['2018', 5], ['2019', 2], [' 2019', 3])},
    ]);
    expect(values(aligned)).to.deep.equal([[5, 3]]);
    expect(aligned.rows[0]?.[1]?.index).to.equal(3);
  });

  it('aligns series on the union of their periods', () => {
    const aligned = alignSeries([
      {points: points(['2018', 1], ['2020', 3])},
      {points: points(['2021', 40], ['2019', 20], ['2020', null])},
    ]);
    expect(keys(aligned)).to.deep.equal(['2018', '2019', '2020', '2021']);
    expect(values(aligned)).to.deep.equal([
      [1, null, 3, null],
      [null, 20, null, 40],
    ]);
    // A null that was written is a gap; a period of which nothing was written is none.
    expect(aligned.rows[1]?.map(({index}) => index)).to.deep.equal([-1, 1, 2, 0]);
  });

  it('brings mixed multipliers to that of the series', () => {
    const aligned = alignSeries([
      {
        multiplier: 3,
        points: [
          {period: '2017', value: 1115410342},
          {period: '2018', value: 1180823967.2, multiplier: 3},
          {period: '2022', value: 1872227.2, multiplier: 6},
        ],
      },
    ]);
    expect(aligned.multiplier).to.equal(3);
    expect(values(aligned)).to.deep.equal([[1115410342, 1180823967.2, 1872227200]]);
  });

  it('brings other series to the multiplier of the first', () => {
    const series = [
      {multiplier: 3, points: points(['2019', 1500])},
      {multiplier: 6, points: points(['2019', 2.5])},
    ];
    expect(values(alignSeries(series))).to.deep.equal([[1500], [2500]]);
  });

  it('moves the decimal point without an error in the last digit', () => {
    expect(1.005 * 1000).not.to.equal(1005);
    expect(shiftDecimal(1.005, 3)).to.equal(1005);
    expect(shiftDecimal(-2345678, -6)).to.equal(-2.345678);
    expect(shiftDecimal(1e21, -21)).to.equal(1);
    expect(shiftDecimal(5e-7, 6)).to.equal(0.5);
    expect(shiftDecimal(0, 12)).to.equal(0);
  });

  it('takes what cannot be drawn as missing', () => {
    const aligned = alignSeries([
      {
        points: points(
          ['2018', NaN],
          ['2019', Infinity],
          ['2020', -1e300],
          ['2021', 1e-300],
          ['2022', 1],
        ),
      },
    ]);
    expect(values(aligned)).to.deep.equal([[null, null, null, 0, 1]]);
  });

  it('knows the status, actual by default, and keys such as __proto__', () => {
    const aligned = alignSeries([
      {
        points: [
          {period: '__proto__', value: 1, status: 'planned'},
          {period: 'constructor', value: 2},
        ],
      },
    ]);
    expect(aligned.rows[0]?.map(({status}) => status)).to.deep.equal(['planned', 'actual']);
  });
});

const facts = (...values: (number | null)[]) =>
  summaryIndices(
    alignSeries([{points: values.map((value, i) => ({period: `${2000 + i}`, value}))}]).rows[0]!,
  );

describe('chart/facts', () => {
  it('names first, last, lowest and highest', () => {
    expect(facts(null, 5, -3, null, 9, 4, null)).to.deep.equal({
      ...{first: 1, last: 5, lowest: 2, highest: 4},
    });
    expect(facts(2, 2)).to.include({lowest: 0, highest: 0});
    expect(facts(7)).to.include({first: 0, last: 0});
  });

  it('has none without values', () => {
    expect(facts()).to.equal(null);
    expect(facts(null, null)).to.equal(null);
  });

  it('gives growth only where a ratio means something', () => {
    expect(growth(100, 104)).to.be.closeTo(0.04, 1e-9);
    expect(growth(200, 100)).to.equal(-0.5);
    expect(growth(100, 0)).to.equal(-1);
    expect(growth(100, 100.01)).to.equal(0);
    expect(growth(0, 5)).to.equal(null);
    expect(growth(-5, 5)).to.equal(null);
    expect(growth(340.5, -80)).to.equal(null);
  });
});
