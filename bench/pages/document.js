import {board} from '../board/suite.js';
import {chart} from '../chart/suite.js';
import {headings} from './blocks.js';

const specializations = [
  'iron and steel castings',
  'five-axis machining of precision parts',
  'heat treatment and surface finishing',
  'welded steel structures',
  'yacht equipment of stainless steel',
  'metal furniture',
  'agricultural machinery',
  'hydraulic cylinders',
  'tools and moulds',
  'powder coating',
  'measuring and quality control',
  'training of welders and operators',
];

/** Of a field that no widget of the page shows. */
const highlight = 'A shared measuring laboratory, open to every member of the cluster.';

/**
 * The document of the pages, of a fictional cluster.
 * @param {{people?: number, figures?: number, bytes?: number}} [size] `bytes`: about how large it is as JSON
 */
export const clusterDocument = ({people = 9, figures = 8, bytes = 0} = {}) => {
  const document = {
    schemaVersion: 1,
    language: 'en',
    name: 'Cluster of a benchmark (fictional)',
    headings: {board: headings.board, specializations: headings.specializations},
    board: board.list(people),
    specializations,
    series: [
      {
        id: 'revenue',
        name: headings.chart,
        unit: {currency: 'PLN', multiplier: 3},
        data: chart.list(figures),
      },
    ],
  };
  const rest = bytes - JSON.stringify(document).length;
  const count = Math.max(0, Math.floor(rest / (highlight.length + 3)));
  return {...document, ...(count && {highlights: Array.from({length: count}, () => highlight)})};
};

/** @typedef {ReturnType<typeof clusterDocument>} ClusterDocument */
