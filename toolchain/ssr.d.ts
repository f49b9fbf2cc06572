import type {ClusterDocument, WidgetName} from '../entries/exports.js';

export interface RenderWidgetOptions {
  /** The document that the widget shows. It is part of the result, so that the browser does not request it. */
  document: ClusterDocument;
  /** Attributes of the widget: `{layout: 'list', limit: 4, 'no-heading': true}`. */
  attributes?: Readonly<Record<string, string | number | boolean | undefined>>;
  /** Language of the widget, a BCP 47 tag; default that of the document. */
  lang?: string;
  /**
   * Address of the document, as the page would write it. Addresses of images are relative to it, and `reload()` requests
   * it. Without it they are relative to the page.
   */
  src?: string;
  /** HTML that browsers without declarative shadow DOM show. */
  fallback?: string;
  /** Address of a folder with the files of `cluster-widgets/dist/cdn`, for a CSP without inline styles. */
  css?: string;
}

/**
 * Renders a widget to HTML on a server. The result can be read without JavaScript. A page that also loads the widget's
 * code takes it over, without a request and without a flash. Needs the package `@lit-labs/ssr`.
 *
 * @param name the widget's tag without `cluster-`
 * @throws {TypeError} for a widget or an attribute that there is not, and a document that is no object
 * @example
 * const html = await renderWidget('board', {document, lang: 'pl', attributes: {layout: 'list'}});
 */
export function renderWidget(name: WidgetName, options: RenderWidgetOptions): Promise<string>;
