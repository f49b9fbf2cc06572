import {memberOfGraph} from '../../core/schema-org/member-of-graph.js';
import type {JsonLdNode} from '../../core/schema-org/json-ld-node.js';
import {structuredData} from '../../core/schema-org/structured-data.js';
import {didYouMean} from '../manifest.js';
import type {Say} from '../messages.js';
import {writeAddress} from './address.js';
import type {Documents} from './documents.js';
import type {Renderer} from './renderer.js';
import {escapeJson, escapeQuotes} from './escape.js';
import {PrerenderError, errorAt, messageOfError} from './prerender-error.js';
import {PRERENDERED_ATTRIBUTE, readPage, type Page, type PageWidget} from './page.js';
import {shadowRoot, type Styles} from './shadow-root.js';
import {InlineStyles, LinkedStyles} from './styles.js';

/** The context of a run, shared by all pages. */
export interface PrerenderContext {
  readonly drawing: Renderer;
  readonly documents: Documents;
  /** The messages in the language of the user. */
  readonly say: Say;
  readonly css: 'inline' | 'link';
  /** URL of `cdn/` with a trailing slash; `undefined` to use the folder of the page's own script. */
  readonly files: string | undefined;
  /** URL of `cdn/` to use if nothing else determines it. */
  readonly otherwise: string;
  /** `style-src` values of the prerendered pages. */
  readonly sources: Set<string>;
}

/** A document of a page. */
interface Shown {
  readonly document: object;
  /** Its address as the page writes it; `undefined` where the document is in the page. */
  readonly source: string | undefined;
  /** What the page says of it: ids of members, `undefined` for the cluster itself. */
  readonly about: Set<string | undefined>;
}

/** A page with its widgets drawn. */
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
  const {say} = run;
  const page = readPage(text, file, run.drawing.names, say);
  const styles = stylesFor(page, run);
  const insertions: {at: number; text: string}[] = [];
  const documents = new Map<string, Shown>();
  for (const widget of page.widgets) {
    const {key, document, base, source} = await documentOf(widget, page, file, run);
    const about = documents.get(key)?.about ?? new Set();
    documents.set(key, {document, source, about: about.add(memberOf(widget))});
    try {
      const rendered = run.drawing.draw(widget.name, attributesOf(widget), document, base);
      const root = shadowRoot(rendered, {styles, base: page.base, hidesSlot: widget.saysEmpty});
      insertions.push({at: widget.at, text: root});
    } catch (error) {
      const reason = say('not-drawn', widget.name, messageOfError(error));
      throw errorAt(file, widget, say, reason);
    }
  }
  if (documents.size) insertions.push({at: page.headEnd, text: headOf(documents, page, styles)});
  if (styles instanceof InlineStyles) run.sources.add(styles.sources);
  return {
    text: edited(page, insertions),
    widgets: page.widgets.length,
    warnings: [
      ...run.documents.takeWarnings(),
      ...page.left.map(
        ({name, line}) => `${file}:${line}: ${say('warning')}: ${say('no-document', name)}`,
      ),
      ...page.unknown.map(({tag, line, column}) => {
        const tags = Array.from(run.drawing.names, (name) => `cluster-${name}`);
        const words = say('unknown-widget', tag) + didYouMean(tag, tags, '', say);
        return `${file}:${line}:${column}: ${say('warning')}: ${words}`;
      }),
    ],
  };
}

function stylesFor({scripts}: Page, {css, files, otherwise}: PrerenderContext): Styles {
  if (css === 'inline') return new InlineStyles();
  const script = scripts.find((address) => /(^|\/)cdn\/[\w-]+\.js([?#]|$)/.test(address));
  return new LinkedStyles(files ?? script?.replace(/[^/]*$/, '') ?? otherwise);
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
  {documents, say}: PrerenderContext,
): Promise<{key: string; document: object; base: string; source: string | undefined}> {
  const {source} = widget;
  if ('text' in source) {
    const document = documents.parse(source.text, file, source);
    return {key: source.text, document, base: page.base, source: undefined};
  }
  const {address, written: asWritten} = source;
  const embedded = page.embedded.get(address);
  if (embedded) {
    const document = documents.parse(embedded.text, file, embedded);
    return {key: address, document, base: address, source: undefined};
  }
  try {
    const document = await documents.at(address, file);
    return {key: address, document, base: address, source: asWritten};
  } catch (error) {
    const why =
      error instanceof PrerenderError
        ? say('document-errors', asWritten)
        : say('document-unreadable', asWritten, messageOfError(error));
    throw errorAt(file, widget, say, why, error);
  }
}

/**
 * The contents for the head: the documents that the widgets would request, the graphs, and links to the style sheets. The links make
 * the browser load the style sheets before the first paint; outside of a shadow root, their rules match nothing.
 */
function headOf(documents: ReadonlyMap<string, Shown>, {base}: Page, styles: Styles): string {
  const links =
    styles instanceof LinkedStyles
      ? Array.from(
          styles.used,
          (href) =>
            `<link rel="stylesheet" href="${escapeQuotes(href)}" ${PRERENDERED_ATTRIBUTE}>\n`,
        )
      : [];
  const data = Array.from(documents, ([key, {document, source, about}]) => {
    const graphs = Array.from(about, (member) => {
      const place = [document as Record<string, unknown>, absoluteBase(key, base)] as const;
      return member === undefined ? structuredData(...place) : memberOfGraph(...place, member);
    });
    const embed =
      source === undefined
        ? ''
        : `<script type="application/json" data-cluster-document="${escapeQuotes(source)}" ${PRERENDERED_ATTRIBUTE}>${escapeJson(JSON.stringify(document))}</script>\n`;
    return embed + graphs.map((graph) => (graph ? graphScript(graph, base) : '')).join('');
  });
  return [...links, ...data].join('');
}

function graphScript(graph: JsonLdNode, base: string): string {
  const text = JSON.stringify(graph, (_, value: unknown) =>
    typeof value === 'string' ? writeAddress(value, base) : value,
  );
  return `<script type="application/ld+json" ${PRERENDERED_ATTRIBUTE}>${escapeJson(text)}</script>\n`;
}

/** The member that a badge is about; `undefined` for every other widget. */
const memberOf = ({name, attributes}: PageWidget): string | undefined =>
  name === 'membership' ? attributes.get('member')?.trim() || undefined : undefined;

const absoluteBase = (key: string, base: string): string => (URL.canParse(key) ? key : base);

/** The page's text with the insertions, without what is dropped. */
function edited({text, drop}: Page, insertions: readonly {at: number; text: string}[]): string {
  const edits = [
    // Also removes the line break after the element.
    ...drop.map(({start, end}) => ({start, end: text[end] === '\n' ? end + 1 : end, text: ''})),
    ...insertions.map(({at, text}) => ({start: at, end: at, text})),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  let at = 0;
  let result = '';
  for (const {start, end, text: put} of edits) {
    result += text.slice(at, Math.max(at, start)) + put;
    at = Math.max(at, end);
  }
  return result + text.slice(at);
}
