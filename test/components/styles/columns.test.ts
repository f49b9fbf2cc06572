import {expect} from '@open-wc/testing';
import {columns} from '../../../src/components/styles/columns.js';

const numbers = (classes: string) => Array.from(classes.matchAll(/\d+/g), Number);

describe('columns', () => {
  const cases: [items: number, classes: string][] = [
    [1, 's1 m1 l1 x1'],
    [2, 's2 m2 l2 x2'],
    [3, 's1 m3 l3 x3'],
    [4, 's2 m2 l4 x4'],
    [5, 's1 m3 l3 x5'],
    [7, 's1 m1 l4 x4'],
    [8, 's2 m2 l4 x4'],
    [9, 's1 m3 l3 x3'],
    [10, 's2 m2 l4 x5'],
    [20, 's2 m2 l4 x5'],
  ];
  for (const [items, classes] of cases) {
    it(`of ${items} items are ${classes}`, () => {
      expect(columns(items)).to.equal(classes);
    });
  }

  it('never leave one item alone in the last row', () => {
    for (let items = 2; items <= 200; items++) {
      for (const used of numbers(columns(items))) {
        if (used > 1) expect(items % used, `${items} in ${used} columns`).not.to.equal(1);
      }
    }
  });

  it('leave at most three cells of the last row empty', () => {
    for (let items = 1; items <= 200; items++) {
      for (const used of numbers(columns(items))) {
        expect(Math.ceil(items / used) * used - items, `${items} in ${used}`).to.be.at.most(3);
      }
    }
  });

  it('of lists below each other are the same, and suit each of them', () => {
    expect(columns([5, 4])).to.equal('s1 m1 l1 x5');
    expect(columns([9, 1])).to.equal(columns(9));
    expect(columns([8, 6])).to.equal('s2 m2 l3 x3');
  });

  it('are no more than asked for, and two where that is the fallback', () => {
    expect(columns(10, {most: 4})).to.equal('s2 m2 l4 x4');
    expect(columns(7, {fallback: 2})).to.equal('s2 m2 l4 x4');
  });
});
