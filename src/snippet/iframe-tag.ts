import type {MessageLanguage} from '../core/i18n/message-language.js';
import {comments} from './comments.js';
import {estimateHeight} from './frame-height.js';
import {headingText} from './fallback/heading.js';
import {baseUrl} from './files.js';
import {h, type Content} from './markup.js';
import type {SnippetOptions} from './options.js';
import {attributesOf, contentOf} from './tag.js';
import {tokensOf} from './tokens.js';

/**
 * The option that prevents an iframe from working. `base`: the iframe page shows only documents of its own server, and the public
 * CDN is another server. `src`: the iframe page cannot resolve an address relative to the host page.
 */
export type IframeProblem = 'base' | 'src';

/** The reason why an iframe with these options cannot show its document, or `undefined` if it can. */
export function iframeProblem(options: SnippetOptions): IframeProblem | undefined {
  const {src, base} = options;
  const address = URL.canParse(src) ? new URL(src) : undefined;
  if (!/^(https?:|[\\/])/i.test(src)) return 'src';
  return base || address?.origin === new URL(baseUrl(options)).origin ? undefined : 'base';
}

/** The message for a problem, in the language of the person who pastes the snippet. */
export const iframeProblemMessage = (
  fault: IframeProblem,
  language: MessageLanguage = 'en',
): string => comments[fault][language];

/**
 * The origin to allow in the head of `embed/index.html`, if the document is on another server. `undefined` if this is not needed
 * or not known.
 */
export function foreignOrigin({
  src,
  base,
}: Pick<SnippetOptions, 'src' | 'base'>): string | undefined {
  if (!base || !URL.canParse(base) || !URL.canParse(src)) return undefined;
  const {origin} = new URL(src);
  return origin === new URL(base).origin ? undefined : origin;
}

/** The line in the head of `embed/index.html` that allows documents of another server. */
export const sourcesMeta = (origin = ''): string =>
  `<meta name="cluster-widgets:sources" content="${origin}">`;

/** Widths for which a height is estimated, px: an article on a desktop, and on a phone. */
const WIDE = 720;
const NARROW = 360;
/** Between two widgets in one frame. */
const BETWEEN = 32;

/**
 * The sandbox of the frame. A frame of another server keeps its origin, because a browser caches nothing for a frame that
 * has none. One of the page's own server does not: with its origin it could take the sandbox away.
 */
const sandboxOf = (options: SnippetOptions): string =>
  URL.canParse(baseUrl(options)) ? 'allow-scripts allow-same-origin' : 'allow-scripts';

/** Whether the document must be readable by every page: the frame has another origin, or none. */
export const needsCors = (options: SnippetOptions): boolean =>
  !sandboxOf(options).includes('same-origin') || foreignOrigin(options) !== undefined;

/** The tag of the iframe. */
export function iframeTag(options: SnippetOptions): Content {
  const {src, lang, tokens} = options;
  const widgets = options.widget.split(' ');
  const widget = widgets.join(' ');
  const snippets = widgets.map((name) => ({...options, widget: name, fallback: 'full' as const}));
  const heightAt = (width: number) =>
    snippets
      .map((snippet) => estimateHeight(snippet.widget, contentOf(snippet), width))
      .reduce((sum, height) => sum + BETWEEN + height);
  const hasDocument = options.document !== undefined;
  const query = new URLSearchParams({widget, src, ...(lang ? {lang} : {})});
  for (const [name, value] of Object.entries(attributesOf(options)))
    query.set(name, value === true ? '' : value);
  for (const [name, value] of Object.entries(tokensOf(tokens))) query.set(name, value);
  return h('iframe', {
    'data-cluster-iframe': '',
    title: snippets.map(headingText).join(', '),
    width: '640',
    height: hasDocument ? String(heightAt(WIDE)) : '400',
    // Read by cluster-widgets.css, because a `style` attribute needs a permission of the CSP.
    'data-cluster-narrow': hasDocument && String(heightAt(NARROW)),
    loading: 'lazy',
    sandbox: sandboxOf(options),
    src: `${baseUrl(options)}embed/index.html?${query}`,
  });
}
