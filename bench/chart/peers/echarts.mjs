import {BarChart} from 'echarts/charts';
import {GridComponent, TooltipComponent} from 'echarts/components';
import {init, use} from 'echarts/core';
import {SVGRenderer} from 'echarts/renderers';
import {values, years} from '../data.mjs';

use([BarChart, GridComponent, TooltipComponent, SVGRenderer]);
init(globalThis.chart, null, {renderer: 'svg', width: 720, height: 360}).setOption({
  animation: false,
  tooltip: {},
  xAxis: {data: years},
  yAxis: {},
  series: [{type: 'bar', data: values}],
});
globalThis.drawn = true;
