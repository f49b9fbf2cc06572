import {expect} from '@open-wc/testing';
import {bisectCenter, nice, ticks} from 'd3-array';
import * as lean from '../../lean/d3-array.js';

/** Numbers of every size, the same ones in each run. */
function* numbers(): Generator<number> {
  for (let seed = 1; ; seed = (seed * 48271) % 2147483647) {
    yield (seed / 2147483647 - 0.5) * 10 ** ((seed % 17) - 6);
  }
}

/** −0 is 0: the sign of a zero depends on the way to it. */
const plain = (list: readonly number[]): number[] => list.map((value) => value + 0);

const next = numbers();
const number = (): number => next.next().value as number;

describe('lean/d3-array', () => {
  it('gives the ticks of d3-array between its round ends', () => {
    for (let i = 0; i < 20_000; i++) {
      const [start, stop] = [number(), number()].sort((a, b) => a - b) as [number, number];
      const count = 2 + (i % 8);
      const ours = lean.ticks(...lean.nice(start, stop, count), count);
      expect(plain(ours)).to.eql(plain(ticks(...nice(start, stop, count), count)));
    }
    for (const [start, stop] of [
      [0, 1],
      [0, 0],
      [5, 5],
      [-1, 1],
      [0, 0.3],
      [0, 1e12],
      [0, 3e-5],
    ]) {
      expect(lean.nice(start!, stop!, 5)).to.eql(nice(start!, stop!, 5));
      expect(lean.ticks(start!, stop!, 5)).to.eql(ticks(start!, stop!, 5));
    }
  });

  it('finds the nearest number as d3-array does', () => {
    for (let i = 1; i < 2000; i++) {
      const values = Array.from({length: i % 40}, number).sort((a, b) => a - b);
      for (const wanted of [number(), values[0] ?? 0, values.at(-1) ?? 0, 1e300, -1e300]) {
        if (values.length)
          expect(lean.bisectCenter(values, wanted)).to.equal(bisectCenter(values, wanted));
      }
    }
  });
});
