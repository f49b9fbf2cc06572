import {expect} from '@open-wc/testing';
import {decimate} from '../../../src/core/chart/decimate.js';

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
