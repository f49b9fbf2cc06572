import {pixel, type Box} from './pixel.js';

/**
 * Hatching as a path to be stroked, not as an SVG `<pattern>`: the same string then serves the screen, the
 * exported SVG and the canvas of the PNG, and forced colours can recolour it. The lines of all boxes share one
 * phase, so that neighbouring boxes look cut from one sheet.
 * @param spacing pixels between two lines, along an edge
 * @param falling lines fall from left to right instead of rising
 * @param inset pixels to stay away from the edges, so that no line leaves a rounded corner
 */
export function hatch(boxes: Iterable<Box>, spacing: number, falling = false, inset = 1): string {
  let path = '';
  for (const {x, y, width, height} of boxes) {
    const left = x + inset;
    const right = x + width - inset;
    // A falling line is a rising one in a mirror: the mirrored top is the bottom.
    const top = falling ? -(y + height - inset) : y + inset;
    const bottom = falling ? -(y + inset) : y + height - inset;
    if (right <= left || bottom <= top) continue;
    // A rising line has x + y constant.
    for (
      let sum = (Math.floor((left + top) / spacing) + 1) * spacing;
      sum < right + bottom;
      sum += spacing
    ) {
      const start = Math.max(left, sum - bottom);
      const end = Math.min(right, sum - top);
      const at = (u: number) => `${pixel(u)},${pixel(falling ? u - sum : sum - u)}`;
      path += `M${at(start)}L${at(end)}`;
    }
  }
  return path;
}
