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

  it('chooses the most telling values among all, also those that have no place for a label', () => {
    const [first, ...others] = [9, 5, 6, 7].map((value, i) => label(i, i * 25, value, 26));
    expect(placeValueLabels([{...first!, box: null}, ...others], bounds)).to.deep.equal([
      ...[others[2], others[0]],
    ]);
  });

  describe('at a line', () => {
    const at = {x: 100, y: 50};
    const size = {width: 40, height: 16};
    const place = (neighbours: ([x: number, y: number] | null)[], floor = 200) =>
      besideLine(
        at,
        neighbours.map((one) => one && {x: one[0], y: one[1]}),
        size,
        {x: 0, y: 0, width: 200, height: floor},
      );

    it('are above their vertices, clear of the line', () => {
      expect(place([null, null])).to.deep.equal({x: 80, y: 28});
      // The line rises by 10 within the width of the text.
      expect(
        place([
          [60, 70],
          [140, 30],
        ]),
      ).to.deep.equal({x: 80, y: 18});
    });

    it('are below a valley if there is room', () => {
      expect(
        place([
          [60, 70],
          [140, 70],
        ]),
      ).to.deep.equal({x: 80, y: 28});
      expect(
        place([
          [60, 30],
          [140, 30],
        ]),
      ).to.deep.equal({x: 80, y: 56});
      expect(
        place(
          [
            [60, 30],
            [140, 30],
          ],
          60,
        ),
      ).to.deep.equal({x: 80, y: 18});
    });

    it('are on the free side of a steep line', () => {
      expect(
        place([
          [60, 150],
          [140, -50],
        ]),
      ).to.deep.equal({x: 66, y: 13});
      expect(
        place([
          [60, -50],
          [140, 150],
        ]),
      ).to.deep.equal({x: 94, y: 13});
    });

    it('are left out where they would be far from their vertices', () => {
      expect(
        place(
          [
            [90, -50],
            [110, -50],
          ],
          60,
        ),
      ).to.equal(null);
    });
  });
});
