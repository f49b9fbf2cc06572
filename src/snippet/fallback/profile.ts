import {tryParsePart} from '../../core/document/parse.js';
import {resolveName} from '../../core/i18n/resolve-text.js';
import {profileEmpty, profileHeading} from '../../components/profile/profile.view.js';
import {nestedHeadingLevel, parseList} from '../../components/base/attributes.js';
import {h, type Content} from '../markup.js';
import {attribute, hasAttribute, emptyMarker, type Fallback, type FallbackContext} from './part.js';
import {profileParts} from './fallbacks.js';
import {hasKeys, headingOf, sourceOf, titleOf, widgetFallback, type Document} from './widget.js';

/** The fallback of the profile: all sections with content, with headings one level below the cluster's name. */
export function profileFallback(document: Document, context: FallbackContext): Content[] {
  const {locale, metadata, level} = context;
  const defaultHeading = resolveName(locale, metadata.name) ?? profileHeading(locale);
  const inner = {...context, inner: true, attributes: {}, level: nestedHeadingLevel(level)};
  const names = parseList(
    profileParts.map(({name}) => name),
    attribute(context, 'sections'),
  );
  const showsSource = hasAttribute(context, 'show-source');
  const sections = names
    .flatMap((name) => profileParts.filter((part) => part.name === name))
    .filter((part) => hasAttribute(context, 'show-empty') || isThere(part, document, context))
    .map((part) => {
      const contents = widgetFallback(part, document, inner);
      // The profile's own source line applies to all sections.
      return showsSource && part.name === 'contact' ? contents.slice(0, 2) : contents;
    })
    .filter(({length}) => length)
    .map((contents) => h('div', {}, contents));
  return [
    ...titleOf(headingOf('profile', defaultHeading, context), context),
    ...(sections.length ? sections : [h('p', emptyMarker, profileEmpty(locale))]),
    ...sourceOf(context, showsSource),
  ];
}

function isThere(
  {part, schema, isEmpty}: Fallback,
  document: Document,
  context: FallbackContext,
): boolean {
  const value = tryParsePart(document, part, schema);
  return hasKeys(value) && !isEmpty?.(value, context);
}
