import {register} from '../components/base/register.js';
import {ClusterRevenueChart} from '../components/revenue-chart/revenue-chart.js';

export * from '../components/revenue-chart/revenue-chart.js';

register(ClusterRevenueChart);
