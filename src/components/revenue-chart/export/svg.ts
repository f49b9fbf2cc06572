import type {Ink, Sheet} from './sheet.js';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** XML has no way to write most control characters. */
const escape = (text: string): string =>
  text.replace(/[&<>"]|[^\P{Cc}\t\n\r]/gu, (sign) => escapes[sign] ?? '');

const paint = (name: string, ink: Ink | undefined): string => {
  if (!ink) return ` ${name}="none"`;
  return ` ${name}="${ink.color}"${ink.opacity < 1 ? ` ${name}-opacity="${ink.opacity}"` : ''}`;
};

const round = (pixels: number): number => Math.round(pixels * 100) / 100;

/** A picture as an SVG file that needs nothing else: no style sheet, no script. */
export function svgFile({
  width,
  height,
  background,
  family,
  title,
  description,
  shapes,
}: Sheet): string {
  const body = shapes.map((shape) => {
    if ('text' in shape) {
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
