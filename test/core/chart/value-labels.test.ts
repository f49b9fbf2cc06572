import {expect} from '@open-wc/testing';
import {
  besideLine,
  placeValueLabels,
  type ValueLabel,
} from '../../../src/core/chart/value-labels.js';

const label = (index: number, x: number, value: number, width = 30): ValueLabel => ({
  ...{series: 0, index, value, box: {x, y: 10, width, height: 16}},
});
const bounds = {x: 0, y: 0, width: 200, height: 100};
const fitting = (labels: ValueLabel[], obstacles = [] as ValueLabel['box'][]) =>
  placeValueLabels(labels, bounds, obstacles).map(({index}) => index);

describe('chart/values', () => {
  it('writes all values where all fit', () => {
    expect(fitting([label(0, 0, 3), label(1, 40, 1), label(2, 80, 2)])).to.deep.equal([0, 1, 2]);
    expect(fitting([label(0, 0, 3), label(1, 30, 1)])).to.deep.equal([0, 1]);
  });

  it('else the last, the highest, the lowest and the first', () => {
    const crowded = [5, 6, 1, 7, 9, 8, 4].map((value, i) => label(i, i * 25, value, 26));
    expect(fitting(crowded)).to.deep.equal([6, 4, 2, 0]);
  });

  it('never beyond the edge, nor over a mark', () => {
    expect(fitting([label(0, -1, 1), label(1, 50, 3), label(2, 171, 2)])).to.deep.equal([1]);
    expect(
      fitting([label(0, 0, 1), label(1, 50, 2)], [{x: 0, y: 20, width: 5, height: 50}]),
    ).to.deep.equal([1]);
  });

  it('writes above a vertex, clear of the line', () => {
    const at = {x: 100, y: 50};
    const size = {width: 40, height: 16};
    expect(besideLine(at, [null, null], size, 200)).to.equal(28);
    // The line rises by 10 within the width of the text.
    expect(
      besideLine(
        at,
        [
          {x: 60, y: 70},
          {x: 140, y: 30},
        ],
        size,
        200,
      ),
    ).to.equal(18);
    // A peak needs no more room, a valley has it below.
    expect(
      besideLine(
        at,
        [
          {x: 60, y: 70},
          {x: 140, y: 70},
        ],
        size,
        200,
      ),
    ).to.equal(28);
    expect(
      besideLine(
        at,
        [
          {x: 60, y: 30},
          {x: 140, y: 30},
        ],
        size,
        200,
      ),
    ).to.equal(56);
    expect(
      besideLine(
        at,
        [
          {x: 60, y: 30},
          {x: 140, y: 30},
        ],
        size,
        60,
      ),
    ).to.equal(18);
  });
});
