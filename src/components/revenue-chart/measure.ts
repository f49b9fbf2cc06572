import {isServer} from 'lit';

/** Tells how wide a text is, in pixels. */
export type Measure = (text: string) => number;

/** Of the height of the letters: about what a digit takes in most fonts, and rather more. */
const WIDE = 0.62;

let canvas: OffscreenCanvasRenderingContext2D | null | undefined;

/**
 * Measures texts in a font without touching the layout of the page. On the server nothing can be measured: there each
 * letter counts as a wide one.
 * @param font as in CSS
 * @param size its size in pixels
 * @param spacing pixels between letters
 */
export function measureIn(font: string, size: number, spacing: number): Measure {
  if (canvas === undefined) canvas = isServer ? null : new OffscreenCanvas(1, 1).getContext('2d');
  if (canvas) canvas.font = font;
  const known = new Map<string, number>();
  return (text) => {
    let width = known.get(text);
    if (width === undefined) {
      // The same words are asked for up to five times, and measuring takes its time.
      width = canvas?.measureText(text).width ?? text.length * size * WIDE;
      known.set(text, (width += text.length * spacing));
    }
    return width;
  };
}
