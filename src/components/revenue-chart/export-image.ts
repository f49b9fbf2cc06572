import {hasOwn} from '../../core/document/has-own.js';
import type {Paint, ExportScene} from './export-scene.js';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Escapes a text for XML. Removes control characters, most of which XML does not allow. */
const escape = (text: string): string =>
  text.replace(/[&<>"]|[^\P{Cc}\t\n\r]/gu, (sign) => escapes[sign] ?? '');

const paint = (name: string, ink: Paint | undefined): string => {
  if (!ink) return ` ${name}="none"`;
  return ` ${name}="${ink.color}"${ink.opacity < 1 ? ` ${name}-opacity="${ink.opacity}"` : ''}`;
};

const round = (pixels: number): number => Math.round(pixels * 100) / 100;

/** Writes the scene as a self-contained SVG file, without style sheets or scripts. */
export function svgFile({
  width,
  height,
  background,
  family,
  title,
  description,
  shapes,
}: ExportScene): string {
  const body = shapes.map((shape) => {
    if (hasOwn(shape, 'text')) {
      const {text, x, y, anchor, ink, size, weight} = shape;
      return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}" font-size="${round(size)}" font-weight="${weight}"${paint('fill', ink)}>${escape(text)}</text>`;
    }
    const {path, x, y, fill, stroke, dash} = shape;
    const line = stroke
      ? ` stroke-width="${shape.width}" stroke-linecap="round" stroke-linejoin="round"`
      : '';
    const dashes = stroke && dash.length ? ` stroke-dasharray="${dash.join(' ')}"` : '';
    return `<path transform="translate(${round(x)} ${round(y)})" d="${path}"${paint('fill', fill)}${paint('stroke', stroke)}${line}${dashes}/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${escape(family)}" role="img">
<title>${escape(title)}</title>
<desc>${escape(description)}</desc>
<rect width="${width}" height="${height}"${paint('fill', background)}/>
${body.join('\n')}
</svg>
`;
}

/** Image pixels per CSS pixel. */
const SCALE = 2;

/**
 * Renders the scene as a PNG file. Uses `Path2D` instead of an SVG image, because a strict CSP blocks the image and some
 * browsers taint the canvas.
 */
export function pngFile({width, height, background, family, shapes}: ExportScene): Promise<Blob> {
  const canvas = new OffscreenCanvas(width * SCALE, height * SCALE);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  const use = ({color, opacity}: Paint) => {
    context.globalAlpha = opacity;
    context.fillStyle = context.strokeStyle = color;
  };
  context.scale(SCALE, SCALE);
  use(background);
  context.fillRect(0, 0, width, height);
  context.lineCap = context.lineJoin = 'round';
  for (const shape of shapes) {
    if (hasOwn(shape, 'text')) {
      use(shape.ink);
      context.font = `${shape.weight} ${shape.size}px ${family}`;
      // Scene anchors are physical: `start` is left even if the page is right-to-left.
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
