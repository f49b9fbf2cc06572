import {BarChart} from 'echarts/charts';
import {GridComponent, TooltipComponent} from 'echarts/components';
import {init, use} from 'echarts/core';
import {SVGRenderer} from 'echarts/renderers';
import {size} from '../sizes.mjs';

use([BarChart, GridComponent, TooltipComponent, SVGRenderer]);

let chart;

export const mount = (root, points) => {
  chart = init(root, null, {renderer: 'svg', ...size});
  chart.setOption({animation: false, tooltip: {}, xAxis: {}, yAxis: {}, series: [{type: 'bar'}]});
  update(root, points);
};

export const update = (_, points) => {
  chart.setOption({
    xAxis: {data: points.map(({period}) => period)},
    series: [{data: points.map(({value}) => value)}],
  });
  chart.getZr().flush();
};
