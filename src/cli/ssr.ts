import {isFields} from '../core/document/read.js';
import type {ClusterDocument} from '../core/document/schema/document.js';
import {pageUrl, toUrl} from './prerender/address.js';
import {loadRenderer, type Renderer} from './prerender/renderer.js';
import {escapeJson, escapeQuotes} from './prerender/escape.js';
import {shadowRoot} from './prerender/shadow-root.js';
import {InlineStyles, LinkedStyles} from './prerender/styles.js';
import {didYouMean} from './manifest.js';

/** See `toolchain/ssr.d.ts`, which is the type that the package publishes. */
export interface RenderWidgetOptions {
  readonly document: ClusterDocument;
  readonly attributes?: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly lang?: string;
  readonly src?: string;
  readonly fallback?: string;
  readonly css?: string;
}

let renderer: Promise<Renderer> | undefined;

/** Renders a widget with its document to HTML that needs no JavaScript, and that the widget in the browser takes over. */
export async function renderWidget(
  name: string,
  {document, attributes = {}, lang, src, fallback = '', css}: RenderWidgetOptions,
): Promise<string> {
  const {names, draw} = await (renderer ??= loadRenderer());
  if (!names.has(name))
    throw new TypeError(`There is no widget "${name}".${didYouMean(name, names)}`);
  if (!isFields(document)) throw new TypeError(`The option "document" must be an object`);
  const page = pageUrl('index.html');
  const tagAttributes = attributesOf({...attributes, lang, src});
  const widgetAttributes = Object.fromEntries(
    Object.entries(tagAttributes).filter(([key]) => key !== 'src'),
  );
  const base = toUrl(src ?? '', page) ?? page;
  // Styles that are in the markup, or the files of a folder.
  const styles =
    css === undefined ? new InlineStyles() : new LinkedStyles(css.replace(/(?<!\/)\/*$/, '/'));
  const root = shadowRoot(draw(name, widgetAttributes, document, base), {
    styles,
    base: page,
    hidesSlot: false,
  });
  const data = escapeJson(JSON.stringify(document));
  const tag = `cluster-${name}`;
  const start = Object.entries(tagAttributes).map(
    ([key, value]) => ` ${key}="${escapeQuotes(value)}"`,
  );
  // Of an address: the widget requests nothing until `reload()`.
  const script =
    src === undefined
      ? `<script type="application/json">${data}</script>`
      : `<script type="application/json" data-cluster-document="${escapeQuotes(src)}">${data}</script>`;
  return `<${tag}${start.join('')}>${root}${script}${fallback}</${tag}>`;
}

function attributesOf(
  attributes: Readonly<Record<string, string | number | boolean | undefined>>,
): Record<string, string> {
  const entries = Object.entries(attributes).flatMap(([name, value]): [string, string][] => {
    if (value === undefined || value === false) return [];
    if (!/^[a-z][a-z\d-]*$/.test(name) || name.startsWith('on')) {
      throw new TypeError(`"${name}" is not an attribute of a widget`);
    }
    return [[name, value === true ? '' : String(value)]];
  });
  return Object.fromEntries(entries);
}
