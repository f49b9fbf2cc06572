import type {Colour} from '../../core/colour/contrast.js';

let canvas: CanvasRenderingContext2D | null | undefined;

/**
 * The visible colour when a CSS colour of any syntax and transparency is painted on a background.
 *
 * @param colour computed value, without `var()` and `light-dark()`
 */
export function compositeColour(colour: string, ground: Colour): Colour {
  canvas ??= Object.assign(document.createElement('canvas'), {width: 1, height: 1}).getContext(
    '2d',
    {willReadFrequently: true},
  );
  if (!canvas) return ground;
  canvas.fillStyle = `rgb(${ground.join()})`;
  canvas.fillRect(0, 0, 1, 1);
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** Formats a colour as `#rrggbb`, for `<input type="color">`. */
export const hex = (colour: Colour): string =>
  `#${colour.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
