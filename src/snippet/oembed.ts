import {parseMetadata, tryParsePart} from '../core/document/parse.js';
import {about} from '../core/document/schema/about.js';
import {localeFor} from '../core/i18n/locale.js';
import {resolveText} from '../core/i18n/resolve-text.js';
import {headingText} from './fallback/heading.js';
import {iframeTag} from './iframe-tag.js';
import {h, type Markup} from './markup.js';
import type {SnippetOptions} from './options.js';
import {print} from './print.js';

/** What a site shows in the place of a pasted address. Source: https://oembed.com */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** Seconds. */
  readonly cache_age: number;
  /** CSS px. The iframe page sends its real height when it is loaded. */
  readonly width: number;
  readonly height: number;
  readonly html: string;
}

/** How long a site may cache the answer, in seconds. The widget in the iframe is always up to date. */
const CACHE_AGE = 86_400;

/** Texts about a page, in the language of the widget. */
export interface PageTexts {
  readonly title: string;
  /** Name of the cluster. */
  readonly cluster: string;
  readonly description: string | undefined;
}

/** The texts about the page of a widget. */
export function pageTexts(options: SnippetOptions): PageTexts {
  const document = Object(options.document) as Record<string, unknown>;
  const metadata = parseMetadata(document).value ?? {};
  const locale = localeFor(options.lang ?? '', metadata.language);
  const cluster = resolveText(locale, metadata.name)?.text ?? '';
  const heading = headingText(options);
  const title = heading === cluster || !cluster ? heading : `${heading} – ${cluster}`;
  return {title, cluster, description: descriptionOf(document, locale)};
}

function descriptionOf(
  document: Record<string, unknown>,
  locale: ReturnType<typeof localeFor>,
): string | undefined {
  const {description, mission} = tryParsePart(document, '', about) ?? {};
  const {text} = resolveText(locale, description ?? mission) ?? {};
  return text && excerpt(text);
}

/** Longest description that search engines and social networks show, in characters. */
const DESCRIPTION_LENGTH = 200;

/** The beginning of a text, with its last word whole. */
function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= DESCRIPTION_LENGTH) return line;
  return `${line.slice(0, DESCRIPTION_LENGTH).replace(/\s+\S*$/, '')}…`;
}

/**
 * The answer of oEmbed for the page of a widget. WordPress loads its script for the height of the frame only beside a
 * `<blockquote>`, and draws a grey border without `frameborder`: wp-includes/embed.php, `wp_filter_oembed_result`.
 *
 * @param page URL of the page
 */
export function oembed(options: SnippetOptions, page: string): OEmbed {
  const {title, cluster} = pageTexts(options);
  const frame = iframeTag(options) as Markup;
  const embedded = {
    ...frame,
    attributes: {class: 'wp-embedded-content', ...frame.attributes, frameborder: '0'},
  };
  const link = h('blockquote', {class: 'wp-embedded-content'}, h('a', {href: page}, title));
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: cluster,
    provider_url: new URL('.', page).href,
    cache_age: CACHE_AGE,
    width: Number(frame.attributes['width']),
    height: Number(frame.attributes['height']),
    html: print([link, embedded]).trim(),
  };
}
