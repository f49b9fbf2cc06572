/** @typedef {import('./results.js').Results} Results */
/** @typedef {import('./measure.js').Measured} Measured */

/** What was aimed at, and what it is. @typedef {{claim: string, aim: string, is: string, met: boolean}} Aim */

/** @param {number} value */
const times = (value) => `${value.toFixed(2)}×`;
/** @param {number} value */
const ms = (value) => `${value.toFixed(1)} ms`;

/**
 * The aims of the benchmarks, held against what was measured. Nothing here says how it went: the numbers do.
 * @param {Results} results
 * @returns {Aim[]}
 */
export const aims = ({suites, firstDraw, parse}) => {
  /** @param {string} suite @param {string} id */
  const found = (suite, id) => {
    const {own, cases} = suites[suite];
    const {results} = /** @type {import('./compare.js').Compared} */ (
      cases.find((one) => one.id === id)
    );
    return {ours: results[own], limit: results['by-hand'], results};
  };
  /** @param {string} claim @param {[suite: string, id: string]} of @param {keyof Measured} key @param {number} most */
  const ratio = (claim, [suite, id], key, most) => {
    const {ours, limit} = found(suite, id);
    const value = ours[key] / limit[key];
    return {claim, aim: `at most ${times(most)}`, is: times(value), met: value <= most};
  };
  const {ours, results} = found('chart', 'cold');
  const slower = ['uplot', 'plot', 'chartjs', 'echarts'].filter(
    (name) => results[name].paint <= ours.paint,
  );
  return [
    ratio('board of 9, CPU to by hand', ['board', 'of 9'], 'cpu', 1.25),
    ratio('board of 9, paint to by hand', ['board', 'of 9'], 'paint', 1.5),
    ratio('board of 5,000, paint to by hand', ['board', 'of 5000'], 'paint', 1),
    {
      claim: 'chart with table, tooltip and keyboard, gzip',
      aim: 'at most 24.0 kB',
      is: `${(suites.chart.bytes / 1000).toFixed(1)} kB`,
      met: suites.chart.bytes <= 24_000,
    },
    ratio('chart of 8, CPU 4× slower, CPU to by hand', ['chart', 'cold'], 'cpu', 1.25),
    {
      claim: 'chart of 8, CPU 4× slower, painted before uPlot, Plot, Chart.js, ECharts',
      aim: 'before 4 of 4',
      is: `before ${4 - slower.length} of 4`,
      met: slower.length === 0,
    },
    ratio(
      'chart of 10,000, first drawing of a page, to one `<rect>` each',
      ['chart', 'of 10000'],
      'draw',
      0.5,
    ),
    ratio(
      'chart of 10,000, drawn again, to one `<rect>` each',
      ['chart', 'of 10000'],
      'again',
      0.5,
    ),
    ...firstDraw.map(({name, longest, limit}) => ({
      claim: `longest task of the first draw, CPU 4× slower: ${name}`,
      aim: `at most ${ms(limit)}`,
      is: ms(longest),
      met: longest <= limit,
    })),
    ...parse.map(({name, own, limit}) => ({
      claim: `parsing ${name}`,
      aim: `at most ${ms(limit)}`,
      is: ms(own),
      met: own <= limit,
    })),
  ];
};
