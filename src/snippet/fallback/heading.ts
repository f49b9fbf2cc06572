import {parseMetadata, tryParsePart} from '../../core/document/parse.js';
import {isFields, type Fields} from '../../core/document/read.js';
import {localeFor, type Locale} from '../../core/i18n/locale.js';
import {resolveName, type LocalizedText} from '../../core/i18n/resolve-text.js';
import {profileHeading} from '../../components/profile/profile.view.js';
import type {Attributes, SnippetOptions} from '../options.js';
import {fallbacks} from './fallbacks.js';
import {headingOf, headingOfPart} from './widget.js';

/** The heading text of the widget. */
export function headingText({widget, document, lang, attributes = {}}: SnippetOptions): string {
  const fields = isFields(document) ? document : undefined;
  const metadata = (fields && parseMetadata(fields).value) || {};
  return headingFor(widget, fields, localeFor(lang ?? '', metadata.language), attributes).text;
}

/** The heading of a widget for a document, if there is one. */
export function headingFor(
  widget: string,
  document: object | undefined,
  locale: Locale,
  attributes: Attributes,
): LocalizedText {
  const fields = document as Fields | undefined;
  const metadata = (fields && parseMetadata(fields).value) || {};
  const context = {locale, metadata, attributes};
  const part = fallbacks.find(({name}) => name === widget);
  const defaultHeading = part
    ? headingOfPart(part, fields && tryParsePart(fields, part.part, part.schema), context)
    : (resolveName(locale, metadata.name) ?? profileHeading(locale));
  return headingOf(widget, defaultHeading, context);
}
