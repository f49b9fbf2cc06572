import {parsePart} from '../../core/document/parse.js';
import {parseAtLeastOne} from '../../components/base/attributes.js';
import {resolveHeading} from '../../components/base/heading.js';
import {sourceLine} from '../../components/base/source-line.js';
import type {LocalizedText} from '../../core/i18n/resolve-text.js';
import {h, type Content} from '../markup.js';
import {
  attribute,
  hasAttribute,
  emptyMarker,
  textElement,
  joinWithSpaces,
  type Fallback,
  type FallbackContext,
} from './part.js';

export type Document = Readonly<Record<string, unknown>>;

/**
 * The fallback of one widget: heading, part and source.
 *
 * @returns an empty list if the part cannot be read; the widget then shows the error
 */
export function widgetFallback(
  fallback: Fallback,
  document: Document,
  context: FallbackContext,
): Content[] {
  const {name, empty} = fallback;
  let heading: LocalizedText;
  let contents: Content[] | undefined;
  try {
    const {value} = parsePart(document, fallback.part, fallback.schema);
    heading = headingOf(name, headingOfPart(fallback, value, context), context);
    contents = hasKeys(value) ? fallback.content(value, {...context, heading}) : [];
  } catch {
    return [];
  }
  if (!contents || (!contents.length && hasAttribute(context, 'hide-empty'))) return [];
  const body = contents.length ? contents : [h('p', emptyMarker, empty(context.locale))];
  const isTitled =
    !contents.length || !fallback.headingIsOptional || !!attribute(context, 'heading');
  return [
    ...(isTitled ? titleOf(heading, context) : []),
    ...body,
    ...sourceOf(context, name === 'contact' || hasAttribute(context, 'show-source')),
  ];
}

/** The default heading of a part, used if neither the attribute nor the document has one. */
export const headingOfPart = (
  {heading}: Fallback,
  value: unknown,
  {locale, metadata, attributes}: Pick<FallbackContext, 'locale' | 'metadata' | 'attributes'>,
): string | LocalizedText => heading(locale, metadata, value, attributes);

/** Whether a part has items or fields. */
export const hasKeys = (value: unknown): boolean => !!Object.keys(value ?? {}).length;

export function headingOf(
  name: string,
  defaultHeading: string | LocalizedText,
  {
    locale,
    metadata,
    attributes: {heading},
  }: Pick<FallbackContext, 'locale' | 'metadata' | 'attributes'>,
): LocalizedText {
  const attributeValue = typeof heading === 'string' ? heading : undefined;
  return resolveHeading(attributeValue, metadata.headings?.[name], defaultHeading, locale);
}

/** The heading as an element, unless it is for screen readers only. */
export function titleOf(heading: LocalizedText, context: FallbackContext): Content[] {
  const {level} = context;
  if (hasAttribute(context, 'no-heading')) return [];
  const title = textElement(`h${level}`, heading);
  if (!title) return [];
  // Widgets treat an h1 in their content as a sign of a missing end tag.
  const role = {role: 'heading', 'aria-level': '1'};
  return [level === 1 ? {...title, tag: 'p', attributes: {...role, ...title.attributes}} : title];
}

/** The source line: date and source of the data. */
export function sourceOf(context: FallbackContext, showSource: boolean): Content[] {
  const {metadata, locale, base, link} = context;
  const days = parseAtLeastOne(attribute(context, 'stale-after'));
  const line = sourceLine(metadata, locale, base, showSource, days);
  if (!line) return [];
  const {date, stale, source, name} = line;
  const dated = date && h('span', {}, joinWithSpaces(date, stale && h('strong', {}, stale)));
  const from =
    name && h('span', {}, joinWithSpaces(source, textElement('span', name, link(line.link))));
  return [h('p', {}, joinWithSpaces(dated, from))];
}
