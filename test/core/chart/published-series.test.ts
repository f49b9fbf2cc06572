import {expect} from '@open-wc/testing';
import {geometry} from '../../../src/core/chart/geometry.js';
import {alignSeries, type ChartSeries} from '../../../src/core/chart/series.js';
import {published, SFINKS} from './published.js';

const {sfinks, production, qumak} = published;

/** Reads the value back from the height of a bar. */
const readBack = (series: ChartSeries, width: number) => {
  const data = alignSeries([series]);
  const drawing = geometry({
    ...{data, type: 'bar', width, height: 4000, lineHeight: 16},
    ...{tickWidth: () => 60, labelWidth: () => 50},
  });
  const ticks = drawing.ticks.map(({value, y}) => [value, y] as const);
  const [low, high] = [ticks[0]!, ticks.at(-1)!];
  const perPixel = (high[0] - low[0]) / (low[1] - high[1]);
  return {
    drawing,
    perPixel,
    values: data.periods.map((_, i) => {
      const spot = drawing.pointAt(0, i);
      return spot && low[0] + (low[1] - spot.y) * perPixel;
    }),
  };
};

describe('chart: published series', () => {
  it('draws losses and gains to the unit', () => {
    const {drawing, perPixel, values} = readBack(sfinks, 720);
    expect(drawing.ticks.map(({value}) => value)).to.deep.equal(
      [-4, -2, 0, 2, 4].map((n) => n * 10000),
    );
    // Bars are drawn to a hundredth of a pixel.
    values.forEach((value, i) => {
      expect(Math.abs((value ?? NaN) - SFINKS[i]!)).to.be.at.most(perPixel * 0.011);
    });
    const zero = Number(/,([\d.]+)H/.exec(drawing.baseline)?.[1]);
    SFINKS.forEach((value, i) => {
      const box = drawing.barRectAt(0, i)!;
      if (value < 0) expect(box.y).to.be.closeTo(zero, 1);
      else expect(box.y + box.height).to.be.closeTo(zero, 1);
    });
  });

  it('draws ten years in thousands', () => {
    const {drawing, perPixel, values} = readBack(qumak, 720);
    expect(drawing.ticks.map(({value}) => value)).to.deep.equal(
      [0, 2, 4, 6, 8].map((n) => n * 1e5),
    );
    values.forEach((value, i) => {
      const expected = qumak.points[i]?.value ?? NaN;
      expect(Math.abs((value ?? NaN) - expected)).to.be.at.most(perPixel * 0.011);
    });
  });

  it('draws thousands and millions on one scale', () => {
    const {drawing, perPixel, values} = readBack(production, 720);
    const truth = [1115410342, 1180823967.2, null, null, null, 1872227200];
    values.forEach((value, i) => {
      const expected = truth[i] ?? null;
      if (expected === null) expect(value).to.equal(null);
      else expect(Math.abs((value ?? NaN) - expected)).to.be.at.most(perPixel * 0.011);
    });
    expect(drawing.ticks.map(({value}) => value)).to.deep.equal([0, 5e8, 1e9, 1.5e9, 2e9]);
    expect(drawing.labels).to.have.length(6);
  });
});
