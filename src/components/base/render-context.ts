import type {DocumentMetadata} from '../../core/document/schema/metadata.js';
import type {Locale} from '../../core/i18n/locale.js';
import type {LocalizedText} from '../../core/i18n/resolve-text.js';

/** Everything besides the part that a widget needs for rendering. */
export interface RenderContext {
  readonly locale: Locale;
  /** Absolute base URL of the document's relative image addresses. */
  readonly base: string;
  /** IANA name of the document's time zone. */
  readonly timeZone: string;
  /** The fields of the document that concern all widgets: headings, date, source. */
  readonly metadata: DocumentMetadata;
  /** Text of the heading, also if the heading is hidden. */
  readonly heading: LocalizedText;
}
