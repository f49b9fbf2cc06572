import {html, parse} from 'parse5';
import {absolute, pageAddress} from './address.js';
import type {Say} from '../messages.js';
import {errorAt, type LinePosition} from './prerender-error.js';
import {attribute, childrenOf, inherited, textOf, walk, type Element} from './tree.js';

/** A range of the page's text. */
export interface SourceRange {
  readonly start: number;
  readonly end: number;
}

/** A text in a page, with its position. */
export interface Excerpt extends LinePosition {
  readonly text: string;
}

/** A widget's tag in a page. */
export interface PageWidget extends LinePosition {
  /** Tag without `cluster-`. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Language at the widget's position in the page. */
  readonly lang: string;
  /** Absolute URL of the document, or the text of the document inside the tag. */
  readonly source: {readonly address: string; readonly written: string} | Excerpt;
  /** Offset of the start of the tag's content. */
  readonly at: number;
  /** Whether the fallback only repeats the widget's message for an empty part. */
  readonly saysEmpty: boolean;
}

/** The data of a page that prerendering needs. */
export interface Page {
  readonly text: string;
  readonly widgets: readonly PageWidget[];
  /** Widgets without a document, which a script may assign. */
  readonly left: readonly {readonly name: string; readonly line: number}[];
  /** Tags that look like a widget's, but are none. */
  readonly unknown: readonly {
    readonly tag: string;
    readonly line: number;
    readonly column: number;
  }[];
  /** What an earlier run has put in, and what would be there twice. */
  readonly drop: readonly SourceRange[];
  /** Offset of the end of the head. */
  readonly headEnd: number;
  /** Documents embedded in the page, by their absolute URL. */
  readonly embedded: ReadonlyMap<string, Excerpt>;
  /** Absolute base URL of the page. */
  readonly base: string;
  /** Addresses of the page's scripts. */
  readonly scripts: readonly string[];
}

/** Elements that no fallback contains; see `components/base/slot-controller.ts`. */
const UNCLOSED_TAG_ELEMENTS = new Set(['main', 'footer', 'h1']);

/** Attribute of the elements that a run adds. */
export const PRERENDERED_ATTRIBUTE = 'data-cluster-prerendered';

/**
 * Finds the widgets of a page.
 *
 * @param file path of the page, for messages
 * @param names tags of all widgets, without `cluster-`
 * @param say the messages in the language of the user
 * @throws {PrerenderError} if an end tag is missing, because the content after it would be hidden
 */
export function readPage(text: string, file: string, names: ReadonlySet<string>, say: Say): Page {
  const document = parse(text, {sourceCodeLocationInfo: true});
  const elements = [...walk(document)];
  const pageUrl = pageAddress(file);
  const baseElement = elements.find(({tagName}) => tagName === 'base');
  const base = absolute((baseElement && attribute(baseElement, 'href')) ?? '', pageUrl) ?? pageUrl;
  const left: {name: string; line: number}[] = [];
  const unknown: {tag: string; line: number; column: number}[] = [];
  const drop: SourceRange[] = [];
  const widgets: PageWidget[] = [];
  const embedded = new Map<string, Excerpt>();
  for (const element of elements) {
    const location = element.sourceCodeLocation;
    if (!location) continue;
    const address = attribute(element, 'data-cluster-document');
    if (attribute(element, PRERENDERED_ATTRIBUTE) !== undefined) {
      drop.push({start: location.startOffset, end: location.endOffset});
    } else if (element.tagName === 'script' && address !== undefined) {
      embedded.set(absolute(address, base) ?? address, excerptOf(element));
    }
    const name = element.tagName.replace(/^cluster-/, '');
    const isOurs = name !== element.tagName && element.namespaceURI === html.NS.HTML;
    if (!isOurs || !location.startTag) continue;
    const {startLine: line, startCol: column} = location;
    if (!names.has(name)) {
      unknown.push({tag: element.tagName, line, column});
      continue;
    }
    const unexpected = [...walk(element)].find(
      (child) => child.tagName.startsWith('cluster-') || UNCLOSED_TAG_ELEMENTS.has(child.tagName),
    );
    if (!location.endTag || unexpected) {
      throw errorAt(file, {line, column}, say, say('end-tag', name));
    }
    drop.push(...rendered(element));
    const graph = location.attrs?.['structured-data'];
    // The prerendered page already contains the graph.
    if (graph) drop.push({start: graph.startOffset - 1, end: graph.endOffset});
    const source = sourceOf(element, base);
    if (!source) {
      left.push({name, line});
      continue;
    }
    widgets.push({
      ...{name, source, line, column},
      attributes: new Map(element.attrs.map(({name, value}) => [name, value])),
      lang: inherited(element, 'lang') ?? '',
      at: location.startTag.endOffset,
      saysEmpty: childrenOf(element).some(
        (child) => attribute(child, 'data-cluster-empty') !== undefined,
      ),
    });
  }
  const scripts = elements
    .filter(({tagName}) => tagName === 'script')
    .flatMap((script) => attribute(script, 'src') ?? []);
  return {
    text,
    widgets,
    left,
    unknown,
    drop,
    embedded,
    base,
    scripts,
    headEnd: headEndOf(elements),
  };
}

/** The offset of the end of the head. If the head has no end tag, the start of the first node after it. */
function headEndOf(elements: readonly Element[]): number {
  const head = elements.find(({tagName}) => tagName === 'head');
  const body = elements.find(({tagName}) => tagName === 'body');
  const starts = [
    body?.sourceCodeLocation?.startTag?.startOffset,
    ...(body?.childNodes ?? []).map((node) => node.sourceCodeLocation?.startOffset),
  ].filter((start) => start !== undefined);
  return head?.sourceCodeLocation?.endTag?.startOffset ?? Math.min(...starts, Infinity);
}

/** The text of a script with its position. */
function excerptOf(script: Element): Excerpt {
  const {endLine: line = 1, endCol: column = 1} = script.sourceCodeLocation?.startTag ?? {};
  return {text: textOf(script), line, column};
}

/** The declarative shadow roots that an earlier run has added to a tag. */
function rendered(element: Element): SourceRange[] {
  return childrenOf(element).flatMap((child) => {
    const location = child.sourceCodeLocation;
    const isRoot =
      child.tagName === 'template' &&
      child.namespaceURI === html.NS.HTML &&
      attribute(child, 'shadowrootmode') !== undefined;
    return isRoot && location ? [{start: location.startOffset, end: location.endOffset}] : [];
  });
}

/** Finds the document of a widget, in the same way as `components/base/source.ts`. */
function sourceOf(element: Element, base: string): PageWidget['source'] | undefined {
  const src = attribute(element, 'src');
  const child = childrenOf(element).find(
    (one) => one.tagName === 'script' && attribute(one, 'type') === 'application/json',
  );
  if (!src && child) return excerptOf(child);
  const written = src || inherited(element, 'data-cluster-src');
  const address = written ? absolute(written, base) : undefined;
  return written && address ? {address, written} : undefined;
}
