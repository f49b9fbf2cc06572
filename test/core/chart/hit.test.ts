import {expect} from '@open-wc/testing';
import {nearestSeries} from '../../../src/core/chart/hit.js';

describe('chart/hit', () => {
  it('finds the nearest series', () => {
    expect([0, 14, 16, 99].map((y) => nearestSeries([10, 20, 90], y))).to.deep.equal([0, 0, 1, 2]);
  });

  it('passes over gaps', () => {
    expect(nearestSeries([null, 90], 0)).to.equal(1);
    expect(nearestSeries([null, null], 0)).to.equal(-1);
    expect(nearestSeries([], 0)).to.equal(-1);
  });
});
