import {expect} from '@open-wc/testing';
import {columnClasses} from '../../../src/components/styles/column-classes.js';

const numbers = (classes: string) => Array.from(classes.matchAll(/\d+/g), Number);

describe('the columns of a list', () => {
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
    [17, 's1 m3 l3 x5'],
    [18, 's2 m3 l3 x5'],
    [21, 's1 m3 l3 x3'],
    [20, 's2 m2 l4 x5'],
  ];
  for (const [items, classes] of cases) {
    it(`of ${items} items are ${classes}`, () => {
      expect(columnClasses(items)).to.equal(classes);
    });
  }

  it('never leave one item alone in the last row', () => {
    for (let items = 2; items <= 200; items++) {
      for (const used of numbers(columnClasses(items))) {
        if (used > 1) expect(items % used, `${items} in ${used} columns`).not.to.equal(1);
      }
    }
  });

  it('leave at most three cells of the last row empty', () => {
    for (let items = 1; items <= 200; items++) {
      for (const used of numbers(columnClasses(items))) {
        expect(Math.ceil(items / used) * used - items, `${items} in ${used}`).to.be.at.most(3);
      }
    }
  });

  it('of lists below each other are the same, and suit each of them', () => {
    expect(columnClasses([5, 4])).to.equal('s1 m1 l1 x5');
    expect(columnClasses([9, 1])).to.equal(columnClasses(9));
    expect(columnClasses([8, 6])).to.equal('s2 m2 l3 x3');
  });

  it('are at most `maxColumns`, and `defaultColumns` where each number leaves one item alone', () => {
    expect(columnClasses(10, {maxColumns: 4})).to.equal('s2 m2 l4 x4');
    expect(columnClasses(7, {defaultColumns: 2})).to.equal('s2 m2 l4 x4');
  });
});
