import type {ChartSeries} from '../../../src/core/chart/series.js';

/*
 * Real series as they were published: figures are facts. Sfinks Polska, net result by half-year (losses, two
 * outliers); Statistics Poland, sold production of industry (thousands and millions, years missing); Qumak, sales revenue
 * by year.
 */
export const SFINKS = [
  ...[-2193, 1124, 526, 34009, 2630, 4657, 6375, -1710, -1163, -8052],
  ...[-3044, -1638, -5959, -12041, -28932, -32175, -7086, -12494, 17830, 3652],
];
const QUMAK = [208848, 253741, 293448, 329141, 384394, 482579, 540082, 562219, 720889, 428406];

export const published = {
  sfinks: {
    multiplier: 3,
    points: SFINKS.map((value, i) => ({
      period: `${2013 + Math.floor(i / 2)}-H${(i % 2) + 1}`,
      value,
    })),
  },
  production: {
    multiplier: 3,
    points: [
      {period: '2017', value: 1115410342, multiplier: 3},
      {period: '2018', value: 1180823967.2, multiplier: 3},
      ...['2019', '2020', '2021'].map((period) => ({period, value: null})),
      {period: '2022', value: 1872227.2, multiplier: 6},
    ],
  },
  qumak: {multiplier: 3, points: QUMAK.map((value, i) => ({period: `${2007 + i}`, value}))},
} satisfies Record<string, ChartSeries>;
