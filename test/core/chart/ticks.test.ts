import {expect} from '@open-wc/testing';
import {gridPath, thinTicks, tickCount} from '../../../src/core/chart/ticks.js';

const thin = (
  count: number,
  step: number,
  width: number | ((i: number) => number),
  to = count * step,
  round = 1,
) =>
  thinTicks({
    ...{count, from: 0, to, gap: 8, round},
    center: (i) => (i + 0.5) * step,
    width: typeof width === 'number' ? () => width : width,
  });
const indices = (labels: ReturnType<typeof thin>) => labels.map(({index}) => index);

describe('chart/axis', () => {
  it('asks for as many ticks as fit, two to six', () => {
    expect([0, 50, 130, 205, 1000].map((px) => tickCount(px, 40))).to.deep.equal([2, 2, 3, 5, 6]);
    expect(tickCount(100, 0)).to.equal(6);
    expect(tickCount(NaN, 40)).to.equal(2);
  });

  it('shows all labels that fit', () => {
    expect(thin(5, 40, 32)).to.deep.equal([
      {index: 0, center: 20},
      {index: 1, center: 60},
      {index: 2, center: 100},
      {index: 3, center: 140},
      {index: 4, center: 180},
    ]);
  });

  it('thins in steps that meet first and last', () => {
    expect(indices(thin(9, 40, 33))).to.deep.equal([0, 2, 4, 6, 8]);
    expect(indices(thin(10, 40, 33))).to.deep.equal([0, 3, 6, 9]);
    // The first is moved inwards and needs room to its right.
    expect(indices(thin(13, 20, 50))).to.deep.equal([0, 4, 8, 12]);
  });

  it('takes of months and quarters steps that make a year', () => {
    // Every tenth would fit.
    expect(indices(thin(60, 12, 88, 720, 12))).to.deep.equal([0, 12, 24, 36, 59]);
    // Every tenth would meet the last as well.
    expect(indices(thin(61, 12, 50, 732, 12))).to.deep.equal([0, 12, 24, 36, 48, 60]);
    expect(indices(thin(15, 40, 80, 600, 4))).to.deep.equal([0, 4, 8, 14]);
    // Fewer than a round.
    expect(indices(thin(10, 70, 95, 700, 12))).to.deep.equal([0, 3, 6, 9]);
    expect(indices(thin(11, 70, 95, 770, 12))).to.deep.equal([0, 2, 4, 6, 8, 10]);
  });

  it('gives the last the place of those too near, where no step meets it', () => {
    expect(indices(thin(12, 40, 33))).to.deep.equal([0, 2, 4, 6, 8, 11]);
  });

  it('moves labels at the ends inwards', () => {
    const labels = thin(2, 50, 60, 200);
    expect(labels).to.deep.equal([{index: 0, center: 30}]);
    expect(thin(4, 50, 60)).to.deep.equal([
      {index: 0, center: 30},
      {index: 3, center: 170},
    ]);
  });

  it('never lets two labels touch, whatever their widths', () => {
    for (const count of [1, 2, 3, 7, 24, 60, 365]) {
      for (const to of [30, 100, 240, 640]) {
        for (const rtl of [false, true]) {
          const width = (i: number) => 10 + ((i * 37) % 50);
          const center = (i: number) => ((rtl ? count - 1 - i : i) + 0.5) * (to / count);
          const labels = thinTicks({count, center, width, from: 0, to, gap: 8});
          expect(labels[0]?.index).to.equal(0);
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
    expect(indices(labels).at(-1)).to.equal(9999);
    expect(labels.length).to.be.within(8, 11);
    expect(asked).to.be.lessThan(200);
  });

  it('shows nothing of nothing', () => {
    expect(thin(0, 10, 10)).to.deep.equal([]);
  });

  it('draws sharp gridlines as one path', () => {
    expect(gridPath([10, 20.7], 40, 240.456, false)).to.equal('M40,10.5H240.46M40,20.5H240.46');
    expect(gridPath([50], 0, 100, true)).to.equal('M50.5,0V100');
    expect(gridPath([], 0, 100, true)).to.equal('');
  });
});
