import {expect} from '@open-wc/testing';
import {geometry, type Geometry} from '../../../src/core/chart/geometry.js';
import {alignSeries, type DataPoint, type ChartSeries} from '../../../src/core/chart/series.js';

/** A drawing may hold no number and no text that an SVG attribute could not bear. */
const check = (drawing: unknown, where: string): void => {
  if (typeof drawing === 'number') expect(Number.isFinite(drawing), where).to.be.true;
  else if (typeof drawing === 'string') {
    expect(drawing, where).not.to.match(/NaN|Infinity|undefined|null|e[+-]?\d|\.\d{3}/);
  } else if (drawing && typeof drawing === 'object') {
    for (const [key, value] of Object.entries(drawing)) {
      // The values of labels are the figures themselves.
      if (key !== 'value') check(value, `${where}.${key}`);
    }
  }
};

const checkAll = (drawing: Geometry, series: number, periods: number, where: string) => {
  check(drawing, where);
  for (let s = 0; s < series; s++) {
    for (let i = 0; i < Math.min(periods, 30); i++) {
      check(
        [drawing.pointAt(s, i), drawing.barRectAt(s, i), drawing.bandRectAt(i)],
        `${where} ${s}/${i}`,
      );
    }
  }
  check(drawing.nearest(-1, 1e9), where);
};

const years = (...values: (number | null)[]): ChartSeries => ({
  points: values.map((value, i) => ({period: `${2010 + i}`, value})),
});

/** The same sequence in every run. */
const random = (seed: number) => () => (seed = (seed * 16807) % 2147483647) / 2147483647;

const nasty: Record<string, ChartSeries[]> = {
  nothing: [],
  'no points': [{points: []}],
  'two empty series': [{points: []}, {points: []}],
  'only gaps': [years(null, null)],
  'one zero': [years(0)],
  'one value': [years(5)],
  'one loss': [years(-5)],
  'two values': [years(5, 6)],
  'equal values': [years(7, 7, 7)],
  'all zero': [years(0, 0, 0)],
  'minus zero': [years(-0, -0)],
  tiny: [years(1e-3, 2e-3, 0)],
  huge: [years(1e12, 3e12)],
  'tiny beside huge': [years(1e-3, 1e12, -1e-3, 0, 1)],
  'nearly equal': [years(1e12, 1e12 + 1e-3, 1e12 + 2e-3)],
  'floating noise': [years(0.1 + 0.2, 0.3)],
  'smallest number': [years(5e-324, -5e-324)],
  'largest number': [years(Number.MAX_VALUE, -Number.MAX_VALUE, 1)],
  'edge of what is taken': [years(1e100, -1e100, 1e-100)],
  'no numbers': [years(NaN, Infinity, -Infinity)],
  'no numbers but one': [years(NaN, 4)],
  losses: [years(-1, -20, -3)],
  mixed: [years(-32175, 34009, null, 0, 12)],
  'broken multiplier': [{multiplier: NaN, points: [{period: '2019', value: 4, multiplier: 1.5}]}],
  'far multiplier': [{multiplier: 300, points: [{period: '2019', value: 4, multiplier: -300}]}],
  texts: [
    {
      points: ['', 'a', '__proto__', 'a b c d e f g h i j k l m n o p'].map((period, i) => ({
        period,
        value: i,
      })),
    },
  ],
  'mixed kinds': [
    {
      points: ['2019', '2019-Q1', 'x', '2020-05'].map((period, i): DataPoint => ({
        period,
        value: i,
      })),
    },
  ],
  'ten thousand years apart': [{points: ['0000', '9999'].map((period, i) => ({period, value: i}))}],
  'no common period': [years(1, 2), {points: [{period: '1950', value: 1}]}],
  'twelve series': Array.from({length: 12}, (_, i) => years(i, -i, null, i * 100)),
};

describe('chart: never NaN', () => {
  for (const [name, series] of Object.entries(nasty)) {
    it(`draws ${name}`, () => {
      const data = alignSeries(series);
      for (const type of ['bar', 'line', 'area'] as const) {
        for (const width of [0, 1, 100, 239, 240, 720, 5000, NaN, Infinity, -5]) {
          for (const rtl of [false, true]) {
            const drawing = geometry({
              ...{data, type, width, rtl, lineHeight: 16, integer: width === 100},
              ...{tickWidth: () => 40, labelWidth: (i) => i * 40, valueWidth: () => 30},
            });
            checkAll(drawing, series.length, data.periods.length, `${name} ${type} ${width}`);
            const ticks = drawing.ticks.map(({value}) => value);
            ticks.forEach((tick, i) => {
              if (i) expect(tick).to.be.greaterThan(ticks[i - 1]!);
            });
          }
        }
      }
    });
  }

  it('bears any measure of texts', () => {
    const data = alignSeries([years(1, -2, 3)]);
    for (const bad of [NaN, Infinity, -Infinity, -7, 0, 1e9]) {
      for (const type of ['bar', 'line'] as const) {
        const drawing = geometry({
          ...{data, type, width: 300, height: bad, lineHeight: bad},
          ...{tickWidth: () => bad, labelWidth: () => bad, valueWidth: () => bad},
        });
        checkAll(drawing, 1, 3, `${bad}`);
      }
    }
  });

  it('draws two hundred random charts', () => {
    const next = random(7);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
    const period = () =>
      pick([
        `${1990 + Math.floor(next() * 40)}`,
        `20${10 + Math.floor(next() * 20)}-Q${1 + Math.floor(next() * 4)}`,
        'East',
      ]);
    for (let round = 0; round < 200; round++) {
      const series = Array.from({length: Math.floor(next() * 4)}, () => ({
        multiplier: pick([undefined, 0, 3, 6]),
        points: Array.from({length: Math.floor(next() * 40)}, () => ({
          period: period(),
          value: pick([null, 0, next(), -next() * 10 ** Math.floor(next() * 13), next() * 1e12]),
          multiplier: pick([undefined, undefined, 3, -6, 12]),
          status: pick([undefined, 'planned', 'forecast']),
        })),
      }));
      const data = alignSeries(series);
      const drawing = geometry({
        ...{
          data,
          type: pick(['bar', 'line', 'area'] as const),
          width: next() * 1200,
          rtl: next() > 0.5,
        },
        lineHeight: 8 + next() * 20,
        tickWidth: () => next() * 100,
        labelWidth: () => next() * 150,
        valueWidth: () => next() * 100,
      });
      checkAll(drawing, series.length, data.periods.length, `round ${round}`);
    }
  });
});
