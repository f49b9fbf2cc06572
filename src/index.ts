export {DataError, type DataErrorCode} from './data/data-error.js';
export type {Problem} from './data/problem.js';
export {ClusterElement} from './element/cluster-element.js';
export {ClusterErrorEvent, ClusterLoadEvent, ClusterSelectEvent} from './element/events.js';
export {ClusterAwards} from './widgets/awards/awards.js';
export {ClusterBoard} from './widgets/board/board.js';
export {ClusterRevenueChart} from './widgets/revenue-chart/revenue-chart.js';
export {ClusterSpecializations} from './widgets/specializations/specializations.js';
