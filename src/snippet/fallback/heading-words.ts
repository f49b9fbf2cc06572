import {parseMetadata} from '../../core/document/parse.js';
import {localeFor} from '../../core/i18n/locale.js';
import {resolveText} from '../../core/i18n/resolve-text.js';
import {profileHeading} from '../../components/profile/profile.view.js';
import type {SnippetOptions} from '../options.js';
import {parts} from './parts.js';
import {headingOf} from './widget.js';

/** What the widget will be called at its top. */
export function headingWords({widget, document, lang, attributes = {}}: SnippetOptions): string {
  const isDocument = typeof document === 'object' && document !== null && !Array.isArray(document);
  const frame = (isDocument && parseMetadata(document as Record<string, unknown>).value) || {};
  const locale = localeFor(lang ?? '', frame.language);
  const part = parts.find(({name}) => name === widget);
  const ours = part
    ? part.heading(locale, frame)
    : (resolveText(locale, frame.name) ?? profileHeading(locale));
  return headingOf(widget, ours, {locale, frame, attributes}).text;
}
