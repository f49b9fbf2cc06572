import {isServer} from 'lit';

/** Tells how wide a text is, in pixels. */
export type Measure = (text: string) => number;

/** Of the height of the letters: about what a digit takes in most fonts, and rather more. */
const WIDE = 0.62;

let context: {font: string; measureText: CanvasText['measureText']} | null | undefined;

/**
 * Measures texts in a font without touching the layout of the page. On the server nothing can be measured: there each
 * letter counts as a wide one.
 * @param size pixels
 */
export function measureIn(family: string, size: number): Measure {
  if (context === undefined) {
    context =
      isServer || typeof OffscreenCanvas !== 'function'
        ? null
        : new OffscreenCanvas(1, 1).getContext('2d');
  }
  const canvas = context;
  if (!canvas) return (text) => text.length * size * WIDE;
  return (text) => {
    canvas.font = `${size}px ${family}`;
    return canvas.measureText(text).width;
  };
}
