import {expect} from '@open-wc/testing';
import {line as d3Line} from 'd3-shape';
import {pixel} from '../../src/chart/pixel.js';
import {line as leanLine} from '../../lean/d3-shape.js';

type Spot = readonly [x: number, y: number];

const x = ([x]: Spot) => x;
const y = ([, y]: Spot) => y;

describe('lean/d3-shape', () => {
  const cases: Spot[][] = [
    [],
    [[1, 2]],
    [
      [0, 0],
      [10.126, -3.333],
    ],
    Array.from({length: 500}, (_, i): Spot => [i * 1.2345, Math.sin(i) * 1e3]),
    [
      [-0.001, 1e-9],
      [1e6 + 0.005, 99999.999],
      [5, 5],
    ],
  ];
  for (const points of cases) {
    it(`gives the path of d3-shape for ${points.length} points`, () => {
      const pixels = points.map((point) => point.map(pixel) as unknown as Spot);
      expect(leanLine(x, y)(pixels)).to.equal(d3Line<Spot>(x, y)(pixels));
    });
  }
});
