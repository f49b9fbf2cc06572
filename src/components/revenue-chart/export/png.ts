import type {Ink, Sheet} from './sheet.js';

/** Pixels of the file for one of the page. */
const SCALE = 2;

/**
 * A picture as a PNG file. Drawn with `Path2D`, never by way of an image: a strict policy would block that, and some
 * browsers taint the canvas.
 */
export function pngFile({width, height, background, family, shapes}: Sheet): Promise<Blob> {
  const canvas = new OffscreenCanvas(width * SCALE, height * SCALE);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  const use = ({color, opacity}: Ink) => {
    context.globalAlpha = opacity;
    context.fillStyle = context.strokeStyle = color;
  };
  context.scale(SCALE, SCALE);
  use(background);
  context.fillRect(0, 0, width, height);
  context.lineCap = context.lineJoin = 'round';
  for (const shape of shapes) {
    if ('text' in shape) {
      use(shape.ink);
      context.font = `${shape.weight} ${shape.size}px ${family}`;
      // What is aligned in the drawing is left and right, whatever the direction of the page.
      context.textAlign = ({start: 'left', middle: 'center', end: 'right'} as const)[shape.anchor];
      context.fillText(shape.text, shape.x, shape.y);
      continue;
    }
    const path = new Path2D();
    path.addPath(new Path2D(shape.path), {e: shape.x, f: shape.y});
    if (shape.fill) {
      use(shape.fill);
      context.fill(path);
    }
    if (shape.stroke) {
      use(shape.stroke);
      context.lineWidth = shape.width;
      context.setLineDash([...shape.dash]);
      context.stroke(path);
    }
  }
  return canvas.convertToBlob({type: 'image/png'});
}
