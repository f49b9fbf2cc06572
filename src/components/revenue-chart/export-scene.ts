import {contrast, type Colour} from '../../core/colour/contrast.js';
import {nativePrototype} from '../../runtime/native-prototype.js';

/** A colour in a widely supported notation with its opacity: `#0b5cad`, 0.14. */
export interface Paint {
  readonly color: string;
  readonly opacity: number;
}

/** A stroked or filled path. */
export interface PathShape {
  readonly path: string;
  readonly x: number;
  readonly y: number;
  readonly fill?: Paint | undefined;
  readonly stroke?: Paint | undefined;
  readonly width: number;
  /** Lengths of dashes and gaps in pixels. */
  readonly dash: readonly number[];
}

/** A line of text. `x` is at its anchor, `y` at its baseline. */
export interface TextShape {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly ink: Paint;
  /** Font size in pixels. */
  readonly size: number;
  readonly weight: string;
}

/** A self-contained picture of a chart. */
export interface ExportScene {
  readonly width: number;
  readonly height: number;
  readonly background: Paint;
  readonly family: string;
  /** Title of the picture. */
  readonly title: string;
  readonly description: string;
  readonly shapes: readonly (PathShape | TextShape)[];
}

const MARGIN = 16;
/** Smallest width of a picture without its margins, in pixels, so that its texts have room. */
const MIN_WIDTH = 600;
/** Width of a legend sample with the space after it, in pixels. */
const SAMPLE = 38;

type Context = OffscreenCanvasRenderingContext2D;

/** Texts of a picture. The title is the heading if the figure has no title. */
interface SceneWords {
  readonly title: string;
  readonly unit: string;
  readonly description: string;
  readonly notes: readonly string[];
  readonly source: string;
}

/**
 * Lays out the contents of a figure (title, unit, legend, chart, source) as one picture, with the shapes that the page
 * currently shows. The colours are those for a light or a dark page, whichever suits the colour of the text: a page with light
 * text on a dark image often has no `color-scheme`.
 */
export function createExportScene(figure: HTMLElement, words: SceneWords): ExportScene {
  const context = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
  if (!context) throw new Error('no canvas');
  const text = inkOf(context, getComputedStyle(figure).color);
  const {style} = figure;
  style.colorScheme = isForDark(text) ? 'dark' : 'light';
  try {
    return layOut(figure, words, context, text);
  } finally {
    style.colorScheme = '';
  }
}

function layOut(figure: Element, words: SceneWords, context: Context, text: Paint): ExportScene {
  const drawing = figure.querySelector<SVGSVGElement>('.drawing');
  if (!drawing) throw new Error('nothing is drawn');
  const style = getComputedStyle(figure);
  const size = parseFloat(style.fontSize);
  const {width: fullWidth, height} = drawing.viewBox.baseVal;
  const {width, from} = filledPart(drawing, fullWidth);
  const shapes: (PathShape | TextShape)[] = [];
  let y = MARGIN;

  const write = (line: string, letters: number, weight: string) => {
    context.font = `${weight} ${letters}px ${style.fontFamily}`;
    for (const row of wrap(context, line, width)) {
      y += letters * 1.35;
      const place = {x: MARGIN, y: y - letters * 0.35, anchor: 'start' as const};
      shapes.push({text: row, ...place, ink: text, size: letters, weight});
    }
  };
  write(words.title, size * 1.15, '700');
  if (words.unit) write(words.unit, size * 0.875, '400');
  y += size * 0.5;

  const items = figure.querySelectorAll('.legend li');
  let x = MARGIN;
  for (const item of items) {
    const swatch = item.querySelector('svg');
    const label = item.textContent?.trim() ?? '';
    const letters = size * 0.875;
    context.font = `400 ${letters}px ${style.fontFamily}`;
    const room = SAMPLE + context.measureText(label).width;
    if (x > MARGIN && x + room > width + MARGIN) {
      x = MARGIN;
      y += letters * 1.5;
    }
    if (swatch) shapes.push(...pathsOf(swatch, context, x, y));
    const place = {x: x + SAMPLE, y: y + letters * 0.85, anchor: 'start' as const};
    shapes.push({text: label, ...place, ink: text, size: letters, weight: '400'});
    x += room + 20;
  }
  if (items.length) y += size * 1.75;

  const x0 = MARGIN - from;
  shapes.push(...pathsOf(drawing, context, x0, y), ...textsOf(drawing, context, x0, y));
  y += height + size * 0.5;
  for (const note of words.notes) write(note, size * 0.8, '400');
  if (words.source) write(words.source, size * 0.8, '400');
  return {
    width: width + 2 * MARGIN,
    height: Math.ceil(y + MARGIN),
    background: backgroundOf(figure, text, context),
    family: portableFonts(style.fontFamily),
    title: words.title,
    description: words.description,
    shapes,
  };
}

/** The part of a drawing that is not empty. A few bars fill the left part only; on a right-to-left page, the right part. */
function filledPart(drawing: SVGSVGElement, fullWidth: number): {width: number; from: number} {
  const {x: before, width: filled} = drawing.getBBox();
  const after = fullWidth - before - filled;
  const empty = Math.floor(Math.min(Math.max(before, after), fullWidth - MIN_WIDTH));
  if (empty < fullWidth / 10) return {width: fullWidth, from: 0};
  return {width: fullWidth - empty, from: before > after ? empty : 0};
}

/** Converts any CSS colour by painting it on a canvas. */
function inkOf(context: Context, color: string): Paint {
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 255] = context.getImageData(0, 0, 1, 1).data;
  const hex = [red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('');
  return {color: `#${hex}`, opacity: Math.round((alpha / 255) * 1000) / 1000};
}

const visible = (context: Context, color: string): Paint | undefined => {
  const ink = color === 'none' ? undefined : inkOf(context, color);
  return ink?.opacity ? ink : undefined;
};

function pathsOf(svg: Element, context: Context, x: number, y: number): PathShape[] {
  return [...svg.querySelectorAll('path[d]:not([d=""])')].map((path) => {
    const {fill, stroke, strokeWidth, strokeDasharray} = getComputedStyle(path);
    return {
      ...{path: path.getAttribute('d') ?? '', x, y},
      fill: visible(context, fill),
      stroke: visible(context, stroke),
      width: parseFloat(strokeWidth),
      dash: (strokeDasharray.match(/[\d.]+/g) ?? []).map(Number),
    };
  });
}

function textsOf(svg: Element, context: Context, x: number, y: number): TextShape[] {
  return [...svg.querySelectorAll('text')].map((text) => {
    const {fill, fontSize, fontWeight} = getComputedStyle(text);
    const at = (name: string) => Number(text.getAttribute(name));
    const size = parseFloat(fontSize);
    return {
      text: text.textContent?.trim() ?? '',
      x: x + at('x'),
      y: y + at('y') + size * 0.35,
      anchor: text.getAttribute('text-anchor') as TextShape['anchor'],
      ink: inkOf(context, fill),
      size,
      weight: fontWeight,
    };
  });
}

const LIGHT: Paint = {color: '#ffffff', opacity: 1};
const DARK: Paint = {color: '#17191c', opacity: 1};

/** Contrast ratio of two opaque colours. */
const contrastOf = (one: Paint, other: Paint): number => contrast(colourOf(one), colourOf(other));

const colourOf = ({color}: Paint): Colour => [
  parseInt(color.slice(1, 3), 16),
  parseInt(color.slice(3, 5), 16),
  parseInt(color.slice(5, 7), 16),
];

/** Whether a text can be read better on a dark ground than on a white one. */
const isForDark = (text: Paint): boolean => contrastOf(text, DARK) > contrastOf(text, LIGHT);

/**
 * The background colour of an element, taken from its ancestors across shadow roots. Falls back to white or a dark grey,
 * whichever has more contrast with the text, for images, gradients and translucent colours, and if the text would be hard to
 * read.
 */
function backgroundOf(element: Element, text: Paint, context: Context): Paint {
  const fallback = isForDark(text) ? DARK : LIGHT;
  for (let at: Element | null = element; at;) {
    const {backgroundColor, backgroundImage} = getComputedStyle(at);
    const ink = inkOf(context, backgroundColor);
    if (backgroundImage !== 'none' || (ink.opacity > 0 && ink.opacity < 1)) return fallback;
    if (ink.opacity === 1) return contrastOf(text, ink) >= 4.5 ? ink : fallback;
    // Not `parentElement`, which a field of a form can hide.
    const native: Element = nativePrototype(at);
    const root: Node = native.getRootNode.call(at);
    at = native.closest.call(at, ':not(:scope)') ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return fallback;
}

/** Font families that only browsers support, or that have special digits. */
const NOT_PORTABLE = /emoji|symbol|system|^ui-|^(sans-)?serif$|^math$/i;

/** Font families that other programs can find: those of the page, then common system fonts. */
function portableFonts(families: string): string {
  const pageFamilies = families.split(',').map((family) => family.trim());
  const portable = pageFamilies.filter((family) => !NOT_PORTABLE.test(family.replace(/["']/g, '')));
  const serif = pageFamilies.includes('serif');
  const common = serif
    ? ['Georgia', 'Times New Roman', 'serif']
    : ['Arial', 'Helvetica', 'sans-serif'];
  return [...new Set([...portable, ...common])].join(', ');
}

function wrap(context: Context, text: string, width: number): string[] {
  const rows: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = `${rows.at(-1) ?? ''} ${word}`.trim();
    if (rows.length && context.measureText(longer).width <= width) rows[rows.length - 1] = longer;
    else rows.push(word);
  }
  return rows;
}
