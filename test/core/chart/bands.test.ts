import {expect} from '@open-wc/testing';
import {bands} from '../../../src/core/chart/bands.js';

const even = (count: number) => ({
  at: Array.from({length: count}, (_, i) => i),
  slots: count,
  breaks: [],
});

describe('chart/bands', () => {
  it('lays bars in equal slots', () => {
    const {step, center} = bands(even(4), 40, 240);
    expect(step).to.equal(50);
    expect([0, 1, 2, 3].map(center)).to.deep.equal([65, 115, 165, 215]);
  });

  it('lays a line from end to end but for an inset', () => {
    const {center} = bands(even(4), 40, 240, 10);
    expect([0, 1, 2, 3].map(center)).to.deep.equal([50, 110, 170, 230]);
    expect(bands(even(4), 40, 240, 1000).center(0)).to.equal(65);
  });

  it('runs from right to left', () => {
    const {step, center} = bands(even(4), 240, 40);
    expect(step).to.equal(-50);
    expect([0, 1, 2, 3].map(center)).to.deep.equal([215, 165, 115, 65]);
    expect(bands(even(4), 240, 40, 10).center(0)).to.equal(230);
  });

  it('puts one period in the middle', () => {
    expect(bands(even(1), 0, 100).center(0)).to.equal(50);
    expect(bands(even(1), 0, 100, 10).center(0)).to.equal(50);
  });

  it('finds the nearest period, beyond the ends and in holes too', () => {
    const ltr = bands({at: [0, 1, 5], slots: 6, breaks: []}, 0, 600);
    expect([-99, 50, 99, 101, 340, 360, 999].map(ltr.nearest)).to.deep.equal([0, 0, 0, 1, 1, 2, 2]);
    const rtl = bands({at: [0, 1, 5], slots: 6, breaks: []}, 600, 0);
    expect([699, 550, 501, 499, 260, 240, -99].map(rtl.nearest)).to.deep.equal([
      0, 0, 0, 1, 1, 2, 2,
    ]);
  });

  it('has nothing near without periods', () => {
    expect(bands(even(0), 0, 100).nearest(50)).to.equal(-1);
    expect(bands(even(2), 0, 0).nearest(0)).to.equal(0);
  });

  it('finds one of ten thousand', () => {
    const many = bands(even(10_000), 0, 640);
    expect(many.nearest(many.center(7777))).to.equal(7777);
  });
});
