import {expect} from '@open-wc/testing';
import {domainOf, extentOf, linear, niceTicks, type Domain} from '../../../src/core/chart/scale.js';

describe('chart/scale', () => {
  it('finds the extent of all rows', () => {
    const cell = (value: number | null) => ({value});
    expect(extentOf([[cell(3), cell(null)], [cell(-2)]])).to.deep.equal([-2, 3]);
    expect(extentOf([[cell(null)], []])).to.deep.equal([Infinity, -Infinity]);
  });

  it('includes zero for bars and areas', () => {
    expect(domainOf([90, 100], true)).to.deep.equal([0, 100]);
    expect(domainOf([-100, -90], true)).to.deep.equal([-100, 0]);
    expect(domainOf([-5, 10], true)).to.deep.equal([-5, 10]);
  });

  it('leaves zero out of a line only where the values would be pressed together', () => {
    expect(domainOf([90, 100], false)).to.deep.equal([90, 100]);
    expect(domainOf([-100, -90], false)).to.deep.equal([-100, -90]);
    expect(domainOf([50, 100], false)).to.deep.equal([0, 100]);
  });

  it('has a domain for equal values, zeros and nothing', () => {
    expect(domainOf([5, 5], false)).to.deep.equal([0, 5]);
    expect(domainOf([-5, -5], true)).to.deep.equal([-5, 0]);
    expect(domainOf([0.1 + 0.2, 0.3], false)[0]).to.equal(0);
    expect(domainOf([0, 0], true)).to.deep.equal([0, 1]);
    expect(domainOf([Infinity, -Infinity], true)).to.deep.equal([0, 1]);
  });

  it('needs no tick on the other side of zero for less than a pixel', () => {
    expect(domainOf([-1e-3, 1e12], true)).to.deep.equal([0, 1e12]);
    expect(domainOf([-1e12, 1], true)).to.deep.equal([-1e12, 0]);
  });

  it('makes round ticks that are also the ends of the axis', () => {
    expect(niceTicks([0, 720889], 5)).to.deep.equal([0, 200000, 400000, 600000, 800000]);
    expect(niceTicks([-32175, 34009], 4)).to.deep.equal([-40000, -20000, 0, 20000, 40000]);
    expect(niceTicks([0, 0.3], 3)).to.deep.equal([0, 0.1, 0.2, 0.3]);
    expect(niceTicks([0, 0.001], 2)).to.deep.equal([0, 0.0005, 0.001]);
    expect(niceTicks([0, 1e12], 4)).to.deep.equal([0, 2e11, 4e11, 6e11, 8e11, 1e12]);
  });

  it('has no half persons', () => {
    expect(niceTicks([0, 2], 6, true)).to.deep.equal([0, 1, 2]);
    expect(niceTicks([0, 1], 6, true)).to.deep.equal([0, 1]);
    expect(niceTicks([0, 80], 4, true)).to.deep.equal([0, 20, 40, 60, 80]);
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
          const domain = domainOf([a * 10 ** power, b * 10 ** power], count % 2 > 0);
          const ticks = niceTicks(domain, count);
          expect(ticks.length, `${domain} ${count}`).to.be.greaterThan(1);
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
    const y = linear([-10, 30], 200, 0);
    expect([-10, 0, 10, 30].map(y)).to.deep.equal([200, 150, 100, 0]);
    const x = linear([0, 4], 10, 110);
    expect([0, 1, 4].map(x)).to.deep.equal([10, 35, 110]);
    expect(linear([2, 2], 0, 100)(2)).to.equal(0);
  });
});
