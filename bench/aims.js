/** @typedef {import('./results.js').Results} Results */
/** @typedef {import('./results.js').SuiteResults} SuiteResults */
/** @typedef {import('./measure.js').Measured} Measured */

/** What was aimed at, and what it is. @typedef {{claim: string, aim: string, is: string, met: boolean}} Aim */

/** @param {number} value */
const times = (value) => `${value.toFixed(2)}×`;
/** @param {number} value */
const ms = (value) => `${value.toFixed(1)} ms`;
/** @param {number} bytes */
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** @param {string} claim @param {number} value @param {number} most @param {(value: number) => string} text @returns {Aim} */
const atMost = (claim, value, most, text) => ({
  claim,
  aim: `at most ${text(most)}`,
  is: text(value),
  met: value <= most,
});

/** A case of a suite. @param {SuiteResults} suite @param {string} id */
const found = ({own, cases}, id) => {
  const {results} = /** @type {import('./compare.js').Compared} */ (
    cases.find((one) => one.id === id)
  );
  return {ours: results[own], limit: results['by-hand'], results};
};

/**
 * @param {SuiteResults} suite
 * @returns {(claim: string, id: string, key: keyof Measured, most: number) => Aim} ours to the page by hand
 */
const ratioIn = (suite) => (claim, id, key, most) => {
  const {ours, limit} = found(suite, id);
  return atMost(claim, ours[key] / limit[key], most, times);
};

/** @param {NonNullable<Results['board']>} board */
const boardAims = (board) => {
  const ratio = ratioIn(board);
  return [
    ratio('board of 9, CPU 4× slower, CPU to by hand', 'cold', 'cpu', 1.4),
    ratio('board of 9, CPU 4× slower, paint to by hand', 'cold', 'paint', 1.5),
    ratio('board of 5,000, paint to by hand', 'of 5000', 'paint', 1),
    atMost('board, gzip', board.bytes, 23_000, kB),
  ];
};

/** The charts that are drawn by a library of charts. */
const libraries = ['uplot', 'chartjs', 'plot', 'echarts'];

/** @param {NonNullable<Results['chart']>} chart */
const chartAims = (chart) => {
  const {ours, results} = found(chart, 'cold');
  /** @param {'cpu' | 'paint'} key @returns {Aim} */
  const ahead = (key) => {
    const slower = libraries.filter((name) => results[name][key] > ours[key]);
    const claim = `chart of 8, CPU 4× slower, ${key === 'cpu' ? 'CPU less than that of' : 'painted before'} uPlot, Chart.js, Plot, ECharts`;
    return {
      claim,
      aim: `${libraries.length} of ${libraries.length}`,
      is: `${slower.length} of ${libraries.length}`,
      met: slower.length === libraries.length,
    };
  };
  const many = found(chart, 'of 10000');
  /** @param {string} claim @param {keyof Measured} key @param {number} most */
  const toBest = (claim, key, most) => {
    // Neither ours in another form nor the markup that it has drawn is a peer.
    const others = Object.keys(many.results).filter(
      (name) => !name.startsWith(chart.own) && name !== 'own-markup',
    );
    const best = Math.min(...others.map((name) => many.results[name][key]));
    return atMost(claim, many.ours[key] / best, most, times);
  };
  return [
    ratioIn(chart)('chart of 8, CPU 4× slower, CPU to by hand', 'cold', 'cpu', 2),
    ahead('cpu'),
    ahead('paint'),
    toBest('chart of 10,000, first drawn, to the best of the others', 'draw', 0.6),
    toBest('chart of 10,000, drawn again, to the best of the others', 'again', 0.5),
    atMost('chart, gzip', chart.bytes, 38_000, kB),
  ];
};

/** @param {NonNullable<Results['pages']>} pages */
const pagesAims = ({cases}) => {
  const {results} = /** @type {import('./pages/measure.js').PagesCase} */ (
    cases.find(({id}) => id === 'below')
  );
  /** @param {string} claim @param {string} name @param {'cpu' | 'cpuDrawn' | 'chart'} key @param {number} most */
  const ratio = (claim, name, key, most) => {
    const [value, limit] = [results[name], results['by-hand']].map(({cold}) => cold[key]);
    // A chart that waits until it is scrolled to is never drawn by itself.
    return atMost(claim, (value ?? Infinity) / (limit ?? NaN), most, times);
  };
  const chart = 'chart drawn, to by hand (2.2 s where that is 1.4 s)';
  return [
    ratio(
      'three blocks below the fold, autoloader: CPU until idle, to by hand',
      'autoload',
      'cpu',
      1.3,
    ),
    ratio('the same: CPU until all are drawn', 'autoload', 'cpuDrawn', 2),
    ratio(
      'three blocks below the fold, prerendered: CPU until idle, to by hand',
      'prerender',
      'cpu',
      1.3,
    ),
    ratio(`autoloader: ${chart}`, 'autoload', 'chart', 2.2 / 1.4),
    ...('preload' in results
      ? [ratio(`autoloader with preloads: ${chart}`, 'preload', 'chart', 2.2 / 1.4)]
      : []),
  ];
};

/** @param {NonNullable<Results['scale']>} scale */
const scaleAims = ({growths}) =>
  growths.flatMap(({id, sizes, cpu}) => {
    if (id !== 'widgets') return [];
    const [first, last] = [sizes[0], sizes[sizes.length - 1]];
    const own = cpu.script;
    return [
      atMost(
        `CPU of ${last.toLocaleString('en')} widgets to that of ${first}: an exponent of 1.1`,
        own[own.length - 1] / own[0],
        (last / first) ** 1.1,
        times,
      ),
    ];
  });

/** The longest task of any step. @param {NonNullable<Results['members']>} members */
const membersAims = ({lists}) =>
  lists.flatMap(({contender, members, slower, limit, tasks}) =>
    contender === 'cluster-members' && limit
      ? [
          atMost(
            `${members.toLocaleString('en')} members${slower > 1 ? `, CPU ${slower}× slower` : ''}: longest task of any step`,
            Math.max(...Object.values(tasks)),
            limit,
            ms,
          ),
        ]
      : [],
  );

/**
 * The aims of the benchmarks, held against what was measured. Nothing here says how it went: the numbers do.
 * @param {Results} results
 * @returns {Aim[]}
 */
export const aims = ({board, chart, pages, scale, members, 'first-draw': firstDraw, parse}) => [
  ...(board ? boardAims(board) : []),
  ...(chart ? chartAims(chart) : []),
  ...(pages ? pagesAims(pages) : []),
  ...(scale ? scaleAims(scale) : []),
  ...(members ? membersAims(members) : []),
  ...(firstDraw?.tasks ?? []).flatMap(({name, longest, limit}) =>
    limit
      ? [atMost(`longest task of the first draw, CPU 4× slower: ${name}`, longest, limit, ms)]
      : [],
  ),
  ...(parse?.documents ?? []).map(({name, own, limit}) =>
    atMost(`parsing ${name}`, own, limit, ms),
  ),
];
