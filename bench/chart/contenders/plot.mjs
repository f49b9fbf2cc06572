import {barY, plot, ruleY} from '@observablehq/plot';
import {every, size} from '../sizes.mjs';

const draw = (points) =>
  plot({
    ...size,
    marginLeft: 70,
    x: {ticks: points.filter((_, i) => i % every(points) === 0).map(({period}) => period)},
    marks: [ruleY([0]), barY(points, {x: 'period', y: 'value', tip: true})],
  });

export const mount = (root, points) => root.replaceChildren(draw(points));

/** Plot draws anew. */
export const update = mount;
