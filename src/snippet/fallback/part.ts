import type {Schema} from '../../core/document/read.js';
import type {DocumentMetadata} from '../../core/document/schema/metadata.js';
import type {Locale} from '../../core/i18n/locale.js';
import type {LocalizedText} from '../../core/i18n/resolve-text.js';
import {h, type Content, type Markup} from '../markup.js';
import type {Attributes} from '../options.js';

/** The data that a fallback needs besides its part. */
export interface FallbackContext {
  readonly locale: Locale;
  /** Base URL of the document's relative addresses. */
  readonly base: string;
  readonly now: Date;
  /** The whole document: names of members that other parts refer to. */
  readonly document: Readonly<Record<string, unknown>>;
  readonly metadata: DocumentMetadata;
  /** The heading of the widget. */
  readonly heading: LocalizedText;
  /** Level of the heading. */
  readonly level: number;
  readonly attributes: Attributes;
  /** Whether e-mail addresses and telephone numbers are written. */
  readonly full: boolean;
  /** Whether it is a section of the profile, which has no collapsed content. */
  readonly inner: boolean;
  /** Converts an address to one that the page can link to. Returns `undefined` if it is unknown. */
  readonly link: (address: string | undefined) => string | undefined;
}

/** Creates the fallback of one widget from the texts of its view. */
export interface Fallback<T = unknown> {
  /** The widget's tag without `cluster-`. */
  readonly name: string;
  /** The field of the document, or `''` for several top-level fields. */
  readonly part: string;
  readonly schema: Schema;
  readonly heading: (
    locale: Locale,
    metadata: DocumentMetadata,
    part?: T,
    attributes?: Attributes,
  ) => string | LocalizedText;
  /** The message for a part that is empty. */
  readonly empty: (locale: Locale) => string;
  /** Whether a part with items or fields has nothing to show all the same. */
  isEmpty?(this: void, part: T, context: FallbackContext): boolean;
  /** Whether the content needs no heading. It has one only if the page sets the attribute `heading`. */
  readonly headingIsOptional?: boolean;
  /** @returns `undefined` if nothing may be shown */
  content(part: T, context: FallbackContext): Content[] | undefined;
}

/** Whether an attribute is set, with or without a value. */
export const hasAttribute = ({attributes}: FallbackContext, name: string): boolean =>
  attributes[name] !== undefined && attributes[name] !== false;

/** The value of an attribute, or `''` if it is not set. */
export const attribute = ({attributes}: FallbackContext, name: string): string => {
  const value = attributes[name];
  return typeof value === 'string' ? value.trim() : '';
};

/** Creates an element with a text of the document, and with a `lang` attribute if the language of the text differs. */
export function textElement(
  tag: string,
  localized: LocalizedText | undefined,
  href?: string,
): Markup | undefined {
  if (!localized) return undefined;
  const {text, lang} = localized;
  const language = {lang, dir: lang ? 'auto' : undefined};
  const lines = withLineBreaks(text);
  return href === undefined ? h(tag, language, lines) : h(tag, language, h('a', {href}, lines));
}

/** Largest number of lines that keep their line breaks. */
const MAX_LINES = 1_000;

/** Converts line breaks of a text to `<br>`. */
export function withLineBreaks(text: string): Content[] {
  const lines = text.split('\n');
  if (lines.length > MAX_LINES) return [text];
  return lines.flatMap((line, i) => (i ? [h('br', {}), line] : [line]));
}

/** Joins contents with spaces. */
export const joinWithSpaces = (...contents: readonly (Content | undefined | false)[]): Content[] =>
  contents
    .filter((content): content is Content => !!content)
    .flatMap((content, i) => (i ? [' ', content] : [content]));

/** Marks what the widget hides when it has nothing to show: a message that a part is empty, or that an organisation is a member. */
export const emptyMarker = {'data-cluster-empty': ''};
