import type {Colour} from './contrast.js';

let canvas: CanvasRenderingContext2D | null | undefined;

/**
 * What is seen where a CSS colour is painted on a ground: of any syntax and with any transparency.
 *
 * @param colour as computed style has it, without `var()` and `light-dark()`
 */
export function painted(colour: string, ground: Colour): Colour {
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

/** `#rrggbb`, as colour fields of forms want it. */
export const hex = (colour: Colour): string =>
  `#${colour.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
