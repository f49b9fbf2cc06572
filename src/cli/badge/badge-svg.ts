import {honeycomb} from '../../components/membership/honeycomb.js';
import type {MembershipItem} from '../../components/membership/membership.view.js';

interface BadgeOptions {
  /** Language of the words. */
  readonly language: string;
  /** The year in which the membership was checked. */
  readonly year: string;
  /** The cluster's badge as a `data:` URL; `undefined` for the honeycomb. */
  readonly image: string | undefined;
}

/** A line of text, the size of its font in pixels, and its SVG attributes. */
interface Line {
  readonly text: string;
  readonly size: number;
  readonly attributes: string;
}

const PAD = 14;
const LOGO = 56;
const GAP = 12;
/** Longer lines, in characters, make a badge too wide for a signature. */
const MOST_CHARACTERS = 34;
/** Width of a character in the size of its font: the fonts of readers are not known, so it is a wide one. */
const CHARACTER = 0.6;
const LINE_HEIGHT = 1.35;

const muted = 'fill="#51606d"';
const strong = 'fill="#16212b" font-weight="650"';

/**
 * The badge as an SVG that needs no other file, with a white ground, so that it can be read on every page.
 *
 * @returns text of an SVG file
 */
export function badgeSvg(
  {before, label, after}: MembershipItem,
  {language, year, image}: BadgeOptions,
): string {
  const lines: Line[] = [
    ...linesOf(before, 13, muted),
    ...linesOf(label.text, 16, strong),
    ...linesOf(after, 13, muted),
    ...linesOf(year, 13, muted),
  ];
  const textHeight = lines.reduce((sum, {size}) => sum + size * LINE_HEIGHT, 0);
  const height = Math.ceil(Math.max(LOGO, textHeight) + 2 * PAD);
  const textWidth = Math.max(...lines.map(({text, size}) => text.length * size * CHARACTER));
  const start = PAD + LOGO + GAP;
  const width = Math.ceil(start + textWidth + PAD);
  const title = [before, label.text, after].filter(Boolean).join(' ');
  const logo = `x="${PAD}" y="${(height - LOGO) / 2}" width="${LOGO}" height="${LOGO}"`;
  let y = (height - textHeight) / 2;
  const words = lines.map(({text, size, attributes}) => {
    y += size * LINE_HEIGHT;
    // The baseline is a little above the end of the line.
    const baseline = (y - size * 0.35).toFixed(1);
    return `  <text x="${start}" y="${baseline}" font-size="${size}" ${attributes}>${escape(text)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" lang="${escape(label.lang ?? language)}" font-family="system-ui, 'Segoe UI', Roboto, Arial, sans-serif">
  <title>${escape(`${title}, ${year}`)}</title>
  <rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="7.5" fill="#fff" stroke="#c9d1d8"/>
${image ? `  <image ${logo} href="${escape(image)}"/>` : honeycombSvg(logo)}
${words.join('\n')}
</svg>
`;
}

/** The honeycomb, which is the badge of a cluster without an image. */
const honeycombSvg = (position: string): string =>
  `  <svg ${position} viewBox="${honeycomb.viewBox}" fill="none" stroke="#0b5cad" stroke-width="2" stroke-linejoin="round">
    <path fill="#0b5cad" d="${honeycomb.filledCell}"/>
    <path d="${honeycomb.outlinedCells}"/>
  </svg>`;

/** A text in lines that break between words. */
function linesOf(text: string, size: number, attributes: string): Line[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < MOST_CHARACTERS) {
      lines[lines.length - 1] = `${line} ${word}`;
    } else lines.push(word);
  }
  return lines.map((line) => ({text: line, size, attributes}));
}

/** Escapes special characters for XML, and removes those that XML does not allow. */
const escape = (text: string): string =>
  text
    // eslint-disable-next-line no-control-regex -- XML does not allow these characters
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
