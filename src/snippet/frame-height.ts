import type {Content} from './markup.js';

/** How a widget lays out its list; px at a font of 16 px. */
interface ListLayout {
  /** Widths of the widget from which there is room for 2, 3 and 4 columns. */
  readonly columns: readonly number[];
  /** Height of an item without its lines. */
  readonly padding: number;
  /** Width of an item that its lines cannot use. */
  readonly indent: number;
}

/** A list without cards. */
const plain: ListLayout = {columns: [540, 960], padding: 38, indent: 16};

const layouts = new Map<string, ListLayout>([
  ['about', {columns: [], padding: 24, indent: 20}],
  ['awards', {columns: [576, 864], padding: 58, indent: 80}],
  ['board', {columns: [480, 704, 992], padding: 33, indent: 70}],
  ['key-figures', {columns: [380, 620, 900], padding: 30, indent: 16}],
  ['specializations', {columns: [608, 928], padding: 24, indent: 17}],
]);

const LINE = 24;
const LETTER = 8;
/** The words below a photo. */
const PHOTO_WORDS = 80;
/** Padding of the page in the frame. */
const PAGE_PADDING = 8;

/**
 * Estimates the height of a widget from its fallback, so that an iframe reserves the space before it loads.
 *
 * @param widget its tag without `cluster-`
 * @param contents its fallback
 * @param width of the frame, px
 * @returns px
 */
export function estimateHeight(
  widget: string,
  contents: readonly Content[],
  width: number,
): number {
  const inner = width - PAGE_PADDING;
  const layout = layouts.get(widget) ?? plain;
  const sum = contents.reduce((all, content) => all + blockHeight(content, inner, layout), 0);
  return Math.ceil((sum + PAGE_PADDING) / 10) * 10;
}

function blockHeight(content: Content, width: number, layout: ListLayout): number {
  if (typeof content === 'string') return linesHeight(content, width);
  const {tag, attributes, children: inside} = content;
  switch (tag) {
    case 'h1':
    case 'h2':
      return linesHeight(textOf(content), width / 1.5) * 1.25 + 19;
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return linesHeight(textOf(content), width) + 36;
    case 'ul':
    case 'ol':
      return attributes?.class === 'cluster-photos'
        ? photosHeight(inside.length, width)
        : listHeight(inside, width, layout);
    case 'dl':
      return termsHeight(inside, width);
    case 'table':
      return 70 + Math.min(Math.max(252, width / 2 + 30), 430);
    case 'details':
      return 60;
    case 'div':
      return inside.reduce<number>((all, each) => all + blockHeight(each, width, layout), 48);
    default:
      return linesHeight(textOf(content), width) + 16;
  }
}

const linesHeight = (text: string, width: number): number =>
  Math.max(1, Math.ceil((text.length * LETTER) / Math.max(width, LETTER))) * LINE;

function listHeight(items: readonly Content[], width: number, layout: ListLayout): number {
  const room = 1 + layout.columns.filter((from) => from <= width).length;
  const columns = Math.min(room, Math.max(1, items.length));
  const inner = width / columns - layout.indent;
  const heights = items.map((item) => itemHeight(item, inner) + layout.padding);
  const rows = Math.ceil(heights.length / columns);
  return (heights.reduce((all, height) => all + height, 0) / Math.max(1, heights.length)) * rows;
}

/** Each part of an item begins a line; what is folded away is one. */
function itemHeight(item: Content, width: number): number {
  if (typeof item === 'string') return linesHeight(item, width);
  const parts = item.children.filter((part) => typeof part !== 'string' || part.trim());
  if (!parts.some((part) => typeof part !== 'string')) return linesHeight(textOf(item), width);
  return parts.reduce<number>(
    (all, part) =>
      all +
      (typeof part !== 'string' && part.tag === 'details'
        ? LINE
        : linesHeight(textOf(part), width)),
    0,
  );
}

function photosHeight(count: number, width: number): number {
  const columns = Math.min(4, Math.max(2, Math.floor(width / 170)));
  return Math.ceil(count / columns) * (Math.min(200, width / columns) + PHOTO_WORDS);
}

/** Terms and descriptions: one below the other where there is little room, else side by side, in two columns. */
function termsHeight(rows: readonly Content[], width: number): number {
  const lines = rows.map((row) => linesHeight(textOf(row), width));
  const sum = lines.reduce((all, height) => all + height, 0) + rows.length * 8;
  return width < 480 ? sum * 1.15 : sum * 0.72;
}

function textOf(content: Content): string {
  return typeof content === 'string' ? content : content.children.map(textOf).join('');
}
