import {memberOfGraph} from '../../core/schema-org/member-of-graph.js';
import type {JsonLdNode} from '../../core/schema-org/json-ld-node.js';
import {structuredData} from '../../core/schema-org/structured-data.js';
import {isLibraryFile} from '../../snippet/library-file.js';
import {didYouMean} from '../manifest.js';
import {messageLine} from '../message-line.js';
import type {Translate} from '../messages.js';
import {toAddress} from './address.js';
import type {Documents} from './documents.js';
import type {Renderer} from './renderer.js';
import {escapeJson, escapeQuotes} from './escape.js';
import {PrerenderError, errorAt, messageOfError} from './prerender-error.js';
import {PRERENDERED_ATTRIBUTE, readPage, type Page, type PageWidget} from './page.js';
import {shadowRoot, type Styles} from './shadow-root.js';
import {InlineStyles, LinkedStyles} from './styles.js';

/** The context of a run, shared by all pages. */
export interface PrerenderContext {
  readonly renderer: Renderer;
  readonly documents: Documents;
  /** The messages in the language of the user. */
  readonly t: Translate;
  readonly css: 'inline' | 'link';
  /** URL of `cdn/` with a trailing slash; `undefined` to use the folder of the page's own script. */
  readonly cdn: string | undefined;
  /** URL of `cdn/` to use if nothing else determines it. */
  readonly defaultCdn: string;
  /** `style-src` values of the prerendered pages. */
  readonly sources: Set<string>;
}

/** A document of a page. */
interface PageDocument {
  readonly document: object;
  /** Its address as the page writes it; `undefined` if the document is in the page. */
  readonly address: string | undefined;
  /** What the structured data of the page is about: ids of members, `undefined` for the cluster itself. */
  readonly about: Set<string | undefined>;
}

/** A page with its prerendered widgets. */
export interface FilledPage {
  readonly text: string;
  readonly widgets: number;
  readonly warnings: readonly string[];
}

/**
 * Renders the widgets of a page into their tags, and adds the documents and their schema.org graphs to the head. Everything else
 * stays byte for byte.
 *
 * @throws {PrerenderError} if the page or a document has an error
 */
export async function fillPage(
  text: string,
  file: string,
  run: PrerenderContext,
): Promise<FilledPage> {
  const {t} = run;
  const page = readPage(text, file, run.renderer.names, t);
  const styles = stylesFor(page, run);
  const insertions: Insertion[] = [];
  const documents = new Map<string, PageDocument>();
  for (const widget of page.widgets) {
    const {key, document, base, address} = await documentOf(widget, page, file, run);
    const about = documents.get(key)?.about ?? new Set();
    documents.set(key, {document, address, about: about.add(memberOf(widget))});
    try {
      const html = run.renderer.draw(widget.name, attributesOf(widget), document, base);
      const root = shadowRoot(html, {styles, base: page.base, hidesSlot: widget.hasEmptyFallback});
      insertions.push({offset: widget.contentStart, text: root});
    } catch (error) {
      const reason = t('not-drawn', widget.name, messageOfError(error));
      throw errorAt(file, widget, t, reason);
    }
  }
  if (documents.size)
    insertions.push({offset: page.headEnd, text: headOf(documents, page, styles)});
  if (styles instanceof InlineStyles) run.sources.add(styles.sources);
  return {
    text: withEdits(page, insertions),
    widgets: page.widgets.length,
    warnings: [
      ...run.documents.takeWarnings(),
      ...page.skipped.map(
        ({name, line}) => `${file}:${line}: ${t('warning')}: ${t('no-document', name)}`,
      ),
      ...page.unknown.map(({tag, ...position}) => {
        const tags = Array.from(run.renderer.names, (name) => `cluster-${name}`);
        const message = t('unknown-widget', tag) + didYouMean(tag, tags, '', t);
        return messageLine(file, position, t('warning'), message);
      }),
    ],
  };
}

function stylesFor({scripts}: Page, {css, cdn, defaultCdn}: PrerenderContext): Styles {
  if (css === 'inline') return new InlineStyles();
  const script = scripts.find(isLibraryFile);
  return new LinkedStyles(cdn ?? script?.replace(/[^/?#]*([?#].*)?$/s, '') ?? defaultCdn);
}

/** The widget's own attributes, with the language at its position in the page. */
function attributesOf({attributes, lang}: PageWidget): Record<string, string> {
  const entries = Array.from(attributes).filter(
    ([name]) =>
      /^[a-z][a-z-]*$/.test(name) && !/^(src|class|id|style|slot|data-.*|on.*)$/.test(name),
  );
  return {...Object.fromEntries(entries), lang};
}

async function documentOf(
  widget: PageWidget,
  page: Page,
  file: string,
  {documents, t}: PrerenderContext,
): Promise<{key: string; document: object; base: string; address: string | undefined}> {
  const {source} = widget;
  if ('text' in source) {
    const document = documents.parse(source.text, file, source);
    return {key: source.text, document, base: page.base, address: undefined};
  }
  const {url, address} = source;
  const embedded = page.documents.get(url);
  if (embedded) {
    const document = documents.parse(embedded.text, file, embedded);
    return {key: url, document, base: url, address: undefined};
  }
  try {
    const document = await documents.at(url, file);
    return {key: url, document, base: url, address};
  } catch (error) {
    const reason =
      error instanceof PrerenderError
        ? t('document-errors', address)
        : t('document-unreadable', address, messageOfError(error));
    throw errorAt(file, widget, t, reason, error);
  }
}

/**
 * The contents for the head: the documents that the widgets would request, the graphs, and links to the style sheets. The links make
 * the browser load the style sheets before the first paint; outside of a shadow root, their rules match nothing.
 */
function headOf(
  documents: ReadonlyMap<string, PageDocument>,
  {base}: Page,
  styles: Styles,
): string {
  const links =
    styles instanceof LinkedStyles
      ? Array.from(
          styles.hrefs,
          (href) =>
            `<link rel="stylesheet" href="${escapeQuotes(href)}" ${PRERENDERED_ATTRIBUTE}>\n`,
        )
      : [];
  const data = Array.from(documents, ([key, {document, address, about}]) => {
    const graphs = Array.from(about, (member) => {
      const input = [document as Record<string, unknown>, baseOf(key, base)] as const;
      return member === undefined ? structuredData(...input) : memberOfGraph(...input, member);
    });
    const embed =
      address === undefined
        ? ''
        : `<script type="application/json" data-cluster-document="${escapeQuotes(address)}" ${PRERENDERED_ATTRIBUTE}>${escapeJson(JSON.stringify(document))}</script>\n`;
    return embed + graphs.map((graph) => (graph ? graphScript(graph, base) : '')).join('');
  });
  return [...links, ...data].join('');
}

function graphScript(graph: JsonLdNode, base: string): string {
  const text = JSON.stringify(graph, (_, value: unknown) =>
    typeof value === 'string' ? toAddress(value, base) : value,
  );
  return `<script type="application/ld+json" ${PRERENDERED_ATTRIBUTE}>${escapeJson(text)}</script>\n`;
}

/** The member that a badge is about; `undefined` for every other widget. */
const memberOf = ({name, attributes}: PageWidget): string | undefined =>
  name === 'membership' ? attributes.get('member')?.trim() || undefined : undefined;

/** The base URL of a document: its own URL, or that of the page with its text. */
const baseOf = (key: string, base: string): string => (URL.canParse(key) ? key : base);

interface Insertion {
  readonly offset: number;
  readonly text: string;
}

/** The page's text with the insertions and without the removals. */
function withEdits({text, removals}: Page, insertions: readonly Insertion[]): string {
  const edits = [
    // Also removes the line break after the element.
    ...removals.map(({start, end}) => ({start, end: text[end] === '\n' ? end + 1 : end, text: ''})),
    ...insertions.map(({offset, text}) => ({start: offset, end: offset, text})),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  let position = 0;
  let result = '';
  for (const {start, end, text: insertion} of edits) {
    result += text.slice(position, Math.max(position, start)) + insertion;
    position = Math.max(position, end);
  }
  return result + text.slice(position);
}
