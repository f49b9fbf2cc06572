import {parseHeadingLevel} from '../../components/base/attributes.js';
import {assertDocument, parseMetadata} from '../../core/document/parse.js';
import {localeFor} from '../../core/i18n/locale.js';
import {lookup} from '../../core/i18n/lookup.js';
import type {Content} from '../markup.js';
import type {Attributes} from '../options.js';
import {print} from '../print.js';
import type {FallbackContext} from './part.js';
import {parts} from './parts.js';
import {profileFallback} from './profile.js';
import {widgetFallback} from './widget.js';

/** What a fallback depends on beside the document and the language. */
export interface FallbackOptions {
  /** The widget's attributes. */
  readonly attributes?: Attributes;
  /** Address of the document; what it links to relative to itself is linked only if this tells where that is. */
  readonly src?: string;
  /** Today, for the state of awards. */
  readonly now?: Date;
}

/** Stands for the page, whose address is not known. Random, so that no document can name it. */
const page = `https://page-${Math.random().toString(36).slice(2)}.invalid/`;

/**
 * What stands in a widget's tag until the widget comes: the same words, as plain HTML.
 *
 * @param widget the widget's tag without `cluster-`
 * @param document the parsed document
 * @param lang language of the widget; `undefined` where the page's is not known: the words are the document's then, and
 *   marked with its language
 * @returns nothing for a document that cannot be used, or a widget that does not exist
 */
export function fallback(
  widget: string,
  document: unknown,
  lang?: string,
  {attributes = {}, src = '', now = new Date()}: FallbackOptions = {},
): Content[] {
  try {
    assertDocument(document);
  } catch {
    return [];
  }
  const frame = parseMetadata(document).value ?? {};
  const locale = localeFor(lang ?? '', frame.language);
  const level = parseHeadingLevel(String(attributes['heading-level']));
  const context: FallbackContext = {
    ...{locale, document, frame, level, attributes, now, heading: {text: ''}, inner: false},
    base: URL.canParse(src, page) ? new URL(src, page).href : page,
    link: (address) => linkFrom(src, address),
  };
  const part = parts.find(({name}) => name === widget);
  const contents = part ? widgetFallback(part, document, context) : [];
  const all = widget === 'profile' ? profileFallback(document, context) : contents;
  const known = lang !== undefined && lookup(lang, [locale.language]);
  return known ? all : all.map((content) => inLanguage(content, locale.language));
}

/** The same as text; see `fallback`. */
export const fallbackHtml = (
  widget: string,
  document: unknown,
  lang?: string,
  options?: FallbackOptions,
): string => print(fallback(widget, document, lang, options));

function linkFrom(src: string, address: string | undefined): string | undefined {
  if (!address?.startsWith(page)) return address;
  // From the page's root it is known, relative to the page it is not.
  if (!src.startsWith('/')) return undefined;
  const path = address.slice(page.length - 1);
  // The first segment of `//host` would be taken for a host.
  return path.startsWith('//') ? `/.${path}` : path;
}

/** Marks an element with its language, where that differs from the page's. */
function inLanguage(content: Content, lang: string): Content {
  if (typeof content === 'string') return content;
  return {...content, attributes: {lang, ...content.attributes}};
}
