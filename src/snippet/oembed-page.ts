import {imageAddress} from '../core/document/address.js';
import {tryParsePart} from '../core/document/parse.js';
import {identity} from '../core/document/schema/identity.js';
import {moduleTag, styleSheetTag} from './files.js';
import {pageTexts} from './oembed.js';
import type {SnippetOptions} from './options.js';
import {escapeText, print, startTag} from './print.js';
import {widgetTag} from './tag.js';

/** The URLs of a page and of what belongs to it. */
export interface PageUrls {
  readonly page: string;
  /** The answer of oEmbed. */
  readonly json: string;
  /** Language → the page in this language, its own too. */
  readonly languages: Readonly<Record<string, string>>;
}

/**
 * A page that shows one widget: good by itself, with what search engines, social networks and sites that embed it look for.
 */
export function oembedPage(options: SnippetOptions, urls: PageUrls): string {
  const {widget, lang = ''} = options;
  const {title} = pageTexts(options);
  const widgetOptions = {
    ...options,
    attributes: {'heading-level': '1', ...options.attributes},
  };
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeText(title)}</title>`,
    ...linksOf(urls, title),
    ...descriptionsOf(options, urls),
    ...[styleSheetTag(options), moduleTag(`${widget}.js`, options)].map((tag) =>
      print([tag]).trim(),
    ),
    '<style>',
    '  body { margin: 0; font-family: system-ui, sans-serif; line-height: 1.5; }',
    '  main { max-width: 72rem; margin: 0 auto; padding: clamp(1rem, 4vw, 3rem); }',
    '</style>',
  ];
  return `<!doctype html>
${startTag({tag: 'html', attributes: {lang}}, 'html')}
  <head>
${indent(head.join('\n'), '    ')}
  </head>
  <body>
    <main>
${indent(widgetTag(widgetOptions).trimEnd(), '      ')}
    </main>
  </body>
</html>
`;
}

const indent = (text: string, space: string): string => text.replace(/^(?=.)/gm, space);

/** WordPress looks for the answer of oEmbed in the head only: what is long comes after it. */
function linksOf({page, json, languages}: PageUrls, title: string): string[] {
  const type = 'application/json+oembed';
  const others = Object.entries(languages);
  return [
    startTag({tag: 'link', attributes: {rel: 'alternate', type, href: json, title}}, 'html'),
    startTag({tag: 'link', attributes: {rel: 'canonical', href: page}}, 'html'),
    ...(others.length > 1 ? others : []).map(([hreflang, href]) =>
      startTag({tag: 'link', attributes: {rel: 'alternate', hreflang, href}}, 'html'),
    ),
  ];
}

/** Sources: https://ogp.me and https://developer.x.com/en/docs/x-for-websites/cards */
function descriptionsOf(options: SnippetOptions, {page}: PageUrls): string[] {
  const {title, cluster, description} = pageTexts(options);
  const image = logoOf(options);
  const names = Object.entries({description, 'twitter:card': 'summary'});
  const properties = Object.entries({
    'og:type': 'website',
    'og:title': title,
    'og:description': description,
    'og:url': page,
    'og:site_name': cluster,
    'og:image': image,
  });
  const meta = (key: 'name' | 'property') => (entry: readonly [string, string | undefined]) =>
    entry[1]
      ? [startTag({tag: 'meta', attributes: {[key]: entry[0], content: entry[1]}}, 'html')]
      : [];
  return [...names.flatMap(meta('name')), ...properties.flatMap(meta('property'))];
}

/** URL of the cluster's logo, unless it is a `data:` URL, which other sites cannot load. */
function logoOf({document, src}: SnippetOptions): string | undefined {
  const {logo} = tryParsePart(document as Record<string, unknown>, '', identity) ?? {};
  const address = imageAddress(typeof logo === 'string' ? logo : logo?.src, src);
  return address?.startsWith('http') ? address : undefined;
}
