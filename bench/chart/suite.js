/** Revenue of a fictional cluster, by year or, where there are many figures, by month. @param {number} count */
const points = (count) =>
  Array.from({length: count}, (_, i) => {
    const months = 2026 * 12 - count + i;
    const month = String((months % 12) + 1).padStart(2, '0');
    return {
      period: count > 100 ? `${Math.floor(months / 12)}-${month}` : String(2026 - count + i),
      value: Math.round(1e6 + 4e5 * Math.sin(i / 3) + 1e5 * Math.sin(i * 12.9898)),
    };
  });

/** One chart of bars. @type {import('../compare.js').Suite} */
export const chart = {
  name: 'chart',
  title: 'Chart of one series',
  own: 'cluster-revenue-chart',
  file: 'dist/cdn/revenue-chart.js',
  list: points,
  cases: [
    {id: 'cold', title: '8 figures, CPU 4× slower', count: 8, slower: 4},
    {id: 'slow', title: '8 figures, CPU 4× slower, slow 4G', count: 8, slower: 4, slow: true},
    ...[10, 100, 1000, 10_000].map((count) => ({
      id: `of ${count}`,
      title: `${count.toLocaleString('en')} figures`,
      count,
    })),
  ],
};
