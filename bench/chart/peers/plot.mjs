import {barY, plot, ruleY} from '@observablehq/plot';
import {values, years} from '../data.mjs';

const data = years.map((year, i) => ({year, value: values[i]}));
globalThis.chart.append(
  plot({
    width: 720,
    height: 360,
    marks: [ruleY([0]), barY(data, {x: 'year', y: 'value', tip: true})],
  }),
);
globalThis.drawn = true;
