import {expect} from '@open-wc/testing';
import {parsePeriod} from '../../../src/core/chart/period.js';
import {
  everyMonths,
  gridPath,
  thinTicks,
  tickCount,
  type Sequence,
} from '../../../src/core/chart/ticks.js';

const thin = (
  count: number,
  step: number,
  width: number | ((i: number, before?: number) => number),
  to = count * step,
  sequences?: Iterable<Sequence>,
) =>
  thinTicks({
    ...{count, from: 0, to, gap: 8},
    ...(sequences ? {sequences} : {}),
    center: (i) => (i + 0.5) * step,
    width: typeof width === 'number' ? () => width : width,
  });
const indices = (labels: ReturnType<typeof thin>) => labels.map(({index}) => index);
const centers = (labels: ReturnType<typeof thin>) => labels.map(({center}) => center);
const months = (first: string, count: number) => {
  const [year = 0, month = 1] = first.split('-').map(Number);
  return Array.from({length: count}, (_, i) => {
    const at = year * 12 + month - 1 + i;
    return parsePeriod(`${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`);
  });
};
const years = (first: number, count: number) =>
  Array.from({length: count}, (_, i) => parsePeriod(`${first + i}`));

describe('chart/ticks', () => {
  it('asks for three to five ticks where they fit, else for two', () => {
    expect([0, 30, 50, 90, 130, 1000].map((px) => tickCount(px, 40))).to.deep.equal([
      ...[2, 2, 2, 3, 4, 5],
    ]);
    expect(tickCount(100, 0)).to.equal(5);
    expect(tickCount(NaN, 40)).to.equal(2);
  });

  it('shows all labels that fit', () => {
    expect(thin(3, 40, 32)).to.deep.equal([
      {index: 0, before: undefined, center: 20},
      {index: 1, before: 0, center: 60},
      {index: 2, before: 1, center: 100},
    ]);
  });

  it('thins in even steps', () => {
    expect(indices(thin(9, 40, 33))).to.deep.equal([0, 2, 4, 6, 8]);
    expect(indices(thin(10, 40, 33))).to.deep.equal([0, 2, 4, 6, 8]);
    // The first is moved inwards and needs room to its right.
    expect(indices(thin(13, 20, 50))).to.deep.equal([0, 4, 8, 12]);
  });

  it('labels the first months of quarters, half-years, years and decades', () => {
    const at = (periods: ReturnType<typeof years>, step: number, width: number) =>
      indices(thin(periods.length, step, width, undefined, everyMonths(periods)));
    expect(at(months('2021-01', 60), 12, 88)).to.deep.equal([0, 12, 24, 36, 48]);
    expect(at(months('2022-10', 20), 40, 80)).to.deep.equal([0, 3, 6, 9, 12, 15, 18]);
    expect(at(years(1985, 40), 18, 40)).to.deep.equal([0, 5, 10, 15, 20, 25, 30, 35]);
    expect(at(years(1987, 10), 30, 40)).to.deep.equal([1, 3, 5, 7, 9]);
  });

  it('labels both ends where a step would leave one label', () => {
    expect(indices(thin(4, 20, 34, undefined, everyMonths(years(2021, 4))))).to.deep.equal([0, 3]);
    expect(indices(thin(2, 50, 60))).to.deep.equal([1]);
  });

  it('moves labels at the ends inwards', () => {
    expect(centers(thin(4, 50, 60))).to.deep.equal([30, 125]);
  });

  it('needs less room behind a label that says the year', () => {
    const width = (_: number, before?: number) => (before === undefined ? 44 : 16);
    expect(indices(thin(4, 40, width))).to.deep.equal([0, 1, 2, 3]);
  });

  it('never lets two labels touch, whatever their widths', () => {
    for (const count of [1, 2, 3, 7, 24, 60, 365]) {
      for (const to of [30, 100, 240, 640]) {
        for (const rtl of [false, true]) {
          const width = (i: number) => 10 + ((i * 37) % 50);
          const center = (i: number) => ((rtl ? count - 1 - i : i) + 0.5) * (to / count);
          const labels = thinTicks({count, center, width, from: 0, to, gap: 8});
          const spans = labels
            .map(({index, center: c}) => [c - width(index) / 2, c + width(index) / 2] as const)
            .sort((a, b) => a[0] - b[0]);
          spans.forEach(([from], i) => {
            if (i) expect(from).to.be.at.least(spans[i - 1]![1] + 8);
            expect(from).to.be.at.least(0);
          });
        }
      }
    }
  });

  it('measures few of ten thousand labels', () => {
    let asked = 0;
    const labels = thin(10_000, 0.064, () => {
      asked++;
      return 50;
    });
    expect(indices(labels)[0]).to.equal(0);
    expect(labels.length).to.be.within(7, 11);
    expect(asked).to.be.lessThan(200);
  });

  it('shows nothing of nothing', () => {
    expect(thin(0, 10, 10)).to.deep.equal([]);
  });

  it('leaves out of a line what a label covers', () => {
    const gaps = (): [number, number][] => [
      [60, 80],
      [20, 30],
    ];
    expect(gridPath([10], 0, 100, false, gaps)).to.equal('M0,10.5H20M30,10.5H60M80,10.5H100');
    expect(gridPath([10], 25, 70, false, gaps)).to.equal('M30,10.5H60');
  });

  it('draws sharp gridlines as one path', () => {
    expect(gridPath([10, 20.7], 40, 240.456, false)).to.equal('M40,10.5H240.46M40,20.5H240.46');
    expect(gridPath([50], 0, 100, true)).to.equal('M50.5,0V100');
    expect(gridPath([], 0, 100, true)).to.equal('');
  });
});
