import {expect} from '@open-wc/testing';
import {dotsPath, lineMarks, decimate} from '../../../src/core/chart/line.js';
import {alignSeries, type DataPoint} from '../../../src/core/chart/series.js';

type Short = [value: number | null, status?: string];
const row = (...cells: Short[]) => {
  const points = cells.map(([value, status], i): DataPoint => ({
    period: `${2000 + i}`,
    value,
    status,
  }));
  return alignSeries([{points}]).rows[0]!;
};
const draw = (cells: ReturnType<typeof row>, base: number | null = null) =>
  lineMarks(cells, {
    ...{series: 0, indices: cells.keys(), base},
    vertex: (index, value) => ({x: index * 10, y: 100 - value}),
  });
const circle = (x: number, y: number) => `M${x - 3.5},${y}a3.5,3.5 0 1,0 7,0a3.5,3.5 0 1,0 -7,0Z`;
const dotsOf = (...cells: Short[]) => draw(row(...cells)).map((mark) => mark.dots);
const path = (...cells: Short[]) => draw(row(...cells)).map((mark) => [mark.status, mark.path]);

describe('chart/line', () => {
  it('draws straight pieces', () => {
    expect(path([10], [20], [5])).to.deep.equal([['actual', 'M0,90L10,80L20,95']]);
  });

  it('breaks at a gap and shows a point alone as a circle', () => {
    expect(path([10], [20], [null], [5], [null], [0], [1])).to.deep.equal([
      ['actual', 'M0,90L10,80M50,100L60,99'],
    ]);
    expect(dotsOf([10], [20], [null], [5], [null], [0], [1])).to.deep.equal([circle(30, 95)]);
    expect(path([7])).to.deep.equal([['actual', '']]);
    expect(dotsOf([7])).to.deep.equal([circle(0, 93)]);
    expect(dotsOf([7], [8])).to.deep.equal([undefined]);
  });

  it('does not join periods that must not be joined', () => {
    const [mark] = lineMarks(row([10], [20], [30], [40]), {
      ...{series: 0, indices: [0, 1, 2, 3]},
      vertex: (index, value) => ({x: index * 10, y: 100 - value}),
      joins: (before, index) => before > 1 || index < 2,
    });
    expect(mark?.path).to.equal('M0,90L10,80M20,70L30,60');
  });

  it('has a circle at each vertex if asked', () => {
    const marks = lineMarks(row([10], [20, 'planned']), {
      ...{series: 0, indices: [0, 1], dotted: true},
      vertex: (index, value) => ({x: index * 10, y: 100 - value}),
    });
    expect(marks.map(({status, dots}) => [status, dots])).to.deep.equal([
      ['actual', circle(0, 90)],
      ['planned', circle(10, 80)],
    ]);
  });

  it('changes its dash where the plan begins', () => {
    expect(path([10], [20], [30, 'planned'], [40, 'planned'])).to.deep.equal([
      ['actual', 'M0,90L10,80'],
      ['planned', 'M10,80L20,70L30,60'],
    ]);
    expect(path([10, 'estimated'], [20], [30])).to.deep.equal([
      ['estimated', 'M0,90L10,80'],
      ['actual', 'M10,80L20,70'],
    ]);
    expect(path([10], [null], [30, 'forecast'])).to.deep.equal([
      ['actual', ''],
      ['forecast', ''],
    ]);
  });

  it('goes on across a period of which the series has no point', () => {
    const {rows} = alignSeries([
      {
        points: [
          {period: '2000', value: 10},
          {period: '2002', value: 30},
        ],
      },
      {points: [{period: '2001', value: 5}]},
    ]);
    expect(draw([...rows[0]!])[0]?.path).to.equal('M0,90L20,70');
  });

  it('fills an area down to zero, negatives too', () => {
    expect(draw(row([10], [-20], [null], [5], [6, 'planned']), 100)).to.deep.equal([
      {
        ...{series: 0, status: 'actual', path: 'M0,90L10,120', fill: 'M0,90L10,120L10,100L0,100Z'},
      },
      {
        ...{
          series: 0,
          status: 'planned',
          path: 'M30,95L40,94',
          fill: 'M30,95L40,94L40,100L30,100Z',
        },
      },
    ]);
  });

  it('draws nothing of nothing', () => {
    expect(path()).to.deep.equal([]);
    expect(path([null], [null])).to.deep.equal([]);
  });

  it('draws vertices as one path', () => {
    expect(
      dotsPath(
        [
          {x: 10, y: 20},
          {x: 30.456, y: 40},
        ],
        3,
      ),
    ).to.equal('M7,20a3,3 0 1,0 6,0a3,3 0 1,0 -6,0ZM27.46,40a3,3 0 1,0 6,0a3,3 0 1,0 -6,0Z');
  });
});

const of = (values: (number | null | undefined)[], perColumn: number) =>
  decimate(
    values.length,
    (i) => Math.floor(i / perColumn),
    (i) => values[i],
  );

describe('chart/decimate', () => {
  it('keeps first, last, lowest and highest of each column', () => {
    expect(of([5, 9, 6, 1, 7, 6, /**/ 4, 4, 4, 4, 4, 4], 6)).to.deep.equal([0, 1, 3, 5, 6, 11]);
  });

  it('keeps a gap', () => {
    expect(of([5, 6, null, null, 7, 8], 6)).to.deep.equal([0, 2, 5]);
    expect(of([null, null, 1, 2, 3, 2], 6)).to.deep.equal([0, 2, 4, 5]);
    expect(of([null, null, null], 3)).to.deep.equal([0, 2]);
  });

  it('passes over what was never written', () => {
    expect(of([undefined, 3, undefined, 9, 4, undefined], 6)).to.deep.equal([0, 1, 3, 5]);
  });

  it('keeps everything where there is room', () => {
    expect(of([1, 2, 3], 1)).to.deep.equal([0, 1, 2]);
    expect(of([], 4)).to.deep.equal([]);
  });

  it('keeps every extreme of ten thousand', () => {
    const values = Array.from(
      {length: 10_000},
      (_, i) => Math.sin(i / 500) * 100 + ((i * 7919) % 97),
    );
    values[4321] = 5000;
    values[8765] = -5000;
    const kept = of(values, 16);
    expect(kept).to.include.members([0, 4321, 8765, 9999]);
    expect(kept.length).to.be.at.most(4 * 625);
    for (let from = 0; from < 10_000; from += 16) {
      const column = values.slice(from, from + 16);
      const shown = kept.filter((i) => i >= from && i < from + 16).map((i) => values[i]!);
      expect(Math.max(...shown)).to.equal(Math.max(...column));
      expect(Math.min(...shown)).to.equal(Math.min(...column));
    }
  });
});
