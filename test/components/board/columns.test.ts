import {expect} from '@open-wc/testing';
import {columns} from '../../../src/components/board/columns.js';

describe('columns', () => {
  const cases: [people: number, classes: string][] = [
    [1, 'm2 l2 x2'],
    [2, 'm2 l2 x2'],
    [5, 'm3 l3 x5'],
    [9, 'm3 l3 x3'],
    [20, 'm3 l4 x5'],
  ];
  for (const [people, classes] of cases) {
    it(`shows ${people} people in ${classes}`, () => {
      expect(columns(people)).to.equal(classes);
    });
  }

  it('leaves nobody alone in the last row if another number of columns avoids it', () => {
    for (let people = 2; people <= 200; people++) {
      const [m, l, x] = columns(people).match(/\d/g)!.map(Number);
      for (const [most, used] of [
        [3, m!],
        [4, l!],
        [5, x!],
      ] as const) {
        const avoidable = Array.from({length: most - 1}, (_, i) => i + 2)
          .slice(-3)
          .some((columns) => people % columns !== 1);
        if (avoidable) expect(people % used, `${people} in ${used} columns`).not.to.equal(1);
      }
    }
  });
});
