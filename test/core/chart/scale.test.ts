import {expect} from '@open-wc/testing';
import {
  niceDomain,
  extent,
  scaleLinear,
  niceTicks,
  type Domain,
  slotPositions,
  slotMonths,
  bandScale,
} from '../../../src/core/chart/scale.js';
import {parsePeriod} from '../../../src/core/chart/period.js';

describe('chart/scale', () => {
  it('finds the extent of all rows', () => {
    const cell = (value: number | null) => ({value});
    expect(extent([[cell(3), cell(null)], [cell(-2)]])).to.deep.equal([-2, 3]);
    expect(extent([[cell(null)], []])).to.deep.equal([Infinity, -Infinity]);
  });

  it('includes zero for bars and areas', () => {
    expect(niceDomain([90, 100], true)).to.deep.equal([0, 100]);
    expect(niceDomain([-100, -90], true)).to.deep.equal([-100, 0]);
    expect(niceDomain([-5, 10], true)).to.deep.equal([-5, 10]);
  });

  it('leaves zero out of a line only where the values would be pressed together', () => {
    expect(niceDomain([90, 100], false)).to.deep.equal([90, 100]);
    expect(niceDomain([-100, -90], false)).to.deep.equal([-100, -90]);
    expect(niceDomain([50, 100], false)).to.deep.equal([0, 100]);
    expect(niceDomain([1_234_567, 1_235_900], false)).to.deep.equal([1_234_567, 1_235_900]);
  });

  it('does not show a change of less than 0.05% as a steep line', () => {
    expect(niceDomain([1_000_001, 1_000_003], false)).to.deep.equal([0, 1_000_003]);
  });

  it('has a domain for equal values, zeros and nothing', () => {
    expect(niceDomain([5, 5], false)).to.deep.equal([0, 5]);
    expect(niceDomain([-5, -5], true)).to.deep.equal([-5, 0]);
    expect(niceDomain([0.1 + 0.2, 0.3], false)[0]).to.equal(0);
    expect(niceDomain([0, 0], true)).to.deep.equal([0, 1]);
    expect(niceDomain([Infinity, -Infinity], true)).to.deep.equal([0, 1]);
  });

  it('needs no tick on the other side of zero for less than a pixel', () => {
    expect(niceDomain([-1e-3, 1e12], true)).to.deep.equal([0, 1e12]);
    expect(niceDomain([-1e12, 1], true)).to.deep.equal([-1e12, 0]);
  });

  it('makes round ticks that are also the ends of the axis', () => {
    expect(niceTicks([0, 720889], 5)).to.deep.equal([0, 200000, 400000, 600000, 800000]);
    expect(niceTicks([-32175, 34009], 5)).to.deep.equal([-40000, -20000, 0, 20000, 40000]);
    expect(niceTicks([0, 0.3], 4)).to.deep.equal([0, 0.1, 0.2, 0.3]);
    expect(niceTicks([0, 0.001], 3)).to.deep.equal([0, 0.0005, 0.001]);
    expect(niceTicks([0, 1e12], 4)).to.deep.equal([0, 5e11, 1e12]);
  });

  it('has no half persons', () => {
    expect(niceTicks([0, 2], 6, true)).to.deep.equal([0, 1, 2]);
    expect(niceTicks([0, 1], 6, true)).to.deep.equal([0, 1]);
    expect(niceTicks([0, 80], 5, true)).to.deep.equal([0, 20, 40, 60, 80]);
  });

  it('ascends strictly and has no floating dust, from 1e-3 to 1e12', () => {
    for (let power = -3; power <= 12; power++) {
      for (const [a, b] of [
        [0, 1],
        [0, 3.7],
        [-2, 5],
        [-9.9, 0],
        [7, 8],
        [9.99, 10],
      ] as Domain[]) {
        for (const count of [1, 2, 3, 4, 5, 6]) {
          const domain = niceDomain([a * 10 ** power, b * 10 ** power], count % 2 > 0);
          const ticks = niceTicks(domain, count);
          expect(ticks.length, `${domain} ${count}`).to.be.within(2, Math.max(3, count));
          ticks.forEach((tick, i) => {
            if (i) expect(tick).to.be.greaterThan(ticks[i - 1]!);
            expect(tick.toPrecision(12)).to.equal(Number(tick.toPrecision(6)).toPrecision(12));
            expect(Object.is(tick, -0)).to.be.false;
          });
          const size = Math.max(...domain.map(Math.abs)) * 1e-9;
          expect(ticks[0]).to.be.at.most(domain[0] + size);
          expect(ticks.at(-1)).to.be.at.least(domain[1] - size);
        }
      }
    }
  });

  it('scales values to pixels, in either direction', () => {
    const y = scaleLinear([-10, 30], 200, 0);
    expect([-10, 0, 10, 30].map(y)).to.deep.equal([200, 150, 100, 0]);
    const x = scaleLinear([0, 4], 10, 110);
    expect([0, 1, 4].map(x)).to.deep.equal([10, 35, 110]);
    expect(scaleLinear([2, 2], 0, 100)(2)).to.equal(0);
  });
});

const periods = (...keys: string[]) => keys.map(parsePeriod);

describe('chart/positions', () => {
  it('measures the step of periods in months', () => {
    expect(slotMonths(periods('2018', '2019', '2021'))).to.equal(12);
    expect(slotMonths(periods('2000', '2020', '2024'))).to.equal(48);
    expect(slotMonths(periods('2019-H1', '2020-H1'))).to.equal(12);
    expect(slotMonths(periods('2019-Q1', '2019-Q2'))).to.equal(3);
    expect(slotMonths(periods('2019-05'))).to.equal(1);
    expect(slotMonths(periods('2019', '2019-Q1'))).to.equal(0);
    expect(slotMonths(periods('East', 'West'))).to.equal(0);
    expect(slotMonths([])).to.equal(0);
  });

  it('leaves a hole where a year is missing, for bars and lines', () => {
    const years = periods('2017', '2018', '2022');
    const placed = {offsets: [0, 1, 5], slots: 6, breaks: []};
    expect(slotPositions(years, true)).to.deep.equal(placed);
    expect(slotPositions(years, false)).to.deep.equal(placed);
  });

  it('shows irregular years in proportion', () => {
    expect(slotPositions(periods('2000', '2020', '2024'), true)).to.deep.equal({
      ...{offsets: [0, 5, 6], slots: 7, breaks: []},
    });
  });

  it('breaks the axis of bars where holes would leave them too thin, never that of lines', () => {
    const years = periods('2000', '2019', '2020', '2024');
    expect(slotPositions(years, true)).to.deep.equal({
      offsets: [0, 1, 2, 3],
      slots: 4,
      breaks: [1, 3],
    });
    expect(slotPositions(years, false)).to.deep.equal({
      offsets: [0, 19, 20, 24],
      slots: 25,
      breaks: [],
    });
  });

  it('sets texts side by side, and kinds of periods apart', () => {
    const even = {offsets: [0, 1], slots: 2, breaks: []};
    expect(slotPositions(periods('East', 'West'), true)).to.deep.equal(even);
    expect(slotPositions(periods('2018', 'Plan'), true)).to.deep.equal(even);
    for (const bars of [true, false]) {
      expect(
        slotPositions(periods('2022', '2024', '2025', '2025-Q1', '2025-Q2'), bars),
      ).to.deep.equal({offsets: [0, 2, 3, 4.5, 5.5], slots: 6.5, breaks: [3]});
    }
  });

  it('places one period and none', () => {
    expect(slotPositions(periods('2019'), true)).to.deep.equal({
      offsets: [0],
      slots: 1,
      breaks: [],
    });
    expect(slotPositions([], true)).to.deep.equal({offsets: [], slots: 0, breaks: []});
  });
});

const even = (count: number) => ({
  offsets: Array.from({length: count}, (_, i) => i),
  slots: count,
  breaks: [],
});

describe('chart/bands', () => {
  it('lays bars in equal slots', () => {
    const {step, center} = bandScale(even(4), 40, 240);
    expect(step).to.equal(50);
    expect([0, 1, 2, 3].map(center)).to.deep.equal([65, 115, 165, 215]);
  });

  it('lays a line from end to end but for an inset', () => {
    const {center} = bandScale(even(4), 40, 240, 10);
    expect([0, 1, 2, 3].map(center)).to.deep.equal([50, 110, 170, 230]);
    expect(bandScale(even(4), 40, 240, 1000).center(0)).to.equal(65);
  });

  it('runs from right to left', () => {
    const {step, center} = bandScale(even(4), 240, 40);
    expect(step).to.equal(-50);
    expect([0, 1, 2, 3].map(center)).to.deep.equal([215, 165, 115, 65]);
    expect(bandScale(even(4), 240, 40, 10).center(0)).to.equal(230);
  });

  it('puts one period in the middle', () => {
    expect(bandScale(even(1), 0, 100).center(0)).to.equal(50);
    expect(bandScale(even(1), 0, 100, 10).center(0)).to.equal(50);
  });

  it('finds the nearest period, beyond the ends and in holes too', () => {
    const ltr = bandScale({offsets: [0, 1, 5], slots: 6, breaks: []}, 0, 600);
    expect([-99, 50, 99, 101, 340, 360, 999].map(ltr.nearest)).to.deep.equal([0, 0, 0, 1, 1, 2, 2]);
    const rtl = bandScale({offsets: [0, 1, 5], slots: 6, breaks: []}, 600, 0);
    expect([699, 550, 501, 499, 260, 240, -99].map(rtl.nearest)).to.deep.equal([
      0, 0, 0, 1, 1, 2, 2,
    ]);
  });

  it('has nothing near without periods', () => {
    expect(bandScale(even(0), 0, 100).nearest(50)).to.equal(-1);
    expect(bandScale(even(2), 0, 0).nearest(0)).to.equal(0);
  });

  it('finds one of ten thousand', () => {
    const many = bandScale(even(10_000), 0, 640);
    expect(many.nearest(many.center(7777))).to.equal(7777);
  });
});
