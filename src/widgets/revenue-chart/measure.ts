import {isServer} from 'lit';

/** Tells how wide a text is, in pixels. */
export type Measure = (text: string) => number;

/** Of the height of the letters: about what a digit takes in most fonts, and rather more. */
const WIDE = 0.62;

let canvas: OffscreenCanvasRenderingContext2D | null | undefined;

/**
 * Measures texts in a font without touching the layout of the page. On the server nothing can be measured: there each
 * letter counts as a wide one.
 * @param size pixels
 * @param spacing pixels between letters
 */
export function measureIn(family: string, size: number, weight = 400, spacing = 0): Measure {
  if (canvas === undefined) canvas = isServer ? null : new OffscreenCanvas(1, 1).getContext('2d');
  const font = `${weight} ${size}px ${family}`;
  return (text) => {
    if (!canvas) return text.length * size * WIDE;
    canvas.font = font;
    return canvas.measureText(text).width + text.length * spacing;
  };
}
