import {parseHeadingLevel} from '../../components/base/attributes.js';
import {linkAddress} from '../../core/document/address.js';
import {assertDocument, parseMetadata} from '../../core/document/parse.js';
import {localeFor} from '../../core/i18n/locale.js';
import {lookup} from '../../core/i18n/lookup.js';
import type {Content} from '../markup.js';
import type {Attributes, FallbackKind} from '../options.js';
import {print} from '../print.js';
import {headingFor} from './heading.js';
import {textElement, type FallbackContext} from './part.js';
import {fallbacks} from './fallbacks.js';
import {profileFallback} from './profile.js';
import {widgetFallback, type Document} from './widget.js';

/** Options of a fallback, besides the document and the language. */
export interface FallbackOptions {
  /** The widget's attributes. */
  readonly attributes?: Attributes;
  /** URL of the document. Relative links in the document are kept only if this URL is absolute or starts with a slash. */
  readonly src?: string;
  /** Which texts of the document the fallback contains. Default: `names`. */
  readonly kind?: FallbackKind;
  /** Today, for the award status. */
  readonly now?: Date;
}

/** Placeholder for the unknown URL of the page. Random, so that no document can contain it. */
const page = `https://page-${Math.random().toString(36).slice(2)}.invalid/`;

/**
 * The fallback of a widget: the same content as plain HTML, shown until the widget is loaded.
 *
 * @param widget the widget's tag without `cluster-`
 * @param document the parsed document
 * @param lang language of the widget; `undefined` if the language of the page is unknown: the fallback is then in the
 *   document's language and marked with it
 * @returns an empty list if the document cannot be used or the widget does not exist
 */
export function fallback(
  widget: string,
  document: unknown,
  lang?: string,
  {attributes = {}, src = '', kind = 'names', now = new Date()}: FallbackOptions = {},
): Content[] {
  try {
    assertDocument(document);
  } catch {
    return [];
  }
  const metadata = parseMetadata(document).value ?? {};
  const locale = localeFor(lang ?? '', metadata.language);
  const level = parseHeadingLevel(String(attributes['heading-level']));
  const context: FallbackContext = {
    ...{locale, document, metadata, level, attributes, now, heading: {text: ''}, inner: false},
    base: URL.canParse(src, page) ? new URL(src, page).href : page,
    full: kind === 'full',
    link: (address) =>
      kind !== 'full' && /^(mailto|tel):/i.test(address ?? '') ? undefined : linkFrom(src, address),
  };
  const part = fallbacks.find(({name}) => name === widget);
  const partContents = part ? widgetFallback(part, document, context) : [];
  const allContents = widget === 'profile' ? profileFallback(document, context) : partContents;
  const contents =
    kind === 'link' && allContents.length ? siteLink(widget, document, context) : allContents;
  const isPageLanguage = lang !== undefined && lookup(lang, [locale.language]);
  return isPageLanguage
    ? contents
    : contents.map((content) => inLanguage(content, locale.language));
}

/** The fallback as HTML text; see `fallback`. */
export const fallbackHtml = (
  widget: string,
  document: unknown,
  lang?: string,
  options?: FallbackOptions,
): string => print(fallback(widget, document, lang, options));

/** A link to the site of the cluster with the heading of the widget; the heading alone where the document names no site. */
function siteLink(widget: string, document: Document, context: FallbackContext): Content[] {
  const {base, link, locale, attributes} = context;
  const {url} = document;
  const href = link(linkAddress(typeof url === 'string' ? url : undefined, base));
  const heading = headingFor(widget, document, locale, attributes);
  return [textElement('p', heading, href)].filter((content) => content !== undefined);
}

function linkFrom(src: string, address: string | undefined): string | undefined {
  if (!address?.startsWith(page)) return address;
  // An address relative to the root is known, one relative to the page is not.
  if (!src.startsWith('/')) return undefined;
  const path = address.slice(page.length - 1);
  // In `//host`, the first segment would be interpreted as a host.
  return path.startsWith('//') ? `/.${path}` : path;
}

/** Adds a `lang` attribute to an element. */
function inLanguage(content: Content, lang: string): Content {
  if (typeof content === 'string') return content;
  return {...content, attributes: {lang, ...content.attributes}};
}
