import {parseMetadata, parsePart} from '../../core/document/parse.js';
import {localeFor} from '../../core/i18n/locale.js';
import {resolveText} from '../../core/i18n/resolve-text.js';
import {profileHeading} from '../../components/profile/profile.view.js';
import type {SnippetOptions} from '../options.js';
import {parts} from './parts.js';
import type {Fallback} from './part.js';
import {headingOf, headingOfPart} from './widget.js';

/** What the widget will be called at its top. */
export function headingWords({widget, document, lang, attributes = {}}: SnippetOptions): string {
  const isDocument = typeof document === 'object' && document !== null && !Array.isArray(document);
  const frame = (isDocument && parseMetadata(document as Record<string, unknown>).value) || {};
  const locale = localeFor(lang ?? '', frame.language);
  const context = {locale, frame, attributes};
  const part = parts.find(({name}) => name === widget);
  const ours = part
    ? headingOfPart(part, isDocument ? valueOf(part, document) : undefined, context)
    : (resolveText(locale, frame.name) ?? profileHeading(locale));
  return headingOf(widget, ours, context).text;
}

function valueOf({part, schema}: Fallback, document: object): unknown {
  try {
    return parsePart(document as Record<string, unknown>, part, schema).value;
  } catch {
    return undefined;
  }
}
