import {register} from '../element/register.js';
import {ClusterRevenueChart} from '../widgets/revenue-chart/revenue-chart.js';

export * from '../widgets/revenue-chart/revenue-chart.js';

register(ClusterRevenueChart);
