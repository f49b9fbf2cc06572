import {expect} from '@open-wc/testing';
import {geometry} from '../../src/chart/geometry.js';
import {alignSeries, type Series} from '../../src/chart/series.js';

/*
 * Real series as they were published: figures are facts. Sfinks Polska, net result by half-year (losses, two
 * outliers); Statistics Poland, sold production of industry (thousands and millions, years missing).
 */
const SFINKS = [
  ...[-2193, 1124, 526, 34009, 2630, 4657, 6375, -1710, -1163, -8052],
  ...[-3044, -1638, -5959, -12041, -28932, -32175, -7086, -12494, 17830, 3652],
];
const halves: Series = {
  multiplier: 3,
  points: SFINKS.map((value, i) => ({
    period: `${2013 + Math.floor(i / 2)}-H${(i % 2) + 1}`,
    value,
  })),
};
const production: Series = {
  multiplier: 3,
  points: [
    {period: '2017', value: 1115410342, multiplier: 3},
    {period: '2018', value: 1180823967.2, multiplier: 3},
    ...['2019', '2020', '2021'].map((period) => ({period, value: null})),
    {period: '2022', value: 1872227.2, multiplier: 6},
  ],
};

/** Reads the value back from the height of a bar. */
const readBack = (series: Series, width: number) => {
  const data = alignSeries([series]);
  const drawing = geometry({
    ...{data, type: 'bar', width, height: 4000, lineHeight: 16},
    ...{tickWidth: () => 60, labelWidth: () => 50},
  });
  const ticks = drawing.ticks.map(({of, y}) => [of, y] as const);
  const [low, high] = [ticks[0]!, ticks.at(-1)!];
  const perPixel = (high[0] - low[0]) / (low[1] - high[1]);
  return {
    drawing,
    perPixel,
    values: data.periods.map((_, i) => {
      const spot = drawing.spot(0, i);
      return spot && low[0] + (low[1] - spot.y) * perPixel;
    }),
  };
};

describe('chart: published series', () => {
  it('draws losses and gains to the unit', () => {
    const {drawing, perPixel, values} = readBack(halves, 720);
    expect(drawing.ticks.map(({of}) => of)).to.deep.equal(
      [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((n) => n * 10000),
    );
    // Bars are drawn to a hundredth of a pixel.
    values.forEach((value, i) => {
      expect(Math.abs((value ?? NaN) - SFINKS[i]!)).to.be.at.most(perPixel * 0.011);
    });
    const zero = Number(/,([\d.]+)H/.exec(drawing.baseline)?.[1]);
    SFINKS.forEach((value, i) => {
      const box = drawing.box(0, i)!;
      if (value < 0) expect(box.y).to.be.closeTo(zero, 1);
      else expect(box.y + box.height).to.be.closeTo(zero, 1);
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
    expect(drawing.ticks.map(({of}) => of)).to.deep.equal([0, 5e8, 1e9, 1.5e9, 2e9]);
    expect(drawing.labels).to.have.length(6);
  });
});
