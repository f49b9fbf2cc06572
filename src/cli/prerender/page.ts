import {html, parse} from 'parse5';
import type {Position} from '../../core/validation/json-text.js';
import type {Translate} from '../messages.js';
import {pageUrl, toUrl} from './address.js';
import {errorAt} from './prerender-error.js';
import {attribute, childrenOf, inheritedAttribute, textOf, walk, type Element} from './tree.js';

/** A range of the page's text. */
export interface SourceRange {
  readonly start: number;
  readonly end: number;
}

/** A text in a page, with its position. */
export interface Excerpt extends Position {
  readonly text: string;
}

/** A widget's tag in a page. */
export interface PageWidget extends Position {
  /** Tag without `cluster-`. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Language at the widget's position in the page. */
  readonly lang: string;
  /** The URL of the document and its address in the page, or the text of the document inside the tag. */
  readonly source: {readonly url: string; readonly address: string} | Excerpt;
  /** Offset of the start of the tag's content. */
  readonly contentStart: number;
  /** Whether the fallback only repeats the widget's message for an empty part. */
  readonly hasEmptyFallback: boolean;
}

/** The data of a page that prerendering needs. */
export interface Page {
  readonly text: string;
  readonly widgets: readonly PageWidget[];
  /** Widgets without a document, which a script may assign. */
  readonly skipped: readonly {readonly name: string; readonly line: number}[];
  /** Tags that look like a widget's, but are none. */
  readonly unknown: readonly {
    readonly tag: string;
    readonly line: number;
    readonly column: number;
  }[];
  /** What an earlier run has added, and what would be there twice. */
  readonly removals: readonly SourceRange[];
  /** Offset of the end of the head. */
  readonly headEnd: number;
  /** Documents embedded in the page, by their URL. */
  readonly documents: ReadonlyMap<string, Excerpt>;
  /** Base URL of the page. */
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
 * @param t the messages in the language of the user
 * @throws {PrerenderError} if an end tag is missing, because the content after it would be hidden
 */
export function readPage(
  text: string,
  file: string,
  names: ReadonlySet<string>,
  t: Translate,
): Page {
  const document = parse(text, {sourceCodeLocationInfo: true});
  const elements = [...walk(document)];
  const url = pageUrl(file);
  const baseElement = elements.find(({tagName}) => tagName === 'base');
  const base = toUrl((baseElement && attribute(baseElement, 'href')) ?? '', url) ?? url;
  const skipped: {name: string; line: number}[] = [];
  const unknown: {tag: string; line: number; column: number}[] = [];
  const removals: SourceRange[] = [];
  const widgets: PageWidget[] = [];
  const documents = new Map<string, Excerpt>();
  for (const element of elements) {
    const location = element.sourceCodeLocation;
    if (!location) continue;
    const address = attribute(element, 'data-cluster-document');
    if (attribute(element, PRERENDERED_ATTRIBUTE) !== undefined) {
      removals.push({start: location.startOffset, end: location.endOffset});
    } else if (element.tagName === 'script' && address !== undefined) {
      documents.set(toUrl(address, base) ?? address, excerptOf(element));
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
      throw errorAt(file, {line, column}, t, t('end-tag', name));
    }
    removals.push(...prerenderedRoots(element));
    const source = sourceOf(element, base);
    if (!source) {
      skipped.push({name, line});
      continue;
    }
    const graph = location.attrs?.['structured-data'];
    // The prerendered page already contains the graph.
    if (graph) removals.push(attributeRange(text, graph.startOffset, graph.endOffset));
    widgets.push({
      ...{name, source, line, column},
      attributes: new Map(element.attrs.map(({name, value}) => [name, value])),
      lang: inheritedAttribute(element, 'lang') ?? '',
      contentStart: location.startTag.endOffset,
      hasEmptyFallback: childrenOf(element).some(
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
    skipped,
    unknown,
    removals,
    documents,
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

/** The range of an attribute, with the white space before it if the attributes around it stay apart. */
function attributeRange(text: string, start: number, end: number): SourceRange {
  return {start: /^\s[ >]$/.test(`${text[start - 1]}${text[end]}`) ? start - 1 : start, end};
}

/** The text of a script with its position. */
function excerptOf(script: Element): Excerpt {
  const {endLine: line = 1, endCol: column = 1} = script.sourceCodeLocation?.startTag ?? {};
  return {text: textOf(script), line, column};
}

/** The declarative shadow roots that an earlier run has added to a tag. */
function prerenderedRoots(element: Element): SourceRange[] {
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
  const address = src || inheritedAttribute(element, 'data-cluster-src');
  const url = address ? toUrl(address, base) : undefined;
  return address && url ? {url, address} : undefined;
}
