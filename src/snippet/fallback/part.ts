import type {Schema} from '../../core/document/read.js';
import type {DocumentMetadata} from '../../core/document/schema/metadata.js';
import type {Locale} from '../../core/i18n/locale.js';
import type {LocalizedText} from '../../core/i18n/resolve-text.js';
import {h, type Content, type Markup} from '../markup.js';
import type {Attributes} from '../options.js';

/** What a fallback depends on. */
export interface FallbackContext {
  readonly locale: Locale;
  /** Absolute address that the document's addresses are relative to. */
  readonly base: string;
  readonly now: Date;
  /** The whole document: names of members that other parts refer to. */
  readonly document: Readonly<Record<string, unknown>>;
  readonly frame: DocumentMetadata;
  /** The words above it. */
  readonly heading: LocalizedText;
  /** Level of that heading. */
  readonly level: number;
  readonly attributes: Attributes;
  /** Whether e-mail addresses and telephone numbers are written. */
  readonly full: boolean;
  /** Whether it is a section of the profile, which folds nothing away. */
  readonly inner: boolean;
  /** An address as the page can link to it; `undefined` where that is not known. */
  readonly link: (address: string | undefined) => string | undefined;
}

/** Writes one widget's part of the document as plain HTML, with the texts of the widget's view. */
export interface Fallback<T = unknown> {
  /** The widget's tag without `cluster-`. */
  readonly name: string;
  /** The field of the document; `''`: several fields of the document itself. */
  readonly part: string;
  readonly schema: Schema;
  readonly heading: (
    locale: Locale,
    frame: DocumentMetadata,
    part?: T,
    attributes?: Attributes,
  ) => string | LocalizedText;
  /** The message for a part that is empty. */
  readonly empty: (locale: Locale) => string;
  /** Whether a part with items or fields has nothing to show all the same. */
  isEmpty?(this: void, part: T, context: FallbackContext): boolean;
  /** Whether the content says what it is, so that it has a heading only where the host writes one. */
  readonly hasOwnWords?: boolean;
  /** @returns `undefined` where nothing may be said at all */
  content(part: T, context: FallbackContext): Content[] | undefined;
}

/** Whether an attribute is there, with or without a value. */
export const has = ({attributes}: FallbackContext, name: string): boolean =>
  attributes[name] !== undefined && attributes[name] !== false;

/** An attribute of the tag as text; `''` where it is not set. */
export const attribute = ({attributes}: FallbackContext, name: string): string => {
  const value = attributes[name];
  return typeof value === 'string' ? value.trim() : '';
};

/** An element with a text of the document in it, marked with the text's language where that differs. */
export function textElement(
  tag: string,
  resolveText: LocalizedText | undefined,
  href?: string,
): Markup | undefined {
  if (!resolveText) return undefined;
  const {text, lang} = resolveText;
  const own = {lang, dir: lang ? 'auto' : undefined};
  const lines = broken(text);
  return href === undefined ? h(tag, own, lines) : h(tag, own, h('a', {href}, lines));
}

/** Nobody reads a text of more lines. */
const MAX_LINES = 1_000;

/** A text with its line breaks. */
export function broken(text: string): Content[] {
  const lines = text.split('\n');
  if (lines.length > MAX_LINES) return [text];
  return lines.flatMap((line, i) => (i ? [h('br', {}), line] : [line]));
}

/** Contents with a space between each two. */
export const joinWithSpaces = (...contents: readonly (Content | undefined | false)[]): Content[] =>
  contents
    .filter((content): content is Content => !!content)
    .flatMap((content, i) => (i ? [' ', content] : [content]));

/** Marks what the widget hides when it has nothing to show: a message that a part is empty, or that an organisation is a member. */
export const emptyMarker = {'data-cluster-empty': ''};
